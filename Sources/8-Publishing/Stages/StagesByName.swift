import Days
import Diagnostics
import Files
import NoticeModel
import Pages
import Source
import Terminology
import Translations
import Verification

/// load → resolve → check → render → verify for one organisation at a time, in the order in which somebody asks for them:
/// what a preview takes, which shows a few organisations of many.
///
/// Not for two threads.
package final class StagesByName {
  /// What all organisations share.
  package let shared: SiteSources
  private let site: LoadedSite
  private let pages: StagedPages
  private let day: Day
  private let load: (String) throws -> LoadedOrganisation
  private let take: (String) throws -> VerifiedOrganisation

  /// - Returns: no stages where what all organisations share cannot be used; then what is found says why.
  package static func make(
    _ folder: Folder, standard: StandardTexts?, asOf day: Day
  ) -> (stages: StagesByName?, diagnostics: [Diagnostic]) {
    let site = LoadedSite(folder, standard: standard)
    let pages = StagedPages(StagedSite(site, asOf: day))
    let diagnostics = site.diagnostics + pages.theme
    guard let shared = site.shared, pages.renderer != nil else { return (nil, diagnostics) }
    return (StagesByName(shared, site, pages, day), diagnostics)
  }

  private init(_ shared: SiteSources, _ site: LoadedSite, _ pages: StagedPages, _ day: Day) {
    self.shared = shared
    self.site = site
    self.pages = pages
    self.day = day
    load = site.organisations.worker()
    take = pages.verified { $0.drafted }.worker()
  }

  /// Takes one organisation through the stages, its draft as a draft.
  package func verified(_ name: String) throws -> VerifiedOrganisation { try take(name) }

  /// Reads one organisation.
  package func loaded(_ name: String) throws -> LoadedOrganisation { try load(name) }

  // MARK: - The site

  /// The files of the site that are no organisation's.
  package func files(listing organisations: [OrganisationListing]) -> [PageFile] {
    pages.renderer?.siteFiles(listing: organisations) ?? []
  }

  /// What is found once for the site: in what all organisations share, and in the pages that list them.
  /// - Parameter organisations: what these pages list.
  package func diagnostics(listing organisations: [OrganisationListing]) -> [Diagnostic] {
    let listed = organisations.map { OrganisationSummary(listing: $0, paths: Self.paths(of: $0)) }
    let files = self.files(listing: organisations)
    let summary = SiteSummary(
      paths: files.map(\.path), loading: site.diagnostics, theme: pages.theme,
      findings: Stage.check(
        site, comparedWith: shared.site.sourceLanguage ?? shared.site.languages.first, asOf: AsOf(day)),
      faults: Stage.verify(files, beside: listed, in: VerificationContext(shared, pages.renderer)))
    return BuiltSite(summary, made: []).publishingDiagnostics
  }

  /// The pages that lists lead to.
  private static func paths(of organisation: OrganisationListing) -> [String] {
    let pages = organisation.languages.map { "\($0.language.rawValue)/index.html" }
    let logo = organisation.logoName.map { ["assets/\($0)"] } ?? []
    return (["index.html"] + pages + logo).map { "\(organisation.id)/\($0)" }
  }

  // MARK: - Translations

  /// The texts of an organisation in its languages, with what is known of each translation; `nil` where it has no sources.
  package func translations(of organisation: LoadedOrganisation) -> (ScopeTranslations, SiteSources)? {
    guard let sources = organisation.sources,
      let scope = sources.translationScopes.first(where: { $0.organisation == organisation.name })
    else { return nil }
    return (ScopeTranslations(scope, sources: sources, lock: organisation.translations.lock), sources)
  }

  /// The same of the texts that all organisations share.
  package var translations: ScopeTranslations? {
    shared.translationScopes.first { $0.organisation == nil }.map {
      ScopeTranslations($0, sources: shared, lock: site.translations.lock)
    }
  }
}
