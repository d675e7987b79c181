import Diagnostics
import NoticeModel
import Notices

/// People are told which data are processed.
struct DataCategoriesDeclared: NoticeRule {
  let page = RuleDescription(
    "DATA-CATEGORIES", .data, "Categories of data", basis: ["GDPR 14(1)(d)", "GDPR 12(1)"],
    trigger: "always; an error where data come from others than the person, a warning otherwise",
    requirement: "the categories of data are declared, and a section of the notice shows them",
    remedy: "write data: [DataCategory(id: \"contact\", label: \(Text.form()))]",
    reason: "Whoever does not give the data cannot know which they are; whoever gives them wants one overview.")

  func check(_ subject: Subject) -> [Finding] {
    let severity: Diagnostic.Severity = subject.hasIndirectSource ? .error : .warning
    guard !subject.notice.data.isEmpty else {
      return [
        subject.finding(
          page, "nothing says which categories of data are processed", of: subject.notice, .data,
          entity: "notice", severity: severity)
      ]
    }
    return subject.notShown(
      page, "shows the categories of data", in: ["data"], add: ".data", severity: severity)
  }
}
