import NoticeModel
import Notices

/// What the sources must say of a material change before it is released: people are told of it, and in time to decide
/// what they do about it (WP260 rev.01, paragraphs 29 to 31).
package enum Announcement {
  /// Something that is not said, and the field of the `Change` in which to say it.
  package struct Gap: Sendable {
    package var field: Change.Field
    package var message: String
    package var help: String
  }

  package static func gaps(in change: ComposedChange, languages: [Language]) -> [Gap] {
    var gaps: [Gap] = []
    if languages.contains(where: { change.announced[$0]?.isEmpty ?? true }) {
      gaps.append(
        Gap(
          field: .announced, message: "nothing says how people are told of it",
          help: "add announced: Text(…): by e-mail, by letter, by a message in the application"))
    }
    if let days = change.change.leadDays, days < 1 {
      gaps.append(
        Gap(
          field: .leadDays, message: "people are told only when it holds already",
          help: "write a number of days that leaves people time to decide, such as 30"))
    }
    if change.change.leadDays == nil {
      gaps.append(
        Gap(
          field: .leadDays, message: "nothing says how long before it holds people are told",
          help: "add leadDays: 30, or as many days as people need to decide"))
    }
    return gaps
  }
}
