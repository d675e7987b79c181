import Diagnostics
import Notices

/// VER-DATE: the sources speak for a version that is not yet in force.
///
/// What a page says must hold on the day somebody reads it. A version with a later date may be prepared and
/// announced, so this is a warning; it also shows a date that was mistyped.
enum UpcomingVersion: Rule {
  static let id = "VER-DATE"

  static func check(_ notice: ResolvedNotice, in inspection: Inspection) -> [Diagnostic] {
    guard let newest = notice.notice.changes.max(by: { $0.version < $1.version }), newest.version > inspection.day
    else { return [] }
    return [
      Diagnostic(
        .warning, rule: id,
        "this version takes effect on \(newest.version.iso); the build speaks for \(inspection.day.iso)",
        help: "publish it on that day, build with --as-of \(newest.version.iso), or correct the date",
        at: inspection.sources.location(newest.place, field: "version"))
    ]
  }
}
