import Diagnostics
import NoticeModel

/// One rule of the catalogue: a file of its own, with its documentation, and a fixture that breaks it.
///
/// A rule is a pure function of a resolved notice. It says what is wrong and where; severity and help come
/// from its page unless a finding has a reason for others.
package protocol Rule: Sendable {
  static var page: RuleDescription { get }
  init()
  func check(_ subject: Subject) -> [Finding]
}

/// A rule that a notice does not satisfy.
package struct Finding: Hashable, Sendable {
  package var diagnostic: Diagnostic
  /// Identifier of the organisation.
  package var notice: String
  /// The language concerned, where it is a matter of one.
  package var language: Language?
  /// What in the notice is concerned, such as "purpose:quality"; with rule and notice it names the finding for
  /// good, wherever it stands in the file.
  package var entity: String
  /// Why somebody has decided to live with it, and until when.
  package var waiver: AppliedWaiver?

  package init(
    diagnostic: Diagnostic, notice: String, language: Language?, entity: String, waiver: AppliedWaiver? = nil
  ) {
    self.diagnostic = diagnostic
    self.notice = notice
    self.language = language
    self.entity = entity
    self.waiver = waiver
  }

  package var rule: String { diagnostic.rule }
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
