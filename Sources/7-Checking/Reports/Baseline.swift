import Checks

/// What an earlier report knew, by fingerprint: findings that do not block again.
///
/// A finding that was waived then is known for as long as it is waived: whoever took the baseline relied on a decision
/// with a last day, and the baseline must not make it one for ever.
package struct Baseline: Equatable, Sendable {
  /// Known whatever becomes of them.
  package var open: Set<String>
  /// Known while a waiver covers them.
  package var waived: Set<String>

  package init(open: Set<String> = [], waived: Set<String> = []) {
    self.open = open
    self.waived = waived
  }

  /// The same without some findings, named by their fingerprints.
  package func without(_ isLeftOut: (String) -> Bool) -> Baseline {
    Baseline(open: open.filter { !isLeftOut($0) }, waived: waived.filter { !isLeftOut($0) })
  }

  func knows(_ fingerprint: String, _ finding: Finding) -> Bool {
    open.contains(fingerprint) || finding.waiver != nil && waived.contains(fingerprint)
  }
}
