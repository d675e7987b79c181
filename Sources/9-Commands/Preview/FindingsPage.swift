import Diagnostics
import Pages

/// The page that stands in place of one that cannot be published: what is wrong, where, and what to write.
struct FindingsPage {
  let snapshot: BuildSnapshot
  /// Whether the page could be made all the same.
  let pageExists: Bool

  var policy: String {
    ContentSecurityPolicy.policy(
      adding: snapshot, to: "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'")
  }

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(snapshot.diagnostics.summary) – preview</title>
    \(PreviewParts.links(snapshot, kind: .findings))</head>
    <body class="notitia-findings">
    <main>
    <h1>\(snapshot.diagnostics.summary)</h1>
    <p>The site cannot be published like this. Mend what is listed here and save: the page comes back by itself.\
    \(wayAround)</p>
    \(FindingsList(snapshot.diagnostics).html)</main>
    </body>
    </html>

    """
  }

  private var wayAround: String {
    pageExists ? " <a href=\"?\(RequestPath.asIs)\">Show the page as it is</a>" : ""
  }
}

/// Findings as a list for a browser. Whatever comes from the sources is escaped.
struct FindingsList {
  private let diagnostics: [Diagnostic]

  /// A browser shows no more; whoever mends these sees the others.
  private static let most = 100

  init(_ diagnostics: [Diagnostic]) {
    // What blocks comes first; within that, the order of reading stays.
    self.diagnostics = [.error, .warning, .note].flatMap { severity in
      diagnostics.filter { $0.severity == severity }
    }
  }

  var html: String {
    let items = diagnostics.prefix(FindingsList.most).map(item).joined()
    let left = diagnostics.count - FindingsList.most
    return "<ol class=\"notitia-list\">\n\(items)</ol>\n" + (left > 0 ? "<p>… and \(left) more.</p>\n" : "")
  }

  private func item(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    var html = "<li class=\"\(diagnostic.severity.rawValue)\">\n"
    html += "<p class=\"message\"><b>\(diagnostic.severity.rawValue):</b> \(HTML.escaped(diagnostic.message))</p>\n"
    html += "<p class=\"place\">\(HTML.escaped("\(place.path):\(place.line):\(place.column)"))"
    html += " <span>\(HTML.escaped(diagnostic.rule.text))</span></p>\n"
    let line = TextRenderer().marked(place)
    if !line.isEmpty { html += "<pre>\(HTML.escaped(line))</pre>\n" }
    if let help = diagnostic.help { html += "<p class=\"help\">\(HTML.escaped(help))</p>\n" }
    return html + "</li>\n"
  }
}
