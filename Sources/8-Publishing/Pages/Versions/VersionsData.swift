import JSON
import NoticeModel
import Versions

/// The file `versions.json` of an organisation: every version with its days, its standing, its hashes and its
/// addresses, for programs. `docs/versions.md` describes it, `docs/versions.schema.json` is its schema.
struct VersionsData {
  static let format = "notitia-versions/1"

  private let publication: Publication
  private let site: Site

  init(_ publication: Publication, _ site: Site) {
    self.publication = publication
    self.site = site
  }

  private var history: VersionHistory { publication.history }

  var bytes: [UInt8] {
    let histories = history.languages.map { LanguageHistory(history, $0, site.comparisons) }
    var members: [(key: String, value: JSONValue)] = [
      ("format", .string(Self.format)), ("organisation", .string(publication.id)),
      ("standing", .string("\(publication.standing)")),
      ("chain", .string("\(FrozenFiles.folder)/\(FrozenFiles.chain)")),
    ]
    members += ending
    members += [
      ("feeds", .object(histories.map { ($0.language.rawValue, .string(addresses($0).feed)) })),
      ("versions", .array(history.versions.map { json($0, histories) })),
    ]
    if !history.earlier.isEmpty {
      members.append(("earlier", .array(history.earlier.map { json($0.archived, $0.day) })))
    }
    return JSONValue.object(members).canonicalBytes
  }

  /// That nothing follows, and where a program reads on.
  private var ending: [(key: String, value: JSONValue)] {
    guard let ending = history.ending else { return [] }
    switch ending.kind {
    case .translation, .earlier: return []
    case .renaming(let name):
      return [("moved", .string(ending.day.iso)), ("movedTo", .string("../\(name)/versions.json"))]
    case .withdrawal(let name):
      return [("withdrawn", .string(ending.day.iso))]
        + (name.map { [("inFavourOf", .string("../\($0)/versions.json"))] } ?? [])
    }
  }

  private func json(_ version: FrozenVersion, _ histories: [LanguageHistory]) -> JSONValue {
    let record = version.record
    var members: [(key: String, value: JSONValue)] = [
      ("version", .string("\(version.name)")), ("published", .string(record.published.iso)),
    ]
    if let released = record.released { members.append(("released", .string(released.iso))) }
    members.append(("effective", .string(record.effective.iso)))
    members += standing(version) + [("material", .boolean(record.isMaterial))]
    if let previous = record.previous { members.append(("previous", .string("\(previous.name)"))) }
    if !version.translations.isEmpty {
      let days = version.translations.compactMap { record in
        record.translation.map { (key: $0.rawValue, value: JSONValue.string(record.published.iso)) }
      }
      members.append(("translated", .object(days)))
    }
    if !version.following.isEmpty {
      members.append(("following", .array(version.following.map { .string($0.rawValue) })))
    }
    members.append(("sha256", .string(version.hash)))
    members.append(("folder", .string("\(FrozenFiles.folder)/\(version.name)/")))
    members.append(
      ("files", .object(record.files.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })))
    let pages = histories.filter { $0.has(version.name) }.map { history in
      (key: history.language.rawValue, value: self.pages(version, history))
    }
    return .object(members + [("pages", .object(pages))])
  }

  /// Texts from before the first version.
  private func json(_ archived: ArchivedEvent, _ day: Day) -> JSONValue {
    let name = VersionName(day)
    let pages = archived.documents.map { document in
      (
        key: document.language.rawValue,
        value: JSONValue.string(VersionAddresses("\(document.language.rawValue)/").version(name))
      )
    }
    let files = (archived.earlier?.files ?? [:]).sorted { $0.key < $1.key }
    return .object([
      ("version", .string("\(name)")), ("takenIn", .string(archived.event.day.iso)),
      ("sha256", .string(archived.event.hash)), ("folder", .string("\(FrozenFiles.folder)/\(name)/")),
      ("files", .object(files.map { ($0.key, .string($0.value)) })), ("pages", .object(pages)),
    ])
  }

  /// How it stands on the day that the site speaks for.
  private func standing(_ version: FrozenVersion) -> [(key: String, value: JSONValue)] {
    switch history.phase(of: version.name) {
    case .inForce: [("phase", .string("in-force"))]
    case .upcoming: [("phase", .string("upcoming"))]
    case .withdrawn(let day): [("phase", .string("withdrawn")), ("since", .string(day.iso))]
    case .moved(let day): [("phase", .string("moved")), ("since", .string(day.iso))]
    case .superseded(let name, let day):
      [("phase", .string("superseded")), ("by", .string("\(name)")), ("since", .string(day.iso))]
    case .corrected(let name, let day):
      [("phase", .string("corrected")), ("by", .string("\(name)")), ("since", .string(day.iso))]
    }
  }

  private func pages(_ version: FrozenVersion, _ history: LanguageHistory) -> JSONValue {
    let addresses = addresses(history)
    var members: [(key: String, value: JSONValue)] = [("page", .string(addresses.version(version.name)))]
    let comparisons = history.pairs(to: version.name).map { pair in
      (key: "\(pair.from)", value: JSONValue.string(addresses.comparison(pair)))
    }
    if !comparisons.isEmpty { members.append(("changesSince", .object(comparisons))) }
    return .object(members)
  }

  private func addresses(_ history: LanguageHistory) -> VersionAddresses {
    VersionAddresses("\(history.language.rawValue)/")
  }
}
