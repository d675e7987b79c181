/// What a page of the preview has to know besides what it shows.
struct PageContext {
  /// Names what is shown now.
  let edition: String
  /// Whose changes it follows.
  let scope: Editions.Scope
  let strip: PreviewStrip

  /// The policy of a page, with the script and the connection of the preview allowed.
  /// - Parameter own: the policy that it has of its own.
  func policy(adding own: String = PageContext.ofPreview) -> String {
    let replaced = ["script-src", "connect-src", "frame-ancestors"]
    let kept = own.split(separator: ";").map { $0.drop(while: \.isWhitespace) }
      .filter { directive in
        guard let name = directive.split(separator: " ").first else { return false }
        return !replaced.contains(name.lowercased())
      }
    return kept.map { "\($0); " }.joined()
      + "script-src 'nonce-\(edition)'; connect-src 'self'; frame-ancestors 'none'"
  }

  private static let ofPreview =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

  /// A comparison of languages has its style in its head.
  var policyOfComparison: String {
    policy(adding: "default-src 'none'; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'")
  }
}
