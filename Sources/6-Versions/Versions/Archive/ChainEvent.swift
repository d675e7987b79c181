import JSON
import NoticeModel
import Notices

/// What happened to a notice besides its versions: a record beside them, which the list of versions names in its place.
/// `docs/versions.md` describes the members of each.
package struct ChainEvent: Sendable, Equatable {
  package var kind: Kind
  /// Identifier of the organisation when it happened.
  package var organisation: String
  /// Day from which it holds.
  package var day: Day
  /// Day on which it was recorded, as the clock of the machine gave it.
  package var released: Day
  /// The version before.
  var previous: VersionRecord.Link
  /// Hash of the event that stands between that version and this one.
  var after: String?
  /// How its pages look from then on, where its sources are not read any more.
  package var appearance: FrozenAppearance?

  package enum Kind: Sendable, Equatable {
    /// The notice does not apply any more; the one of another organisation may have taken its place.
    case withdrawal(inFavourOf: String?)
    /// The notice goes on under another identifier.
    case renaming(to: String)
    /// The text of a version in a language that it lacked.
    case translation(VersionRecord)
    /// Texts from before the first version were taken in.
    case earlier(EarlierRecord)
  }

  /// The name of a record, which says of which kind it is.
  package enum File: Sendable, Equatable {
    case withdrawal
    case renaming(to: String)
    case translation(of: VersionName, Language)
    case earlier(Day)

    /// Below the folder of the versions.
    package var path: String {
      switch self {
      case .withdrawal: "withdrawal.json"
      case .renaming(let name): "renamed-to-\(name).json"
      case .translation(let version, let language): "\(version)/\(File.translation(language))"
      case .earlier(let day): "\(day.iso)/\(File.earlierRecord)"
      }
    }

    /// The record of earlier texts, in the folder that is named by their day.
    static let earlierRecord = "earlier.json"

    /// The record of a translation, in the folder of its version.
    static func translation(_ language: Language) -> String { "translation-\(language.rawValue).json" }

    /// The facts with a translation, in the folder of its version.
    static func facts(_ language: Language) -> String { "facts-\(language.rawValue).json" }

    init?(path: Substring) {
      if path == File.withdrawal.path {
        self = .withdrawal
      } else if path.hasPrefix("renamed-to-"), path.hasSuffix(".json"), !path.contains("/") {
        self = .renaming(to: String(path.dropFirst("renamed-to-".count).dropLast(".json".count)))
      } else if let slash = path.firstIndex(of: "/"), let version = VersionName(String(path[..<slash])),
        let language = Language.allCases.first(where: { Self.translation($0) == path[slash...].dropFirst() })
      {
        self = .translation(of: version, language)
      } else if path.hasSuffix("/\(File.earlierRecord)"),
        let day = Day(iso: String(path.dropLast(File.earlierRecord.count + 1)))
      {
        self = .earlier(day)
      } else {
        return nil
      }
    }

    /// Name of the file with the logo.
    func logo(_ type: String) -> String { "\(path.dropLast(".json".count)).logo.\(type)" }

    func hasLogo(_ name: String) -> Bool { ["svg", "png"].contains { logo($0) == name } }

    /// How a message names what the record tells.
    package var told: String {
      switch self {
      case .withdrawal: "the withdrawal"
      case .renaming(let name): "the new name `\(name)`"
      case .translation(let version, let language): "the translation in `\(language)` of the version \(version)"
      case .earlier(let day): "the earlier text of \(day.iso)"
      }
    }
  }

  package var file: File {
    switch kind {
    case .withdrawal: .withdrawal
    case .renaming(let name): .renaming(to: name)
    case .translation(let record): .translation(of: record.name, record.translation ?? .fr)
    case .earlier(let record): .earlier(record.day)
    }
  }

  package var hash: String { Hash.of(bytes) }

  /// Name of the file with the logo, below the folder of the versions.
  var logoFile: String? { appearance?.logo.map { file.logo($0.type) } }

  /// Whether nothing follows for an organisation.
  func ends(_ organisation: String) -> Bool {
    switch kind {
    case .withdrawal: true
    case .renaming(let name): name != organisation
    case .translation, .earlier: false
    }
  }
}

/// The record as a file.
extension ChainEvent {
  package var bytes: [UInt8] {
    if case .translation(let record) = kind { return record.bytes }
    var members: [(key: String, value: JSONValue)] = [
      ("format", .string(format)), ("organisation", .string(organisation)),
    ]
    switch kind {
    case .withdrawal(let successor):
      if let successor { members.append(("inFavourOf", .string(successor))) }
      members.append(("withdrawn", .string(day.iso)))
    case .renaming(let name):
      members += [("renamedTo", .string(name)), ("renamed", .string(day.iso))]
    case .earlier(let record):
      members += [("version", .string("\(record.name)")), ("takenIn", .string(day.iso))]
    case .translation: break
    }
    members.append(("released", .string(released.iso)))
    if let appearance { members.append(("appearance", appearance.json)) }
    members.append(
      ("previous", .object([("version", .string("\(previous.name)")), ("sha256", .string(previous.hash))])))
    if let after { members.append(("after", .string(after))) }
    if case .earlier(let record) = kind { members += record.members }
    return JSONValue.object(members).canonicalBytes
  }

  private var format: String {
    switch kind {
    case .withdrawal: "notitia-withdrawal/1"
    case .renaming: "notitia-renaming/1"
    case .translation: VersionRecord.translationFormat
    case .earlier: "notitia-earlier/1"
    }
  }

  /// Reads the file; `nil` for anything that ``bytes`` would not write.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONValue(canonical: bytes), let format = value["format"]?.text else { return nil }
    func day(_ key: String) -> Day? { (value[key]?.text).flatMap { Day(iso: $0) } }
    if format == VersionRecord.translationFormat {
      guard let record = try? VersionRecord.read(bytes) else { return nil }
      self.init(translation: record)
      return
    }
    let told: (kind: Kind, day: Day)?
    switch format {
    case "notitia-withdrawal/1":
      told = day("withdrawn").map { (.withdrawal(inFavourOf: value["inFavourOf"]?.text), $0) }
    case "notitia-renaming/1":
      told = day("renamed").flatMap { day in value["renamedTo"]?.text.map { (.renaming(to: $0), day) } }
    case "notitia-earlier/1":
      told = day("takenIn").flatMap { taken in
        guard let held = day("version") else { return nil }
        let files = (value["sha256"]?.members ?? []).map { ($0.key, $0.value.text ?? "") }
        return (.earlier(EarlierRecord(day: held, files: Dictionary(files) { $1 })), taken)
      }
    default: told = nil
    }
    guard let told, let organisation = value["organisation"]?.text, let released = day("released"),
      let name = (value["previous"]?["version"]?.text).flatMap({ VersionName($0) }),
      let hash = value["previous"]?["sha256"]?.text
    else { return nil }
    self.init(
      kind: told.kind, organisation: organisation, day: told.day, released: released,
      previous: VersionRecord.Link(name: name, hash: hash), after: value["after"]?.text,
      appearance: value["appearance"].flatMap(FrozenAppearance.init))
    guard self.bytes == bytes else { return nil }
  }
}

extension ChainEvent {
  /// `nil` for a record that does not say of which version it is.
  init?(translation record: VersionRecord) {
    guard let previous = record.previous, previous.name == record.name, let released = record.released else {
      return nil
    }
    self.init(
      kind: .translation(record), organisation: record.organisation, day: record.published, released: released,
      previous: previous, after: record.after, appearance: nil)
  }
}

/// An event in its place among the versions.
package struct ArchivedEvent: Sendable, Equatable {
  package var event: ChainEvent
  /// How many versions stand before it.
  var index: Int
  /// What it comes with, by path below the folder of the versions: the logo, or texts from before the first version.
  package var files: [String: [UInt8]] = [:]
  /// Texts from before the first version, in the order in which the site offers the languages.
  package var documents: [Document] = []

  /// The bytes of the logo.
  package var logo: [UInt8]? { event.logoFile.flatMap { files[$0] } }

  /// Its files, the record among them, but for what stands in the folder of a version.
  package var ownFiles: [String: [UInt8]] {
    if case .translation = event.kind { return [:] }
    return files.merging([event.file.path: event.bytes]) { $1 }
  }
}
