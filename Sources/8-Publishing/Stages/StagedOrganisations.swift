import Checks
import Days
import Diagnostics
import NoticeModel
import Notices
import Pages
import Source
import Verification
import Versions

/// An organisation whose documents are composed.
package struct ResolvedOrganisation: Sendable {
  package var loaded: LoadedOrganisation
  /// `nil` where its sources cannot be read.
  package var notice: ResolvedNotice?
  /// What was found while they were composed.
  package var diagnostics: [Diagnostic] = []

  /// The same, and what is not as it was released.
  var composition: [Diagnostic] { diagnostics + loaded.archive.diagnostics }
}

/// An organisation that was checked.
package struct CheckedOrganisation: Sendable {
  package var resolved: ResolvedOrganisation
  let day: AsOf
  /// Whether its sources differ from its last release.
  var isDraft = false
  /// In what they do.
  package internal(set) var draft: Draft?
  /// What the rules found, also what is waived.
  package var findings: [Finding] = []
  /// What else was found, which nobody can waive: in its texts, its colours, its published versions.
  package var texts: [Diagnostic] = []
}

/// What its pages show.
extension CheckedOrganisation {
  private var history: VersionHistory { resolved.loaded.archive.history(on: day) }

  /// What was released and holds on the day; `nil` where nothing was.
  package var released: Publication? {
    guard let notice = resolved.notice, var publication = Publication(released: history, of: notice) else { return nil }
    publication.successor = resolved.loaded.successor.map { Successor($0.history(on: day)) }
    return publication
  }

  /// The sources beside what was released; where they say the same, what was released.
  package var drafted: Publication? {
    isDraft ? resolved.notice.map { Publication(draft: $0, history: history) } : released
  }

  /// The sources alone; what was released, where nothing is written any more.
  package var asWritten: Publication? {
    guard resolved.loaded.archive.ending == nil else { return released }
    let none = VersionHistory(organisation: resolved.loaded.name, day: day, versions: [])
    return resolved.notice.map { Publication(draft: $0, history: none) }
  }
}

/// An organisation with its files.
package struct RenderedOrganisation: Sendable {
  package var checked: CheckedOrganisation
  /// What the pages of the site say of it; `nil` where nothing is to be seen of it.
  package var listing: OrganisationListing?
  package var files: [PageFile]
}

/// An organisation whose files were verified.
package struct VerifiedOrganisation: Sendable {
  package var rendered: RenderedOrganisation
  var faults: PageFaults

  init(rendered: RenderedOrganisation, faults: PageFaults) {
    self.rendered = rendered
    self.faults = faults
  }

  /// For who compares files and does not look for what is wrong with them.
  package init(unverified rendered: RenderedOrganisation) { self.init(rendered: rendered, faults: PageFaults()) }

  /// Its notice, and what that was composed from; `nil` where it cannot be read.
  package var composed: (notice: ResolvedNotice, sources: SiteSources)? {
    let resolved = rendered.checked.resolved
    guard let notice = resolved.notice, let sources = resolved.loaded.sources else { return nil }
    return (notice, sources)
  }

  /// How long the notice is in each language, and how hard to read.
  package func readability(limits: PlainLanguage?) -> [NoticeReadability] {
    let resolved = rendered.checked.resolved
    return (resolved.notice?.documents ?? []).map {
      NoticeReadability($0, limits: limits, terms: resolved.loaded.translations.terms)
    }
  }

  /// What is kept of it once its files are written.
  package var summary: OrganisationSummary {
    let checked = rendered.checked
    return OrganisationSummary(
      name: checked.resolved.loaded.name, notice: checked.resolved.notice.map(NoticeOutline.init),
      listing: rendered.listing,
      paths: rendered.files.map(\.path), loading: checked.resolved.loaded.diagnostics,
      composition: checked.resolved.composition, isDraft: checked.isDraft,
      texts: checked.texts, findings: checked.findings, faults: faults,
      readsAnother: checked.resolved.loaded.archive.readsAnother,
      isFormerName: checked.resolved.loaded.archive.history(on: checked.day).moved != nil,
      holdsUntil: checked.day.holdsUntil)
  }
}

/// An organisation that stays as it is published.
extension VerifiedOrganisation {
  package static func kept(_ organisation: ResolvedOrganisation, asOf day: AsOf) -> VerifiedOrganisation {
    let files = organisation.loaded.keptFiles
    let checked = CheckedOrganisation(resolved: organisation, day: day, isDraft: true)
    let shown = checked.released ?? checked.drafted
    let listing = shown.flatMap { OrganisationListing($0)?.keeping(Set(files.map(\.path))) }
    return VerifiedOrganisation(
      rendered: RenderedOrganisation(checked: checked, listing: listing, files: files), faults: PageFaults())
  }
}

/// What is known of an organisation once it has gone through the stages: names, days and findings, and no text.
package struct OrganisationSummary: Sendable {
  package let name: String
  /// `nil` where its sources cannot be read.
  package let notice: NoticeOutline?
  package let listing: OrganisationListing?
  /// Paths of its files.
  package let paths: [String]
  let loading: [Diagnostic]
  let composition: [Diagnostic]
  let isDraft: Bool
  let texts: [Diagnostic]
  let findings: [Finding]
  let faults: PageFaults
  /// Whether it depends on the versions of another organisation: it was renamed, or another notice takes its place.
  var readsAnother = false
  /// Whether its notice goes on under another identifier on the day: it keeps addresses alive, and is no notice besides.
  package var isFormerName = false
  /// The first day on which the same sources may give something else; `nil` where that never happens.
  var holdsUntil: Day?

  package var isReadable: Bool { !loading.block }
}

extension OrganisationSummary {
  /// An organisation of which no more is known than what the lists of a site say.
  init(listing: OrganisationListing, paths: [String]) {
    self.init(
      name: listing.id, notice: nil, listing: listing, paths: paths, loading: [], composition: [], isDraft: false,
      texts: [], findings: [], faults: PageFaults())
  }

  /// What was found in this organisation alone, for who publishes what was released, in reading order; where it cannot be
  /// read, what keeps it from that.
  package var publishingDiagnostics: [Diagnostic] {
    let nothing = SiteSummary(paths: [], loading: [], theme: [], findings: [], faults: PageFaults())
    let built = BuiltSite(nothing, made: [self])
    return built.isReadable ? built.publishingDiagnostics : built.unreadable
  }
}

/// A notice by its name and its languages.
package struct NoticeOutline: Sendable {
  package let id: String
  package let sourceLanguage: Language
  package let languages: [Language]
}

extension NoticeOutline {
  fileprivate init(_ notice: ResolvedNotice) {
    self.init(
      id: notice.notice.id, sourceLanguage: notice.notice.sourceLanguage, languages: notice.documents.map(\.language))
  }
}

/// What is known of the site as a whole once it has gone through the stages, beside its organisations.
package struct SiteSummary: Sendable {
  /// Paths of its files that are no organisation's.
  package let paths: [String]
  let loading: [Diagnostic]
  let theme: [Diagnostic]
  let findings: [Finding]
  let faults: PageFaults
  /// The first day on which the same sources may give something else; `nil` where that never happens.
  var holdsUntil: Day?
}
