import FrozenTexts
import JSON
import Markup
import NoticeModel
import Notices

/// A text of a notice from before its first version, which something else than this tool published.
package struct EarlierText: Sendable {
  /// Day from which it held.
  package var day: Day
  package var language: Language
  /// What its file was: `html` or `md`.
  package var form: String
  /// The file, byte for byte.
  package var original: [UInt8]
  /// What it says, as its page shows it.
  package var document: Document

  package init(day: Day, language: Language, form: String, original: [UInt8], document: Document) {
    self.day = day
    self.language = language
    self.form = form
    self.original = original
    self.document = document
  }

  /// The words before the first character that no page may hold; `nil` where there is none.
  package var wordsBeforeForbidden: String? {
    let text = DocumentText.write(document)
    guard let offset = text.withUnsafeBufferPointer({ ForbiddenCharacters.first(in: $0)?.lowerBound }) else {
      return nil
    }
    let line = text[..<offset].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last ?? []
    return String(String(decoding: line, as: UTF8.self).suffix(40))
  }

  /// Its two files by name: what the page is made from, and the file as it came. That one is no page of the site, and is
  /// not served as one.
  var files: [String: [UInt8]] {
    [
      VersionArchive.textFile(language): DocumentText.write(document),
      Self.original(language, form): original,
    ]
  }

  static func original(_ language: Language, _ form: String) -> String {
    "original-\(language.rawValue).\(form).txt"
  }

  /// Whether files are those of texts: of each language the text and what it was made from.
  static func areWhole(_ names: Set<String>) -> Bool {
    var rest = names
    for language in Language.allCases where rest.remove(VersionArchive.textFile(language)) != nil {
      let originals = ["html", "md"].map { original(language, $0) }.filter(rest.contains)
      guard originals.count == 1 else { return false }
      rest.subtract(originals)
    }
    return rest.isEmpty && !names.isEmpty
  }
}

/// The record of the texts of a day from before the first version: `earlier.json`.
package struct EarlierRecord: Sendable, Equatable {
  /// Day from which they held; it names their folder and their address.
  package var day: Day
  /// SHA-256 of each file beside the record.
  package var files: [String: String]

  package var name: VersionName { VersionName(day) }

  /// Its members in the record.
  var members: [(key: String, value: JSONValue)] {
    [("sha256", .object(files.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))]
  }
}

/// What a record of earlier texts stands for on pages.
extension ArchivedEvent {
  package var earlier: EarlierRecord? {
    if case .earlier(let record) = event.kind { return record }
    return nil
  }

  package func document(_ language: Language) -> Document? { documents.first { $0.language == language } }
}

extension VersionArchive {
  /// The languages of its versions, in the order of the site.
  package var languages: [Language] { VersionHistory.languages(of: versions) }

  /// Whether a text from before the first version came last.
  package var endsWithEarlierText: Bool { hashOfLastEvent != nil && events.last?.earlier != nil }

  /// The oldest text in a language.
  package func document(like language: Language) -> Document? {
    versions.lazy.compactMap { $0.document(language) }.first
  }

  /// The archive with texts from before its first version: a record for each day.
  package func takingIn(_ texts: [EarlierText], on day: Day, clock: Day) throws(EventRefusal) -> VersionArchive {
    guard let first = versions.first else {
      throw EventRefusal(
        message: "`\(organisation)` has no version before which another text could have been published",
        help: "release it first: notitia release \(organisation) --effective DATE")
    }
    try checkGoesOn(or: "its pages and their addresses stay as they are")
    try check(day, "given earlier texts")
    let days = Set(texts.map(\.day)).sorted()
    if let late = days.last(where: { $0 >= first.name.day }) {
      throw EventRefusal(
        message: "the text of \(late.iso) is not from before the first version, which holds from \(first.name.day.iso)",
        help: "what was published since is a version: release it with --effective \(late.iso)")
    }
    var archive = self
    for earlier in days {
      guard !events.contains(where: { $0.earlier?.day == earlier }) else {
        throw EventRefusal(
          message: "the text of \(earlier.iso) was taken in already",
          help: "leave its files out; one that nobody has seen is taken back with notitia release --undo "
            + organisation)
      }
      archive.add(texts.filter { $0.day == earlier }, of: earlier, on: day, clock: clock)
    }
    return archive
  }

  private mutating func add(_ texts: [EarlierText], of earlier: Day, on day: Day, clock: Day) {
    guard let last else { return }
    let files = texts.reduce(into: [String: [UInt8]]()) { $0.merge($1.files) { $1 } }
    let record = EarlierRecord(day: earlier, files: files.mapValues(Hash.of))
    let event = ChainEvent(
      kind: .earlier(record), organisation: organisation, day: day, released: clock, previous: last.link,
      after: hashOfLastEvent, appearance: nil)
    var archived = ArchivedEvent(event: event, index: versions.count)
    archived.files = Dictionary(uniqueKeysWithValues: files.map { ("\(record.name)/\($0.key)", $0.value) })
    archived.documents = texts.map(\.document).sorted { $0.language < $1.language }
    events.append(archived)
  }
}
