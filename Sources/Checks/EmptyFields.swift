import Diagnostics
import Notices
import Source

/// ED-EMPTY: a field is there, but nothing stands between its quotation marks.
///
/// The notice that `notitia new` writes is made of such fields: each of them is asked for until it is filled in.
/// Texts for readers are looked at while languages are compared, where it is known which of them is empty.
enum EmptyFields: Rule {
  static let id = "ED-EMPTY"

  static func check(_ notice: ResolvedNotice, in inspection: Inspection) -> [Diagnostic] {
    inspection.sources.emptyFields(in: notice.notice.place).map { field in
      Diagnostic(
        rule: id, "the field `\(field.label)` is empty", help: "write what belongs there, or leave the field out",
        at: field.location)
    }
  }
}
