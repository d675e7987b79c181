import Changes
import FrozenTexts
import JSON
import Markup
import NoticeModel

/// The record of a version as `record.json`: `docs/versions.md` describes its members.
extension VersionRecord {
  static let format = "notitia-version/1"
  static let translationFormat = "notitia-translation/1"

  /// The file; its SHA-256 is the hash of the version.
  var bytes: [UInt8] { json.canonicalBytes }

  private var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("format", .string(translation == nil ? Self.format : Self.translationFormat)),
      ("organisation", .string(organisation)), ("version", .string(name.description)),
    ]
    if let translation { members.append(("language", .string(translation.rawValue))) }
    members += [("standing", .string("\(standing)")), ("published", .string(published.iso))]
    if let released { members.append(("released", .string(released.iso))) }
    // A translation holds from the day of its version.
    if translation == nil { members.append(("effective", .string(effective.iso))) }
    members += Self.texts("summary", summary) + Self.texts("approvedBy", approvedBy)
    members += Self.texts("opinionOf", opinionOf)
    members.append(("material", .boolean(isMaterial)))
    members += Self.texts("raised", raised) + Self.texts("announced", announced)
    if let leadDays { members.append(("leadDays", .integer(leadDays))) }
    if !changes.isEmpty { members.append(("changes", .array(changes.map(Self.json)))) }
    if !earlier.isEmpty { members.append(("earlier", .array(earlier.map(Self.json)))) }
    if !following.isEmpty {
      members.append(("following", .array(following.sorted().map { .string($0.rawValue) })))
    }
    if let previous {
      members.append(
        ("previous", .object([("version", .string(previous.name.description)), ("sha256", .string(previous.hash))])))
    }
    if let after { members.append(("after", .string(after))) }
    let files = files.sorted { $0.key < $1.key }.map { (key: $0.key, value: JSONValue.string($0.value)) }
    members.append(("sha256", .object(files)))
    return .object(members)
  }

  private static func json(_ change: FactChange) -> JSONValue {
    .object(
      [
        ("kind", .string(change.kind)), ("about", .string(change.entity)), ("material", .boolean(change.isMaterial)),
      ] + texts("words", change.words))
  }

  private static func json(_ earlier: Earlier) -> JSONValue {
    .object([("version", .string(earlier.day.iso))] + texts("summary", earlier.summary))
  }

  /// The same record with its words in their canonical form, which is how they are read back.
  var canonical: VersionRecord {
    func words(_ texts: [Language: [Inline]]) -> [Language: [Inline]] {
      texts.mapValues { Canonical().inlines($0) }
    }
    var record = self
    record.summary = words(summary)
    record.approvedBy = words(approvedBy)
    record.opinionOf = words(opinionOf)
    record.raised = words(raised)
    record.announced = words(announced)
    for index in changes.indices { record.changes[index].words = words(changes[index].words) }
    for index in earlier.indices { record.earlier[index].summary = words(earlier[index].summary) }
    record.following.sort()
    return record
  }

  /// A text in its languages; no member where there is none.
  private static func texts(_ key: String, _ texts: [Language: [Inline]]) -> [(key: String, value: JSONValue)] {
    guard !texts.isEmpty else { return [] }
    let members = texts.sorted { $0.key < $1.key }.map { language, words in
      (key: language.rawValue, value: JSONValue.string(String(decoding: InlineNotation.line(words), as: UTF8.self)))
    }
    return [(key, .object(members))]
  }

  // MARK: - Reading

  /// Why a record cannot be read.
  struct Unreadable: Error {
    var message: String
  }

  /// Reads a record; it has to be, byte for byte, what ``bytes`` makes of it.
  static func read(_ bytes: [UInt8]) throws -> VersionRecord {
    let members = RecordMembers(value: try json(bytes))
    let isTranslation = try members.text("format") == translationFormat
    guard try isTranslation || members.text("format") == format else {
      throw Unreadable(message: "this version of Notitia does not know its format")
    }
    var record = VersionRecord(
      organisation: try members.text("organisation"), name: try members.version("version"),
      standing: try members.text("standing") == "example" ? .example : .official,
      published: try members.day("published"), summary: try members.texts("summary"))
    if isTranslation {
      guard let language = Language(rawValue: try members.text("language")) else {
        throw Unreadable(message: "this version of Notitia does not know its language")
      }
      record.translation = language
    }
    if members.value["released"] != nil { record.released = try members.day("released") }
    record.approvedBy = try members.texts("approvedBy")
    record.opinionOf = try members.texts("opinionOf")
    record.changes = try members.list("changes").map(change)
    record.raised = try members.texts("raised")
    record.announced = try members.texts("announced")
    record.leadDays = members.value["leadDays"]?.number
    record.earlier = try members.list("earlier").map {
      Earlier(day: try $0.day("version"), summary: try $0.texts("summary"))
    }
    record.following = try members.languages("following")
    if let previous = members.value["previous"] {
      let link = RecordMembers(value: previous)
      record.previous = Link(name: try link.version("version"), hash: try link.text("sha256"))
    }
    record.after = members.value["after"]?.text
    for (key, value) in members.value["sha256"]?.members ?? [] { record.files[key] = value.text ?? "" }
    guard record.bytes == bytes else { throw Unreadable(message: "this is not how a record is written") }
    return record
  }

  private static func json(_ bytes: [UInt8]) throws -> JSONValue {
    do {
      return try JSONValue(canonical: bytes)
    } catch {
      throw Unreadable(message: error.message)
    }
  }

  private static func change(_ members: RecordMembers) throws -> FactChange {
    FactChange(
      kind: try members.text("kind"), entity: try members.text("about"),
      isMaterial: members.value["material"]?.truth ?? false, words: try members.texts("words"))
  }
}

/// The members of an object in a record.
private struct RecordMembers {
  let value: JSONValue

  func text(_ key: String) throws -> String {
    guard let text = value[key]?.text else { throw VersionRecord.Unreadable(message: "its `\(key)` is missing") }
    return text
  }

  func version(_ key: String) throws -> VersionName {
    guard let name = VersionName(try text(key)) else {
      throw VersionRecord.Unreadable(message: "its `\(key)` is no version")
    }
    return name
  }

  func day(_ key: String) throws -> Day {
    guard let day = Day(iso: try text(key)) else { throw VersionRecord.Unreadable(message: "its `\(key)` is no day") }
    return day
  }

  func list(_ key: String) -> [RecordMembers] { (value[key]?.elements ?? []).map(RecordMembers.init) }

  func languages(_ key: String) throws -> [Language] {
    try (value[key]?.elements ?? []).map { element in
      guard let language = element.text.flatMap(Language.init(rawValue:)) else {
        throw VersionRecord.Unreadable(message: "this version of Notitia does not know a language of its `\(key)`")
      }
      return language
    }
  }

  func texts(_ key: String) throws -> [Language: [Inline]] {
    var texts: [Language: [Inline]] = [:]
    for (tag, words) in value[key]?.members ?? [] {
      guard let language = Language(rawValue: tag), let words = words.text,
        let inlines = try? InlineNotationReader.read(Array(words.utf8)[...])
      else { throw VersionRecord.Unreadable(message: "the words of its `\(key)` cannot be read") }
      texts[language] = inlines
    }
    return texts
  }
}
