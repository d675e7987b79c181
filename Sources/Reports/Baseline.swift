import Checks

/// What an earlier report knew, by fingerprint: findings that do not block again.
///
/// A finding that was waived then is known for as long as it is waived: whoever took the baseline relied on a decision
/// with a last day, and the baseline must not make it one for ever.
public struct Baseline: Equatable, Sendable {
  /// Known whatever becomes of them.
  public var open: Set<String>
  /// Known while a waiver covers them.
  public var waived: Set<String>

  public init(open: Set<String> = [], waived: Set<String> = []) {
    self.open = open
    self.waived = waived
  }

  /// The same without some findings, named by their fingerprints.
  public func without(_ isLeftOut: (String) -> Bool) -> Baseline {
    Baseline(open: open.filter { !isLeftOut($0) }, waived: waived.filter { !isLeftOut($0) })
  }

  func knows(_ fingerprint: String, _ finding: Finding) -> Bool {
    open.contains(fingerprint) || finding.waiver != nil && waived.contains(fingerprint)
  }
}
