import Languages
import NoticeModel

/// A range of time written in words: "de 3 à 30 ans", "tussen 6 maanden en 5 jaar", "3-30 Jahre".
enum WrittenRange {
  /// The first range in a text. Two times that stand side by side for another reason are none.
  static func first(in text: String, _ language: Language) -> (least: Duration, most: Duration)? {
    let words = words(of: text)
    let range = rules(for: language).phrases.range
    for start in words.indices {
      guard let least = Int(words[start]), least > 0, least < 10_000 else { continue }
      var at = start + 1
      var unit: ((Int) -> Duration)?
      if at < words.count, let own = self.unit(words[at]) {
        unit = own
        at += 1
      }
      guard at + 2 < words.count, let most = Int(words[at + 1]), most < 10_000, let last = self.unit(words[at + 2])
      else { continue }
      let isRange =
        words[at] == range.to || words[at] == "-"
        || (words[at] == range.and && start > 0 && words[start - 1] == range.between)
      if isRange { return ((unit ?? last)(least), last(most)) }
    }
    return nil
  }

  /// Words, numbers and hyphens, without accents.
  private static func words(of text: String) -> [String] {
    var words: [[UInt8]] = [[]]
    for byte in FoldedText.fold(text) {
      if byte == UInt8(ascii: "-") {
        words += [[byte], []]
      } else if byte == 0x20 || byte == 0x0A {
        words.append([])
      } else {
        words[words.count - 1].append(byte)
      }
    }
    return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func unit(_ word: String) -> ((Int) -> Duration)? {
    units[String(word.trimmed(of: ".,;:)"))].map { unit in { unit.duration($0) } }
  }

  private static let units: [String: TimeUnit] = {
    var units: [String: TimeUnit] = [:]
    for language in Language.allCases {
      for (unit, words) in rules(for: language).phrases.units { for word in words { units[word] = unit } }
    }
    return units
  }()
}

extension String {
  fileprivate func trimmed(of marks: String) -> Substring {
    var rest = self[...]
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    return rest
  }
}
