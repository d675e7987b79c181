import Diagnostics

/// Tests name rules as reports do: `found.rule == "KEEP-PERIOD"`. Sources cannot, so that each identifier is declared
/// once and a slip of the keyboard does not compile.
extension RuleID: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}
