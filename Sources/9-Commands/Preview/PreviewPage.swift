/// A page of the site with what only a preview has: a strip that says so, and the script that loads it again.
///
/// Both are put in when the page is sent, not when it is made: so what was made, and checked link by link, is
/// byte for byte what would be published.
///
/// The page forbids all scripts, by the policy in its own head, and a header cannot loosen that. So the preview
/// takes the policy out of the head and sends it as a header, with two permissions added: for the one script that
/// carries this page's nonce, and for its connection to this server. All else stays forbidden, so that a theme
/// that breaks the policy of its pages is seen to fail here as it would on the site.
struct PreviewPage {
  let html: String
  let policy: String

  init(_ page: String, context: PageContext) {
    let (head, rest) = PreviewPage.split(page)
    var output = head
    let meta = /<meta\s+http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"\s*\/?>\n?/.ignoresCase()
    if let match = head.firstMatch(of: meta) {
      policy = context.policy(adding: String(match.1))
      output.removeSubrange(match.range)
    } else {
      policy = context.policy()
    }
    guard !rest.isEmpty, let body = rest.firstMatch(of: /<body[^>]*>/) else {
      // A part of a page, such as the notice for another site to include: shown as it is.
      html = page
      return
    }
    output += PreviewParts.links(context, kind: .page)
    output += rest[..<body.range.upperBound]
    output += "\n" + context.strip.html
    html = output + rest[body.range.upperBound...]
  }

  /// What stands before the end of the head, and the rest.
  private static func split(_ page: String) -> (head: String, rest: Substring) {
    guard let end = page.firstRange(of: "</head>") else { return (page, "") }
    return (String(page[..<end.lowerBound]), page[end.lowerBound...])
  }
}
