/// The stable identifier of a kind of finding, such as `RIGHT-COMPLAINT`: waivers, reports and scripts name it.
///
/// Each identifier is declared once: that of a rule in its description, that of anything else in `RuleID+Build.swift`.
package struct RuleID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package var description: String { text }

  /// That of no rule: a command refuses what it was asked for.
  package static let none = RuleID("")

  package static func < (a: RuleID, b: RuleID) -> Bool { a.text < b.text }
}
