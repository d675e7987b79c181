import Checks
import Diagnostics
import NoticeModel
import Pages
import Source
import Verification

/// A site whose organisations have all gone through the stages: its own files, and everything found.
package struct BuiltSite: Sendable {
  /// The organisations that were made, without those that stay as they were published.
  package let organisations: [OrganisationSummary]
  /// The files of the site that are no organisation's.
  package let files: [PageFile]
  /// Everything found, also what is waived.
  package let findings: [Finding]
  /// What is wrong with the sources as files, in reading order.
  package let unreadable: [Diagnostic]

  /// Whether all sources could be read. Where not, a check looks at the notices that could, and nothing else is done.
  package var isReadable: Bool { !unreadable.block }

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
  /// What the sources, the composition or the pages gave, told of the organisation whose folder it stands in.
  package init(_ diagnostic: Diagnostic) {
    let parts = diagnostic.location.path.split(separator: "/").map(String.init)
    let isNotice = parts.starts(with: ["content", "organisations"]) && parts.count > 3
    self.init(
      diagnostic: diagnostic, notice: isNotice ? parts[2] : Finding.site,
      language: isNotice ? Language(rawValue: parts[3]) : nil, entity: "source:\(diagnostic.location.path)", waiver: nil
    )
  }
}
