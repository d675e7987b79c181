import Checks
import Diagnostics
import NoticeModel
import Notices
import Pages
import Source
import Verification

/// A site whose organisations have all gone through the stages: its own files, and everything found.
package struct BuiltSite: Sendable {
  /// The organisations that were made, without those that stay as they were published.
  package let organisations: [OrganisationSummary]
  /// The site beside them.
  package let site: SiteSummary
  /// Its files that are no organisation's; none where the site is as it was before.
  package let files: [PageFile]
  /// Everything found, also what is waived.
  package let findings: [Finding]
  /// What is wrong with the sources as files, in reading order.
  package let unreadable: [Diagnostic]

  /// Brings together what the stages gave.
  /// - Parameters:
  ///   - made: the organisations that were made.
  ///   - kept: those that stay as they were published.
  init(_ site: SiteSummary, files: [PageFile] = [], made: [OrganisationSummary], kept: [OrganisationSummary] = []) {
    var faults = PageFaults()
    for organisation in made { faults.add(organisation.faults, of: organisation.name) }
    faults.add(site.faults, of: nil)
    // Of organisations that are not made, what is wrong matters only where it keeps them from being read.
    let unreadable =
      Finding.all(site.loading, of: nil) + made.flatMap { Finding.all($0.loading, of: $0.name) }
      + kept.flatMap { Finding.all($0.loading.filter { $0.severity == .error }, of: $0.name) }
    // What is wrong with a clause, each organisation that uses it finds.
    var known: Set<Diagnostic> = []
    let composition = made.flatMap { organisation in
      Finding.all(organisation.composition.filter { known.insert($0).inserted }, of: organisation.name)
    }
    let texts = made.flatMap { Finding.all($0.texts, of: $0.name) }
    let ofPages = faults.told.map { Finding($0.fault, of: $0.organisation) }
    self.site = site
    self.files = files
    organisations = made
    findings =
      unreadable + composition + Finding.all(site.theme, of: nil) + texts + ofPages + site.findings
      + made.flatMap(\.findings)
    self.unreadable = unreadable.map(\.diagnostic).inReadingOrder()
  }

  /// Paths of all files but those of organisations that were kept.
  package var paths: [String] { organisations.flatMap(\.paths) + site.paths }

  /// Whether all sources could be read. Where not, a check looks at the notices that could, and nothing else is done.
  package var isReadable: Bool { !unreadable.block }

  /// The same for who publishes what was released.
  package var publishingDiagnostics: [Diagnostic] {
    let drafts = Set(organisations.filter(\.isDraft).map(\.name))
    return findings.filter { $0.waiver == nil }
      .map { TranslationCheck.whenPublishing($0, drafts: drafts).diagnostic }.inReadingOrder()
  }

  /// What nobody has decided to live with, in reading order.
  package var diagnostics: [Diagnostic] {
    findings.filter { $0.waiver == nil }.map(\.diagnostic).inReadingOrder()
  }
}

/// What the files of a site are verified against.
package struct VerificationContext: Sendable {
  let locator: TemplateLocator
  /// Paths of the files of the site that are no organisation's.
  let paths: Set<String>

  init(_ shared: SiteSources?, _ renderer: SiteRenderer?) {
    locator = TemplateLocator(shared)
    paths = renderer?.sitePaths ?? []
  }
}

extension Finding {
  /// What is wrong with a translation that is to follow keeps nothing from being published: its readers are told that a
  /// newer version exists in another language. The release of the translation asks for it.
  func whereItFollows(in languages: [Language]) -> Finding {
    guard severity == .error, let language, languages.contains(language) else { return self }
    var finding = self
    finding.diagnostic.severity = .warning
    return finding
  }

  /// What a stage found in an organisation, or in the site where that is `nil`. What is wrong with a file that all
  /// organisations share, such as a clause, is a matter of the site, whichever of them uses it.
  package init(_ diagnostic: Diagnostic, of organisation: String?) {
    let path = diagnostic.location.path
    let folder = organisation.map { "\(UnknownOrganisation.folder)/\($0)/" }
    let own = folder.flatMap { path.hasPrefix($0) ? path.dropFirst($0.count) : nil }
    self.init(
      diagnostic: diagnostic, notice: own == nil ? Finding.site : organisation ?? Finding.site,
      language: own.flatMap { Language(rawValue: String($0.prefix { $0 != "/" })) }, entity: "source:\(path)")
  }

  static func all(_ diagnostics: [Diagnostic], of organisation: String?) -> [Finding] {
    diagnostics.map { Finding($0, of: organisation) }
  }
}
