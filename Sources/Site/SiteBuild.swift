import Checks
import Diagnostics
import Files
import NoticeModel
import Notices
import Source
import Versions

/// A site from its folder to its files, in memory: all that a build does but the writing.
///
/// `build`, `check` and `preview` differ only in what they do with it, so that none of them can find what
/// another does not.
public struct SiteBuild: Sendable {
  /// Whether the sources could be read. Where not, nothing else was looked at.
  public var isReadable: Bool
  /// The sources, composed: what the next version of each notice would say.
  public var notices: [ResolvedNotice]
  /// What was released, in the order of the notices.
  public var archives: [VersionArchive]
  /// What the files show.
  public var publications: [Publication]
  /// What they were made from; nothing where it could not be read.
  public var sources: SiteSources?
  public var files: [PageFile]
  /// Everything found, also what is waived.
  public var findings: [Finding]

  /// Which state of the notices a site shows.
  public enum Edition: Sendable {
    /// What was released and holds: what is published.
    case released
    /// The sources as they are: what a preview shows.
    case drafts
  }

  /// - Parameters:
  ///   - only: identifiers of the organisations to build; all of them if empty.
  ///   - day: the day the site speaks for.
  public static func make(
    _ folder: Folder, only: Set<String> = [], asOf day: Day, showing edition: Edition = .released
  ) -> SiteBuild {
    let loaded = SiteLoader.load(folder, only: only)
    guard let sources = loaded.sources, !loaded.diagnostics.block else {
      return SiteBuild(unreadable: loaded.diagnostics)
    }
    let (notices, composition) = NoticeResolver.resolve(sources)
    let archives = notices.map {
      VersionArchive.load(folder, organisation: $0.notice.id, languages: sources.site.languages)
    }
    let publications = zip(notices, archives).compactMap { notice, archive -> Publication? in
      let history = archive.history(on: day)
      switch edition {
      case .released: return Publication(released: history, of: notice.source)
      case .drafts: return Publication(draft: notice, history: history)
      }
    }
    let rules = Checker().check(notices, sources: sources, asOf: day)
    let (files, theme) = SiteRenderer.render(sources, publications)
    let others =
      loaded.diagnostics + composition + archives.flatMap(\.diagnostics) + theme + LinkVerifier.check(files)
    return SiteBuild(
      isReadable: true, notices: notices, archives: archives, publications: publications, sources: sources,
      files: files, findings: others.map(Finding.init) + rules)
  }

  private init(
    isReadable: Bool, notices: [ResolvedNotice], archives: [VersionArchive], publications: [Publication],
    sources: SiteSources?, files: [PageFile], findings: [Finding]
  ) {
    self.isReadable = isReadable
    self.notices = notices
    self.archives = archives
    self.publications = publications
    self.sources = sources
    self.files = files
    self.findings = findings
  }

  private init(unreadable diagnostics: [Diagnostic]) {
    self.init(
      isReadable: false, notices: [], archives: [], publications: [], sources: nil, files: [],
      findings: diagnostics.map(Finding.init))
  }

  /// What nobody has decided to live with, in reading order.
  public var diagnostics: [Diagnostic] {
    findings.filter { $0.waiver == nil }.map(\.diagnostic).inReadingOrder()
  }
}

extension Finding {
  /// What the sources, the composition or the pages gave, told of the organisation whose folder it stands in.
  init(_ diagnostic: Diagnostic) {
    let parts = diagnostic.location.path.split(separator: "/").map(String.init)
    let isNotice = parts.starts(with: ["content", "organisations"]) && parts.count > 3
    self.init(
      diagnostic: diagnostic, notice: isNotice ? parts[2] : "site",
      language: isNotice ? Language(rawValue: parts[3]) : nil, entity: "source:\(diagnostic.location.path)", waiver: nil
    )
  }
}
