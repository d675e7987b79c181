import Diagnostics

/// A page of the site with what only a preview has: a strip that says so, and the script that loads it again.
///
/// Both are put in when the page is sent, not when it is built: so what was built, and checked link by link, is
/// byte for byte what would be published.
///
/// The page forbids all scripts, by the policy in its own head, and a header cannot loosen that. So the preview
/// takes the policy out of the head and sends it as a header, with two permissions added: for the one script that
/// carries this page's nonce, and for its connection to this server. All else stays forbidden, so that a theme
/// that breaks the policy of its pages is seen to fail here as it would on the site.
struct PreviewPage {
  let html: String
  let policy: String

  init(_ page: String, snapshot: BuildSnapshot) {
    let (head, rest) = PreviewPage.split(page)
    var output = head
    var ownPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    let meta = /<meta\s+http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"\s*\/?>\n?/.ignoresCase()
    if let match = head.firstMatch(of: meta) {
      ownPolicy = String(match.1)
      output.removeSubrange(match.range)
    }
    policy = ContentSecurityPolicy.policy(adding: snapshot, to: ownPolicy)
    guard !rest.isEmpty, let body = rest.firstMatch(of: /<body[^>]*>/) else {
      // A part of a page, such as the notice for another site to include: shown as it is.
      html = page
      return
    }
    output += PreviewParts.links(snapshot, kind: .page)
    output += rest[..<body.range.upperBound]
    output += "\n" + PreviewPage.strip(snapshot.diagnostics)
    html = output + rest[body.range.upperBound...]
  }

  /// What stands before the end of the head, and the rest.
  private static func split(_ page: String) -> (head: String, rest: Substring) {
    guard let end = page.firstRange(of: "</head>") else { return (page, "") }
    return (String(page[..<end.lowerBound]), page[end.lowerBound...])
  }

  private static func strip(_ diagnostics: [Diagnostic]) -> String {
    let list = FindingsList(diagnostics)
    let words =
      diagnostics.block
      ? "not published, and cannot be before the errors are mended" : "what you see is not published yet"
    var html = "<aside class=\"notitia-preview\" lang=\"en\" aria-label=\"Preview\">\n"
    html += "<p><strong>Preview</strong>: \(words)</p>\n"
    if !diagnostics.isEmpty {
      html += "<details>\n<summary>\(diagnostics.summary)</summary>\n\(list.html)</details>\n"
    }
    return html + "</aside>\n"
  }
}

/// The policy of a page in the preview.
enum ContentSecurityPolicy {
  /// The page's own directives, with the script and the connection of the preview allowed.
  static func policy(adding snapshot: BuildSnapshot, to policy: String) -> String {
    let replaced = ["script-src", "connect-src", "frame-ancestors"]
    let own = policy.split(separator: ";").map { $0.drop(while: \.isWhitespace) }
      .filter { directive in
        guard let name = directive.split(separator: " ").first else { return false }
        return !replaced.contains(name.lowercased())
      }
    return own.map { "\($0); " }.joined()
      + "script-src 'nonce-\(snapshot.edition)'; connect-src 'self'; frame-ancestors 'none'"
  }
}

extension [Diagnostic] {
  /// "1 error, 2 warnings", and how many notes where there are some.
  var summary: String {
    let notes = filter { $0.severity == .note }.count
    return counted + (notes == 0 ? "" : ", \(notes) note\(notes == 1 ? "" : "s")")
  }
}
