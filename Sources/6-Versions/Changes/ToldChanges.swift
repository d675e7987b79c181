import Languages
import Markup
import NoticeModel

extension [FactChange] {
  /// What readers are told, in its order: where several facts change in the same words, these stand once, and where an
  /// example reads several parts of a notice in one way, one line names them all.
  ///
  /// - Parameter languages: each change is told in the first of them that has words for it.
  package func told(in languages: [Language]) -> [(change: FactChange, words: [Inline])] {
    var seen: Set<String> = []
    var told: [(change: FactChange, words: [Inline])] = []
    var readings: [QuotedReading: (at: Int, parts: [[Inline]])] = [:]
    for change in self {
      guard let language = languages.first(where: { change.words[$0] != nil }), let words = change.words[language],
        seen.insert("\(change.isMaterial) \(words.plainText)").inserted
      else { continue }
      guard change.kind == ChangeKind.inference.name, let (reading, part) = QuotedReading.of(words, in: language) else {
        told.append((change, words))
        continue
      }
      let (at, parts) = readings[reading] ?? (told.count, [])
      readings[reading] = (at, parts + [part])
      if parts.isEmpty {
        told.append((change, words))
      } else {
        told[at].words = reading.words(for: parts + [part])
      }
    }
    return told
  }
}

/// How an example reads a part of a notice, without the name of the part, which stands in quotation marks.
private struct QuotedReading: Hashable {
  var language: Language
  var before: String
  var behind: String

  /// Divides such words at the first quotation; `nil` where they are anything but text, or quote nothing.
  static func of(_ words: [Inline], in language: Language) -> (QuotedReading, part: [Inline])? {
    guard words.count == 1, case .text(let text) = words[0] else { return nil }
    // The marks of the language, found around something that they are put around.
    let place = "\u{FFFC}"
    let marks = rules(for: language).quoted([Inline.text(place)]).plainText.split(separator: place)
    guard marks.count == 2, let start = text.firstRange(of: marks[0]),
      let end = text[start.upperBound...].firstRange(of: marks[1])
    else { return nil }
    let reading = QuotedReading(
      language: language, before: String(text[..<start.lowerBound]), behind: String(text[end.upperBound...]))
    return (reading, [.text(String(text[start.lowerBound..<end.upperBound]))])
  }

  func words(for parts: [[Inline]]) -> [Inline] {
    [.text(before + rules(for: language).list(parts).plainText + behind)]
  }
}
