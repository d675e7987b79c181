import Diagnostics
import NoticeModel

/// What a rule, or a step of the build, found about a notice or about the site.
package struct Finding: Hashable, Sendable {
  package var diagnostic: Diagnostic
  /// Identifier of the organisation, or `Finding.site`.
  package var notice: String
  /// The language concerned, where it is a matter of one.
  package var language: Language?
  /// What in the notice is concerned, such as "purpose:quality"; with rule and notice it names the finding for
  /// good, wherever it stands in the file.
  package var entity: String
  /// The field of the facts in which it has to be mended, such as "retention"; `nil` for a value as a whole or a text.
  package var field: String?
  /// Why somebody has decided to live with it, and until when.
  package var waiver: AppliedWaiver?

  /// In place of an organisation, for what all notices share.
  package static let site = "site"

  package init(
    diagnostic: Diagnostic, notice: String, language: Language?, entity: String, field: String? = nil,
    waiver: AppliedWaiver? = nil
  ) {
    self.diagnostic = diagnostic
    self.notice = notice
    self.language = language
    self.entity = entity
    self.field = field
    self.waiver = waiver
  }

  package var rule: RuleID { diagnostic.rule }
  package var severity: Diagnostic.Severity { diagnostic.severity }
}

/// A waiver that covers a finding.
package struct AppliedWaiver: Hashable, Sendable {
  package var because: String
  package var by: String
  package var until: Day

  package init(because: String, by: String, until: Day) {
    self.because = because
    self.by = by
    self.until = until
  }
}
