import Checks
import Days
import Diagnostics
import NoticeModel
import Notices
import Pages
import Verification

/// A site and the stages up to its checks. Commands that make no page, such as `release`, use it.
package struct StagedSite: Sendable {
  package let site: LoadedSite
  let day: Day
  /// Identifiers that the templates give to parts of a page.
  private let reserved: Set<String>

  package init(_ site: LoadedSite, asOf day: Day) {
    self.site = site
    self.day = day
    reserved = site.shared?.theme.identifiers ?? []
  }

  /// load → resolve
  package var resolved: OrganisationStream<ResolvedOrganisation> { resolve(site.organisations) }

  /// load → resolve → check
  package var checked: OrganisationStream<CheckedOrganisation> {
    resolved.map { [day, reserved] in Stage.check($0, asOf: AsOf(day), reserved: reserved) }
  }

  /// Everything found in organisations that were checked, and once for the site, without what is waived.
  package func diagnostics(of organisations: [CheckedOrganisation]) -> [Diagnostic] {
    let composition = NoticeResolver.merged(organisations.map { $0.resolved.composition })
    let findings = Stage.check(
      site, comparedWith: organisations.lazy.compactMap(\.resolved.notice).first?.notice.sourceLanguage, asOf: AsOf(day)
    )
    let waivable = findings + organisations.flatMap(\.findings)
    return composition + organisations.flatMap(\.texts) + waivable.filter { $0.waiver == nil }.map(\.diagnostic)
  }

  fileprivate func resolve(
    _ organisations: OrganisationStream<LoadedOrganisation>
  ) -> OrganisationStream<ResolvedOrganisation> {
    guard let shared = site.shared else { return organisations.map { ResolvedOrganisation(loaded: $0) } }
    return organisations.map(with: { NoticeResolver(shared) }) { Stage.resolve($1, with: $0) }
  }
}

/// A site and the stages up to its verified pages. Commands that make pages, such as `build`, use it.
package struct StagedPages: Sendable {
  private let staged: StagedSite
  let renderer: SiteRenderer?
  /// What is wrong with the theme; where there is anything, there is no renderer.
  package let theme: [Diagnostic]
  private let context: VerificationContext

  package init(_ staged: StagedSite) {
    self.staged = staged
    (renderer, theme) = staged.site.shared.map { SiteRenderer.make($0) } ?? (nil, [])
    context = VerificationContext(staged.site.shared, renderer)
  }

  /// load → resolve → check → render
  /// - Parameter publication: what the pages show.
  package func rendered(
    showing publication: @escaping @Sendable (CheckedOrganisation) -> Publication?
  ) -> OrganisationStream<RenderedOrganisation> {
    staged.checked.map { [renderer] in Stage.render($0, showing: publication($0), with: renderer) }
  }

  /// load → resolve → check → render → verify
  package func verified(
    showing publication: @escaping @Sendable (CheckedOrganisation) -> Publication?
  ) -> OrganisationStream<VerifiedOrganisation> {
    rendered(showing: publication).map { [context] in Stage.verify($0, in: context) }
  }

  /// load → resolve → render: the files of what was released, for who compares them and judges nothing.
  package var renderedAsReleased: OrganisationStream<RenderedOrganisation> {
    staged.resolved.map { [renderer, day = staged.day] in
      let unchecked = CheckedOrganisation(resolved: $0, day: AsOf(day))
      return Stage.render(unchecked, showing: unchecked.released, with: renderer)
    }
  }

  /// Makes the files of the site that are no organisation's, and looks for nothing wrong with them.
  package func siteFiles(beside organisations: [OrganisationSummary]) -> [PageFile] {
    Stage.render(organisations, with: renderer)
  }

  /// The organisations that stay as they are published.
  package var kept: OrganisationStream<VerifiedOrganisation> {
    staged.resolve(staged.site.kept).map { [day = staged.day] in VerifiedOrganisation.kept($0, asOf: AsOf(day)) }
  }

  /// Takes the site as a whole through the stages, once its organisations have gone through them.
  package func complete(made: [OrganisationSummary], kept: [OrganisationSummary] = []) -> BuiltSite {
    let all = (made + kept).inOrder(of: \.name)
    let files = Stage.render(all, with: renderer)
    // Where an error stands in the sources, pages lack what could not be read, and what else is wrong with them has a
    // cause that is reported.
    let isComposed = !made.contains { $0.composition.block }
    let day = AsOf(staged.day)
    let findings = Stage.check(
      staged.site, comparedWith: made.lazy.compactMap(\.notice).first?.sourceLanguage, asOf: day)
    let site = SiteSummary(
      paths: files.map(\.path), loading: staged.site.diagnostics, theme: theme,
      findings: findings, faults: isComposed ? Stage.verify(files, beside: all, in: context) : PageFaults(),
      holdsUntil: day.holdsUntil)
    return BuiltSite(site, files: files, made: made, kept: kept)
  }

  /// Brings a shard of the organisations together: what concerns the site as a whole is looked at when the shards are
  /// merged.
  /// - Parameter record: what the shard says of itself.
  package func complete(made: [OrganisationSummary], record: PageFile) -> BuiltSite {
    let site = SiteSummary(
      paths: [record.path], loading: staged.site.diagnostics, theme: theme, findings: [], faults: PageFaults())
    return BuiltSite(site, files: [record], made: made)
  }
}
