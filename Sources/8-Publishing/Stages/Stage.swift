import BuildCache
import Checks
import Days
import Diagnostics
import Files
import NoticeModel
import Notices
import Pages
import Publishing
import Source
import Verification
import Versions

/// The stages of a build, one below another: `load → resolve → check → render → verify → publish`.
///
/// Each is a function from one value to the next, for one organisation, and where the site has something of its own, for
/// the site. A command takes the stages that it needs and no more. The first one alone reads files, the last one alone
/// writes them.
package enum Stage {
  // MARK: - Load

  /// Reads what the organisations share; each of them is read when its turn comes.
  ///
  /// - Parameters:
  ///   - standard: what comes with Notitia, for what the site does not have.
  ///   - only: identifiers of the organisations to take; all of them if empty.
  ///   - published: what is published now. With `only`, the others stay as they are published; their sources are read
  ///     for the pages that list all organisations.
  package static func load(
    _ folder: Folder, standard: StandardTexts? = nil, only: Set<String> = [],
    published: PublishedSite = PublishedSite()
  ) -> LoadedSite {
    LoadedSite(folder, standard: standard, only: only, published: published)
  }

  // MARK: - Resolve

  /// Composes the documents of a notice in all its languages.
  package static func resolve(
    _ organisation: LoadedOrganisation, with resolver: NoticeResolver
  ) -> ResolvedOrganisation {
    guard let sources = organisation.sources, let source = sources.notices.first else {
      return ResolvedOrganisation(loaded: organisation)
    }
    var (notice, diagnostics) = resolver.resolve(source, in: sources)
    if organisation.archive.ending != nil, let last = organisation.archive.last {
      // Nothing is written of it any more: its documents are those of its last version.
      notice.documents = last.documents
      diagnostics = []
    }
    return ResolvedOrganisation(loaded: organisation, notice: notice, diagnostics: diagnostics)
  }

  // MARK: - Check

  /// Applies the rules, verifies the texts, and compares the versions with those that are published.
  /// - Parameter reserved: identifiers that the templates give to parts of a page.
  package static func check(
    _ organisation: ResolvedOrganisation, asOf day: AsOf, reserved: Set<String>
  ) -> CheckedOrganisation {
    var checked = CheckedOrganisation(resolved: organisation, day: day)
    let archive = organisation.loaded.archive
    if archive.diagnostics.isEmpty,
      let lost = organisation.loaded.published?.lost(in: archive.history(on: day).chain)
    {
      checked.texts.append(lost)
    }
    guard let notice = organisation.notice, let sources = organisation.loaded.sources, archive.ending == nil else {
      return checked
    }
    let state = ReleaseState(of: notice, in: archive, sources: sources)
    checked.draft = state.draft
    checked.isDraft = state.draft != nil
    let faults = TextFaults(organisation.diagnostics)
    checked.findings =
      Checker().check(
        notice, state: state, sources: sources, terms: organisation.loaded.translations.terms, asOf: day
      ).filter { !faults.explain($0) }
      + TranslationCheck.findings(
        notice.notice.id, in: sources, beside: organisation.loaded.translations, with: faults)
    checked.findings = checked.findings.map { $0.whereItFollows(in: notice.source.following) }
    checked.resolved.diagnostics = BracketedNotes.withoutLinks(organisation.diagnostics, beside: checked.findings)
    checked.texts += ContrastCheck(sources: sources).check()
    // Where there are errors, documents lack what could not be read: what could be found has a cause that is reported.
    if !organisation.diagnostics.block {
      checked.texts += TextVerifier.check(notice, sources: sources, reserved: reserved)
    }
    return checked
  }

  /// Applies the rules on the site: what all organisations share, and organisations that are gone.
  /// - Parameter language: the source language of any notice of the site; `nil` where none can be read.
  package static func check(_ site: LoadedSite, comparedWith language: Language?, asOf day: AsOf) -> [Finding] {
    let shared = site.shared.flatMap { sources in
      language.map { SiteSubject.Shared(sources, comparedWith: $0, beside: site.translations, asOf: day) }
    }
    return Checker().check(SiteSubject(shared, lost: site.gone.map(lost)), asOf: day)
  }

  /// What the rules say of organisations that are published, and that the site does not have any more.
  /// - Parameter gone: what is published of them.
  package static func check(_ gone: [PublishedVersions], asOf day: AsOf) -> [Finding] {
    Checker().check(SiteSubject(nil, lost: gone.map(lost)), asOf: day)
  }

  private static func lost(_ versions: PublishedVersions) -> SiteSubject.LostOrganisation {
    SiteSubject.LostOrganisation(name: versions.organisation, list: versions.path)
  }

  // MARK: - Render

  /// Makes the files of an organisation.
  /// - Parameters:
  ///   - publication: what they show: `released`, `drafted` or `asWritten`.
  ///   - renderer: `nil` where the theme cannot be used.
  package static func render(
    _ organisation: CheckedOrganisation, showing publication: Publication?, with renderer: SiteRenderer?
  ) -> RenderedOrganisation {
    let files = publication.flatMap { renderer?.files(of: $0) } ?? []
    return RenderedOrganisation(
      checked: organisation, listing: publication.flatMap(OrganisationListing.init), files: files)
  }

  /// Makes the files of the site that are no organisation's.
  package static func render(
    _ organisations: [OrganisationSummary], with renderer: SiteRenderer?
  ) -> [PageFile] {
    renderer?.siteFiles(listing: organisations.compactMap(\.listing)) ?? []
  }

  // MARK: - Verify

  /// Verifies the links of the files of an organisation.
  package static func verify(
    _ organisation: RenderedOrganisation, in site: VerificationContext
  ) -> VerifiedOrganisation {
    let isComposed = !organisation.checked.resolved.diagnostics.block
    let faults = isComposed ? LinkVerifier.check(organisation.files, besides: site.paths) : []
    return VerifiedOrganisation(rendered: organisation, faults: PageFaults(faults, in: site.locator))
  }

  /// Verifies the links of the files of the site.
  package static func verify(
    _ files: [PageFile], beside organisations: [OrganisationSummary], in site: VerificationContext
  ) -> PageFaults {
    PageFaults(LinkVerifier.check(files, besides: Set(organisations.flatMap(\.paths))), in: site.locator)
  }

  // MARK: - Publish

  /// Writes the files of each organisation as it comes, then those of the site, and exchanges the folder once every stage
  /// has finished.
  ///
  /// - Parameters:
  ///   - recalled: what was made before and holds still: these organisations go through no stage, and their files are
  ///     those that are published.
  ///   - complete: takes the site as a whole through the stages and gives its files; where it throws, everything stays as
  ///     it was.
  package static func publish(
    _ organisations: OrganisationStream<VerifiedOrganisation>, keeping kept: OrganisationStream<VerifiedOrganisation>,
    recalling recalled: RecalledSite, to publisher: consuming Publisher,
    complete: (_ made: [OrganisationSummary], _ kept: [OrganisationSummary]) throws -> BuiltSite
  ) throws -> PublishedWork {
    try publish(to: publisher, knowing: recalled.compressed) { staging in
      let write = { @Sendable (organisation: VerifiedOrganisation) throws -> PublishedOrganisation in
        let files = try staging.write(organisation.rendered.files)
        let summary = organisation.summary
        return PublishedOrganisation(
          summary: summary, digests: files, files: staging.state(of: summary.name, holding: files))
      }
      let made = try organisations.map(write).recalling { try recalled.organisation($0, linkedIn: staging) }.collect()
      let others = try kept.map(write).recalling { try recalled.organisation($0, linkedIn: staging) }.collect()
      return (made, others, try complete(made.map(\.summary), others.map(\.summary)))
    }
  }

  /// Writes the files of organisations that other machines have made, then those of the site, and exchanges the folder.
  ///
  /// - Parameter complete: as for `publish`.
  package static func publish(
    _ shards: BuiltShards, to publisher: consuming Publisher, complete: ([OrganisationSummary]) throws -> BuiltSite
  ) throws -> PublishedWork {
    try publish(to: publisher) { staging in
      let made = try shards.stream.map { organisation in
        PublishedOrganisation(
          summary: organisation.summary, digests: try staging.write(organisation.files), files: nil)
      }.collect()
      return (made, [], try complete(made.map(\.summary)))
    }
  }

  /// - Parameters:
  ///   - compressed: what was compressed before.
  ///   - fill: writes the files of the organisations, and gives those of the site.
  private static func publish(
    to publisher: consuming Publisher, knowing compressed: [ContentDigest: ContentDigest] = [:],
    _ fill: (Publisher.Staging) throws -> (
      made: [PublishedOrganisation], kept: [PublishedOrganisation], built: BuiltSite
    )
  ) throws -> PublishedWork {
    var work = PublishedWork()
    var files: [String: ContentDigest] = [:]
    let outcome = try publisher.publish(knowing: compressed) { staging in
      let (made, kept, built) = try fill(staging)
      files = try staging.write(built.files)
      work.organisations = made
      work.kept = kept
      work.site = built.site
      return (made + kept).reduce(into: files) { files, organisation in
        files.merge(organisation.digests) { first, _ in first }
      }
    }
    work.files = files.merging(outcome.list) { first, _ in first }
    work.compressed = outcome.compressed
    work.leftover = outcome.leftover
    return work
  }
}
