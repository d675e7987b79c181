import NoticeModel
import Notices
import Source
import Versions

/// What a site shows of one organisation: its notice as it was released, or while it is written as a draft, with the
/// versions that are known on the day the site speaks for.
package struct Publication: Sendable {
  /// The folder it comes from; colours and logo are those of today, whatever version is shown.
  package var source: NoticeSource
  /// The notice at its own address, in the order in which the site offers the languages; those whose translation follows,
  /// and that show an older version, come last.
  package var documents: [Document]
  /// What is shown there.
  package var shown: Shown
  package var history: VersionHistory
  /// The notice that readers are led to from one that ended; `nil` where there is none.
  package var successor: Successor?

  package enum Shown: Sendable, Equatable {
    case version(VersionName)
    /// The sources as they are, which nobody has released.
    case draft
  }

  package var notice: Notice { source.notice }
  package var id: String { source.notice.id }
  package var standing: Standing { documents.first?.standing ?? source.notice.standing }

  /// Whether nothing follows here: the notice was withdrawn, or goes on under another identifier. It stays where it is,
  /// and no list leads to it.
  package var isEnded: Bool { history.ending != nil }

  /// The identifier under which its pages are to be found: another one than its own, where it goes on under that.
  var currentID: String { history.moved?.to ?? id }

  /// Path of the file with the facts.
  var noticePath: String { "\(source.folder)/notice.swift" }

  /// Path of the frozen text of a version.
  func textPath(of version: FrozenVersion, _ language: Language) -> String {
    "\(VersionArchive.folder(of: id))/\(version.name)/\(language.rawValue).md"
  }

  /// The version that is shown; `nil` for a draft.
  var shownName: VersionName? {
    if case .version(let name) = shown { return name }
    return nil
  }

  /// The version that is shown in a language: another one where its translation follows; `nil` for a draft.
  func shownName(in language: Language) -> VersionName? {
    shownName.flatMap { history.shown(in: language)?.name ?? $0 }
  }

  /// Whether what is shown in a language is older than what is shown in others, because its translation follows.
  func isBehind(_ language: Language) -> Bool { shownName(in: language) != shownName }

  /// The notice in the languages that have what is shown.
  var currentDocuments: [Document] { documents.filter { !isBehind($0.language) } }

  /// The documents of the version that is shown in a language: translations of each other.
  func documents(beside language: Language) -> [Document] {
    documents.filter { shownName(in: $0.language) == shownName(in: language) }
  }

  /// Day from which what is shown in a language holds; `nil` for a draft.
  func lastChange(in language: Language) -> Day? {
    shownName(in: language).flatMap { name in history.versions.first { $0.name == name }?.record.effective }
  }

  /// What was released; `nil` where nothing was.
  package init?(released history: VersionHistory, of resolved: ResolvedNotice) {
    guard let version = history.shown else { return nil }
    let following = history.shownBehind.map(\.document)
    let documents = (version.documents + following).map { document in
      var document = document
      document.metadata = resolved.documents.first { $0.language == document.language }?.metadata ?? PageMetadata()
      // Whoever reviewed the notice looked at a text that is still to come in this language.
      if version.document(document.language) == nil { document.metadata.reviewed = nil }
      return document
    }
    self.init(source: resolved.source, documents: documents, shown: .version(version.name), history: history)
  }

  /// The sources as they are.
  package init(draft resolved: ResolvedNotice, history: VersionHistory) {
    self.init(source: resolved.source, documents: resolved.documents, shown: .draft, history: history)
  }

  private init(source: NoticeSource, documents: [Document], shown: Shown, history: VersionHistory) {
    self.source = source
    self.documents = documents
    self.shown = shown
    self.history = history
  }
}
