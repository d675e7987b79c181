import Diagnostics
import Markup
import NoticeModel
import Source

/// Finds the place in the sources of a notice that something in one of its documents was written at.
///
/// A document keeps no places: its texts are searched for in the files that they may come from, the prose of their own
/// section first.
struct TextLocator {
  private let notice: NoticeSource
  private let language: Language
  private let sources: SiteSources

  init(_ notice: NoticeSource, _ language: Language, sources: SiteSources) {
    self.notice = notice
    self.language = language
    self.sources = sources
  }

  /// Where a link to a place is written.
  func link(_ address: String, in section: String?) -> Location {
    first(in: section) { text in
      text.ranges(of: address).first { range in
        range.upperBound == text.endIndex || !Self.isPartOfName(text[range.upperBound])
      }
    }
  }

  /// Where an identifier is given.
  func identifier(_ id: String) -> Location {
    let section = id.split(separator: "/").first.map(String.init)
    let name = id.split(separator: "/").last.map(String.init) ?? id
    return first(in: section) { text in text.firstRange(of: "{#\(name)}") ?? text.firstRange(of: "\"\(name)\"") }
  }

  /// Where a character that no page may hold is written, as itself or as a character reference.
  func character(in section: String?) -> Location {
    first(in: section) { text in
      text.matches(of: /&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/).first { match in
        let value = match.1.flatMap { UInt32($0, radix: 16) } ?? match.2.flatMap { UInt32($0) } ?? 0
        return Self.isForbidden(value)
      }?.range
        ?? text.firstIndex { $0.unicodeScalars.contains { Self.isForbidden($0.value) } }.map {
          $0..<text.index(after: $0)
        }
    }
  }

  private static func isPartOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "/"
  }

  private static func isForbidden(_ value: UInt32) -> Bool {
    // What is no character at all is shown as U+FFFD.
    guard value != 0, let scalar = Unicode.Scalar(value) else { return true }
    return Array(String(Character(scalar)).utf8).withUnsafeBufferPointer { ForbiddenCharacters.length($0, at: 0) } > 0
  }

  /// The first place that a search finds; the notice as a whole where it finds none.
  private func first(in section: String?, _ search: (String) -> Range<String.Index>?) -> Location {
    for file in files(of: section) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard let range = search(text) else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return file.location(start..<(start + text[range].utf8.count))
    }
    return sources.location(notice.notice.place)
  }

  /// The files that a text may come from.
  private func files(of section: String?) -> [SourceFile] {
    let prose = (notice.prose[language] ?? [:]).sorted { $0.key < $1.key }
    let own = prose.filter { $0.key == section }.map(\.value)
    let others = prose.filter { $0.key != section }.map(\.value)
    let clauses = (sources.clauses[language] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
    let facts = sources.file(of: notice.notice.place).map { [$0] } ?? []
    return own.map { sources.files[$0] } + facts + (others + clauses).map { sources.files[$0] }
  }
}
