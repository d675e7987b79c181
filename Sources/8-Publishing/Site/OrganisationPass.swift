import Checks
import Diagnostics
import Files
import NoticeModel
import Notices
import Source
import Versions

/// Takes each organisation from its sources to its pages: all that a build does of one without the others.
struct OrganisationPass: Sendable {
  let folder: Folder
  let sources: SiteSources
  /// `nil` where the theme cannot be used: then there are no pages.
  let renderer: SiteRenderer?
  let day: Day
  let edition: SiteBuild.Edition
  let extent: SiteBuild.Extent
  /// Organisations that stay as they are published.
  let kept: Set<String>

  /// What one worker made of its share.
  struct Share: Sendable {
    var organisations: [Result] = []
    /// What was found while the notices were composed.
    var composition: [Diagnostic] = []
  }

  /// What became of one organisation.
  struct Result: Sendable {
    var notice: ResolvedNotice
    var archive: VersionArchive
    /// `nil` where nothing is to be seen of it.
    var publication: Publication?
    /// What the rules found.
    var findings: [Finding] = []
    var files: [PageFile] = []
    var scans: [ScannedFile] = []
    /// What kept a file from being written.
    var failure: (any Error)?
  }

  func share(_ run: ArraySlice<NoticeSource>) -> Share {
    let resolver = NoticeResolver(sources)
    var share = Share()
    for source in run { share.organisations.append(result(resolver.resolve(source))) }
    share.composition = resolver.diagnostics
    return share
  }

  private func result(_ notice: ResolvedNotice) -> Result {
    let archive = VersionArchive.load(folder, organisation: notice.notice.id, languages: sources.site.languages)
    let isKept = kept.contains(notice.notice.id)
    let state = isKept ? nil : ReleaseState(of: notice, in: archive, sources: sources)
    let publication = publication(of: notice, archive, isDraft: state?.draft != nil)
    var result = Result(notice: notice, archive: archive, publication: publication)
    guard !isKept else { return result }
    result.findings = Checker().check(notice, state: state, sources: sources, asOf: day)
    if let publication, let renderer { result.files = renderer.files(of: publication) }
    result.scans = result.files.map(ScannedFile.init)
    result.failure = extent.failure(writing: result.files)
    return extent.isOutline ? result.outline : result
  }

  private func publication(
    of notice: ResolvedNotice, _ archive: VersionArchive, isDraft: Bool
  ) -> Publication? {
    let history = archive.history(on: day)
    switch edition {
    case .sources:
      let none = VersionHistory(organisation: notice.notice.id, day: day, versions: [])
      return Publication(draft: notice, history: none)
    case .drafts where isDraft:
      return Publication(draft: notice, history: history)
    case .released, .drafts:
      let released = Publication(released: history, of: notice)
      return kept.contains(notice.notice.id) ? released ?? Publication(draft: notice, history: history) : released
    }
  }
}

extension OrganisationPass.Result {
  /// Without the texts, which take most of the memory.
  fileprivate var outline: Self {
    var outline = self
    outline.files = []
    outline.notice.changes = []
    outline.notice.documents = notice.documents.map(\.outline)
    outline.archive.versions = archive.versions.map(\.outline)
    outline.archive.lastFacts = nil
    outline.archive.lastNotice = nil
    outline.publication?.documents = publication?.documents.map(\.outline) ?? []
    outline.publication?.history.versions = publication?.history.versions.map(\.outline) ?? []
    return outline
  }
}

extension Document {
  fileprivate var outline: Document {
    var outline = self
    outline.glance = []
    outline.sections = []
    outline.anchors = [:]
    return outline
  }
}

extension FrozenVersion {
  fileprivate var outline: FrozenVersion {
    FrozenVersion(record: record, hash: hash, documents: documents.map(\.outline))
  }
}
