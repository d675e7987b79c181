import Checks
import Diagnostics
import Files
import NoticeModel
import Notices
import Source
import Versions
import Workers

/// A site from its folder to its files, in memory: all that a build does but the writing.
///
/// `build`, `check`, `preview` and `release` differ only in which state of the notices they show and in what they do
/// with it: what is wrong with the sources, none of them finds alone.
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
  /// Pages among the files that stay as they were published.
  public var kept: PublishedSite?

  /// Which state of the notices a site shows.
  public enum Edition: Sendable {
    /// What was released and holds: what is published.
    case released
    /// The sources as they are, beside what was released: what a preview shows.
    case drafts
    /// The sources alone: what a check, a release and a comparison look at.
    case sources
  }

  /// - Parameters:
  ///   - only: identifiers of the organisations to build; all of them if empty.
  ///   - published: what is published of the others, to be kept as it is. Their sources are read for the pages that
  ///     list all organisations, but nothing else that is found in them counts.
  ///   - day: the day the site speaks for.
  public static func make(
    _ folder: Folder, only: Set<String> = [], keeping published: PublishedSite? = nil, asOf day: Day,
    showing edition: Edition = .released
  ) -> SiteBuild {
    let kept = published?.organisations ?? []
    let loaded = SiteLoader.load(folder, only: only, besides: kept)
    guard let sources = loaded.sources, !loaded.diagnostics.block else {
      return SiteBuild(unreadable: loaded.diagnostics)
    }
    let (resolved, found) = NoticeResolver.resolve(sources)
    let archives = resolved.map {
      VersionArchive.load(folder, organisation: $0.notice.id, languages: sources.site.languages)
    }
    let own = Array(zip(resolved, archives).filter { !kept.contains($0.0.notice.id) })
    let states = own.concurrentMap { ReleaseState(of: $0, in: $1, sources: sources) }
    let drafts = Set(states.filter { $0.draft != nil }.map(\.archive.organisation))
    let publications = zip(resolved, archives).compactMap { notice, archive -> Publication? in
      let history = archive.history(on: day)
      if edition == .sources {
        let none = VersionHistory(organisation: notice.notice.id, day: day, versions: [])
        return Publication(draft: notice, history: none)
      }
      let draft = Publication(draft: notice, history: history)
      if edition == .drafts, drafts.contains(notice.notice.id) { return draft }
      let released = Publication(released: history, of: notice)
      return kept.contains(notice.notice.id) ? released ?? draft : released
    }
    let composition = found.filter { !kept.contains(Finding($0).notice) } + own.flatMap(\.1.diagnostics)
    let rules = Checker().check(own.map(\.0), states: states, sources: sources, asOf: day)
    let (files, theme) = SiteRenderer.render(sources, publications, keeping: published)
    let pages = LinkVerifier.check(files, after: composition).filter { finding in
      !kept.contains { finding.location.path.hasPrefix("\($0)/") }
    }
    let others = (loaded.diagnostics + composition + theme + pages).map(Finding.init)
    return SiteBuild(
      isReadable: true, notices: own.map(\.0), archives: own.map(\.1), publications: publications, sources: sources,
      files: files, findings: others.filter { !kept.contains($0.notice) } + rules, kept: published)
  }

  private init(
    isReadable: Bool, notices: [ResolvedNotice], archives: [VersionArchive], publications: [Publication],
    sources: SiteSources?, files: [PageFile], findings: [Finding], kept: PublishedSite?
  ) {
    self.isReadable = isReadable
    self.notices = notices
    self.archives = archives
    self.publications = publications
    self.sources = sources
    self.files = files
    self.findings = findings
    self.kept = kept
  }

  private init(unreadable diagnostics: [Diagnostic]) {
    self.init(
      isReadable: false, notices: [], archives: [], publications: [], sources: nil, files: [],
      findings: diagnostics.map(Finding.init), kept: nil)
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
