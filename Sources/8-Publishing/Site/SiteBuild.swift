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
package struct SiteBuild: Sendable {
  /// Whether all sources could be read. Where not, a check looks at the notices that could, and nothing else is done.
  package var isReadable: Bool
  /// The sources, composed: what the next version of each notice would say.
  package var notices: [ResolvedNotice]
  /// What was released, in the order of the notices.
  package var archives: [VersionArchive]
  /// What the files show.
  package var publications: [Publication]
  /// What they were made from; nothing where it could not be read.
  package var sources: SiteSources?
  package var files: [PageFile]
  /// Paths of all files of the site, also where the files are not kept.
  package var paths: [String]
  /// Everything found, also what is waived.
  package var findings: [Finding]
  /// Pages among the files that stay as they were published.
  package var kept: PublishedSite?
  /// What kept a file from being written.
  package var failure: (any Error)?

  /// Which state of the notices a site shows.
  package enum Edition: Sendable {
    /// What was released and holds: what is published.
    case released
    /// The sources as they are, beside what was released: what a preview shows.
    case drafts
    /// The sources alone: what a check, a release and a comparison look at.
    case sources
  }

  /// What of a site stays in memory once it has been looked at.
  package enum Extent: Sendable {
    case everything
    /// Names, days and findings, which is what a report needs: no file, and documents without their text.
    case outline
    /// The same; the files of each organisation are written as soon as they are made.
    case written(Publisher.Staging)

    var isOutline: Bool { if case .everything = self { false } else { true } }
  }

  /// - Parameters:
  ///   - standard: the clauses, words and theme that come with Notitia, for what the site does not have.
  ///   - only: identifiers of the organisations to build; all of them if empty.
  ///   - published: what is published of the others, to be kept as it is. Their sources are read for the pages that
  ///     list all organisations, but nothing else that is found in them counts.
  ///   - day: the day the site speaks for.
  package static func make(
    _ folder: Folder, standard: StandardTexts? = nil, only: Set<String> = [], keeping published: PublishedSite? = nil,
    asOf day: Day,
    showing edition: Edition = .released, extent: Extent = .everything
  ) -> SiteBuild {
    let kept = published?.organisations ?? []
    let loaded = SiteLoader.load(folder, standard: standard, only: only, besides: kept)
    guard var sources = loaded.sources else { return SiteBuild(unreadable: loaded.diagnostics) }
    if loaded.diagnostics.block {
      // What is wrong with one notice does not keep a check from looking at the others.
      guard edition == .sources, let broken = broken(loaded.diagnostics) else {
        return SiteBuild(unreadable: loaded.diagnostics)
      }
      sources.notices.removeAll { broken.contains($0.notice.id) }
    }
    let (renderer, unusable) = SiteRenderer.make(sources)
    let pass = OrganisationPass(
      folder: folder, sources: sources, renderer: renderer, day: day, edition: edition, extent: extent, kept: kept)
    let shares = sources.notices.runsForWorkers.concurrentMap { pass.share($0) }
    let all = shares.flatMap(\.organisations)
    let own = all.filter { !kept.contains($0.notice.notice.id) }
    let publications = all.compactMap(\.publication)
    let composition =
      NoticeResolver.merged(shares.map(\.composition)).filter { !kept.contains(Finding($0).notice) }
      + own.flatMap(\.archive.diagnostics)

    let shared = renderer?.siteFiles(listing: publications.listed(besides: published)) ?? []
    let taken = renderer == nil ? [] : published?.files.values.flatMap { $0 } ?? []
    let theme = renderer == nil ? unusable : ContrastCheck(sources: sources).check()
    let others = (shared + taken).map(ScannedFile.init)
    let scans = (own.flatMap(\.scans) + others).inOrder(of: \.path)
    // Where there are errors in the sources, pages lack what could not be read, or hold it twice: what could be found in
    // them has a cause that is reported already.
    let pages = (composition.block ? [] : LinkVerifier.check(scans)).filter { finding in
      !kept.contains { finding.location.path.hasPrefix("\($0)/") }
    }
    let clauses = own.first.map { SharedTexts.check(sources, beside: $0.notice, asOf: day) } ?? []
    let found = (loaded.diagnostics + composition + theme + pages).map(Finding.init) + clauses
    return SiteBuild(
      isReadable: !loaded.diagnostics.block, notices: own.map(\.notice), archives: own.map(\.archive),
      publications: publications,
      sources: sources, files: extent.isOutline ? [] : (own.flatMap(\.files) + shared + taken).inOrder(of: \.path),
      paths: scans.map(\.path), findings: found.filter { !kept.contains($0.notice) } + own.flatMap(\.findings),
      kept: published, failure: all.compactMap(\.failure).first ?? extent.failure(writing: shared + taken))
  }

  /// The organisations that cannot be read; `nil` where something cannot that all of them need.
  private static func broken(_ found: [Diagnostic]) -> Set<String>? {
    var broken: Set<String> = []
    for error in found where error.severity == .error {
      let notice = Finding(error).notice
      guard notice != "site" else { return nil }
      broken.insert(notice)
    }
    return broken
  }

  private init(
    isReadable: Bool, notices: [ResolvedNotice], archives: [VersionArchive], publications: [Publication],
    sources: SiteSources?, files: [PageFile], paths: [String], findings: [Finding], kept: PublishedSite?,
    failure: (any Error)?
  ) {
    self.isReadable = isReadable
    self.notices = notices
    self.archives = archives
    self.publications = publications
    self.sources = sources
    self.files = files
    self.findings = findings
    self.kept = kept
    self.paths = paths
    self.failure = failure
  }

  private init(unreadable diagnostics: [Diagnostic]) {
    self.init(
      isReadable: false, notices: [], archives: [], publications: [], sources: nil, files: [], paths: [],
      findings: diagnostics.map(Finding.init), kept: nil, failure: nil)
  }

  /// What nobody has decided to live with, in reading order.
  package var diagnostics: [Diagnostic] {
    findings.filter { $0.waiver == nil }.map(\.diagnostic).inReadingOrder()
  }
}

extension SiteBuild.Extent {
  /// Writes files where they are to be written, and says what kept them from it.
  func failure(writing files: [PageFile]) -> (any Error)? {
    guard case .written(let staging) = self else { return nil }
    do {
      try staging.write(files)
      return nil
    } catch {
      return error
    }
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
