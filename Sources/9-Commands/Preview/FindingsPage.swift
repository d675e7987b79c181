import Diagnostics
import Pages

/// The page that stands in place of one that cannot be published: what is wrong, where, and what to write.
struct FindingsPage {
  private let diagnostics: [Diagnostic]
  /// `nil` where the error stands in what all organisations share.
  private let organisation: String?
  private let context: PageContext
  /// Whether the page could be made all the same.
  private let pageExists: Bool

  init(_ diagnostics: [Diagnostic], of organisation: String?, context: PageContext, pageExists: Bool) {
    self.diagnostics = diagnostics
    self.organisation = organisation
    self.context = context
    self.pageExists = pageExists
  }

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(diagnostics.summary) – preview</title>
    \(PreviewParts.links(context, kind: .findings))</head>
    <body class="notitia-findings">
    <main>
    <h1>\(diagnostics.summary)</h1>
    <p>\(whose) cannot be published like this. Mend what is listed here and save: the page comes back by itself.\
    \(ways)</p>
    \(FindingsList(diagnostics).html)</main>
    </body>
    </html>

    """
  }

  private var whose: String {
    organisation.map { "The notice of <b>\(HTML.escaped($0))</b>" }
      ?? "The site, of which a file is wrong that all organisations share,"
  }

  private var ways: String {
    let asIs = pageExists ? " <a href=\"?\(RequestPath.asIs)\">Show the page as it is</a>" : ""
    return asIs + (organisation == nil ? "" : " <a href=\"/\">All organisations</a>")
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
    var html = "<li class=\"\(diagnostic.severity.rawValue)\">\n"
    html += "<p class=\"message\"><b>\(diagnostic.severity.rawValue):</b> \(Self.words(diagnostic.message))</p>\n"
    html += place(diagnostic.location, " <span>\(HTML.escaped(diagnostic.rule.text))</span>")
    if let help = diagnostic.help { html += "<p class=\"help\">\(Self.words(help))</p>\n" }
    for other in diagnostic.related {
      html += "<p class=\"other\"><b>note:</b> \(Self.words(other.message))</p>\n\(place(other.location, ""))"
    }
    return html + "</li>\n"
  }

  private func place(_ place: Location, _ rule: String) -> String {
    let line = TextRenderer().marked(place)
    return "<p class=\"place\">\(HTML.escaped("\(place.path):\(place.line):\(place.column)"))\(rule)</p>\n"
      + (line.isEmpty ? "" : "<pre>\(HTML.escaped(line))</pre>\n")
  }

  /// A message, in which a terminal has signs for what is code, and for what was taken out and put in.
  static func words(_ message: String) -> String {
    HTML.escaped(message)
      .replacing(/\[-((?s:.*?))-\]/) { "<del>\($0.1)</del>" }
      .replacing(/\{\+((?s:.*?))\+\}/) { "<ins>\($0.1)</ins>" }
      .replacing(/`([^`]+)`/) { "<code>\($0.1)</code>" }
  }
}
