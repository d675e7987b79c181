import NoticeModel
import Notices
import Source
import Versions

/// What a site shows of one organisation: its notice as it was released, or while it is written as a draft, with the
/// versions that are known on the day the site speaks for.
public struct Publication: Sendable {
  /// The folder it comes from; colours and logo are those of today, whatever version is shown.
  public var source: NoticeSource
  /// The notice at its own address, in the order in which the site offers the languages.
  public var documents: [Document]
  /// What is shown there.
  public var shown: Shown
  public var history: VersionHistory

  public enum Shown: Sendable, Equatable {
    case version(VersionName)
    /// The sources as they are, which nobody has released.
    case draft
  }

  public var notice: Notice { source.notice }
  public var id: String { source.notice.id }
  public var standing: Standing { documents.first?.standing ?? source.notice.standing }

  /// The version that is shown; `nil` for a draft.
  var shownName: VersionName? {
    if case .version(let name) = shown { return name }
    return nil
  }

  /// Day from which what is shown holds; `nil` for a draft.
  var lastChange: Day? {
    shownName.flatMap { name in history.versions.first { $0.name == name }?.record.effective }
  }

  /// What was released; `nil` where nothing was.
  public init?(released history: VersionHistory, of resolved: ResolvedNotice) {
    guard let version = history.shown else { return nil }
    let documents = version.documents.map { document in
      var document = document
      document.dress = resolved.documents.first { $0.language == document.language }?.dress ?? DocumentDress()
      return document
    }
    self.init(source: resolved.source, documents: documents, shown: .version(version.name), history: history)
  }

  /// The sources as they are.
  public init(draft resolved: ResolvedNotice, history: VersionHistory) {
    self.init(source: resolved.source, documents: resolved.documents, shown: .draft, history: history)
  }

  private init(source: NoticeSource, documents: [Document], shown: Shown, history: VersionHistory) {
    self.source = source
    self.documents = documents
    self.shown = shown
    self.history = history
  }
}
