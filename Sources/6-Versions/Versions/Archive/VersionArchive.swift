import Days
import Diagnostics
import Facts
import Files
import FrozenTexts
import NoticeModel
import Notices

/// The frozen versions of one organisation, as they stand in its folder `versions/`, every byte of them verified.
package struct VersionArchive: Sendable {
  package var organisation: String
  /// The oldest first.
  package var versions: [FrozenVersion]
  /// What else happened, in its order.
  package internal(set) var events: [ArchivedEvent] = []
  /// Whether the list of versions says that nothing follows, also where that record cannot be read: then there may be no
  /// sources.
  package internal(set) var isListedAsEnded = false
  /// The facts of the last version, as `facts.json` holds them; `nil` where there is none.
  package var lastFacts: SourceFile?
  /// The same, read.
  package var lastNotice: Notice?
  /// What is not as it was released. Where there is anything, nothing of the archive may be used.
  package var diagnostics: [Diagnostic]

  package static let rule = RuleID.versionImmutable
  /// What is found in frozen files; nobody can decide to live with it.
  package static let rules = [rule, FrozenFacts.rule]

  package init(organisation: String) {
    self.organisation = organisation
    versions = []
    diagnostics = []
  }

  package var last: FrozenVersion? { versions.last }

  /// The list of versions, as the file holds it; empty where nothing was released.
  package var chain: [UInt8] { list.bytes }

  var list: VersionChain { VersionChain(versions, events) }

  /// Without texts, facts and files, which take most of the memory.
  package var outline: VersionArchive {
    var outline = self
    outline.lastFacts = nil
    outline.lastNotice = nil
    outline.versions = versions.map { FrozenVersion(record: $0.record, hash: $0.hash, documents: []) }
    return outline
  }

  /// Path of the folder of versions within the site.
  package static func folder(of organisation: String) -> String { "content/organisations/\(organisation)/versions" }

  /// Path of the list of versions within the site.
  package static func list(of organisation: String) -> String { "\(folder(of: organisation))/\(VersionChain.file)" }

  /// Whether its list of versions says that nothing follows; the versions themselves are not read. A list that is no list
  /// of versions says nothing: to read the archive tells what is wrong with it.
  package static func isListedAsEnded(_ organisation: String, in folder: Folder) throws -> Bool {
    let path = list(of: organisation)
    guard folder.exists(path) else { return false }
    return VersionChain(try folder.read(path, limit: 10_000_000))?.isEnded(for: organisation) ?? false
  }

  /// Name of the file with the text of a language.
  static func textFile(_ language: Language) -> String { "\(language.rawValue).md" }

  static let factsFile = "facts.json"

  /// The versions as a day knows them.
  package func history(on day: AsOf) -> VersionHistory {
    // Under a name that it gets later there is nothing to be seen of it yet.
    let isNamed = lastRenaming.map { $0.day <= day } ?? true
    return VersionHistory(organisation: organisation, day: day, versions: isNamed ? versions : [], events: events)
  }

  /// The archive as it will be once a version is written.
  package func adding(_ version: Release.Prepared) throws -> VersionArchive {
    var archive = self
    var documents: [Document] = []
    for (name, bytes) in version.files.sorted(by: { $0.key < $1.key }) where name.hasSuffix(".md") {
      var document = try DocumentText.read(bytes)
      document.version = version.record.documentVersion(in: document.language)
      documents.append(document)
    }
    documents.sort { $0.language < $1.language }
    archive.versions.append(
      FrozenVersion(record: version.record, hash: version.hash, documents: documents, files: version.files))
    let path = "\(Self.folder(of: organisation))/\(version.record.name)/\(Self.factsFile)"
    let facts = SourceFile(path: path, bytes: version.files[Self.factsFile] ?? [])
    archive.lastFacts = facts
    archive.lastNotice = try FrozenFacts.notice(from: facts)
    return archive
  }

  /// Reads and verifies what an organisation has released; an organisation that has released nothing has no folder.
  /// - Parameter languages: the order in which the site offers them.
  package static func load(_ folder: Folder, organisation: String, languages: [Language]) -> VersionArchive {
    var reader = ArchiveReader(folder, organisation: organisation, languages: languages)
    reader.read()
    return reader.archive
  }
}
