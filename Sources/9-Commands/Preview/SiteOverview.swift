import Diagnostics
import Pages

/// What is known of a site as a whole: what was found in the organisations that somebody has looked at.
struct SiteOverview {
  let names: [String]
  /// Of those that were looked at.
  let amounts: [String: FoundAmount]
  /// What was found once for the site; `nil` where nobody has looked yet.
  let site: [Diagnostic]?
  /// What keeps the files that all organisations share from being used as they are.
  let faults: [Diagnostic]
  /// Whether the others are being looked at.
  let isLookingAtAll: Bool

  var broken: [String] { names.filter { (amounts[$0]?.errors ?? 0) > 0 } }
  /// Whether anything of that will change by itself.
  var isGrowing: Bool { isLookingAtAll && !notLookedAt.isEmpty }
  var notLookedAt: [String] { names.filter { amounts[$0] == nil } }

  var words: String {
    let rest = notLookedAt.count
    let looked = rest == 0 ? "all looked at" : "\(Self.counted(rest)) not looked at yet"
    let errors = broken.isEmpty ? "" : ", \(Self.counted(broken.count)) with errors"
    return "\(Self.organisations(names.count)), \(looked)\(errors)"
  }

  /// What was found so far in all that was looked at.
  var sum: FoundAmount { amounts.values.reduce(FoundAmount(site ?? []), +) }

  /// Equal for two that readers could not tell apart.
  var fingerprint: Int {
    var hasher = Hasher()
    hasher.combine(names)
    hasher.combine(amounts)
    hasher.combine(site.map { $0.map(\.wording) })
    hasher.combine(faults.map(\.wording))
    return hasher.finalize()
  }

  static func organisations(_ count: Int) -> String { "\(counted(count)) organisation\(count == 1 ? "" : "s")" }

  /// 1,000
  static func counted(_ count: Int) -> String {
    let digits = Array(String(count).reversed())
    let groups = stride(from: 0, to: digits.count, by: 3).map { String(digits[$0..<min($0 + 3, digits.count)]) }
    return String(groups.joined(separator: ",").reversed())
  }

  /// A page that lists organisations, with a mark at those that have errors: at its heading, or at the first link to it where
  /// it has none.
  func marked(_ page: String) -> String {
    var rest = Set(broken)
    var insertions = PageInsertions()
    var at = page.startIndex
    for link in page.matches(of: /\ href="([^"\/]+)\//) {
      defer { at = link.range.upperBound }
      let name = String(link.1)
      guard rest.remove(name) != nil else { continue }
      let amount = amounts[name]?.errors ?? 0
      let mark = " data-notitia-errors=\"\(amount) error\(amount == 1 ? "" : "s")\""
      let heading = page[at..<link.range.lowerBound].matches(of: /<h[2-6]/).last
      insertions.insert(mark, at: heading?.range.upperBound ?? link.range.lowerBound)
    }
    return insertions.applied(to: page)
  }
}

/// The page with what was found in all organisations.
struct OverviewPage {
  let overview: SiteOverview
  let context: PageContext

  init(_ overview: SiteOverview, context: PageContext) {
    self.overview = overview
    self.context = context
  }

  var html: String {
    let refresh =
      overview.isGrowing ? "<meta http-equiv=\"refresh\" content=\"2; url=\(PreviewParts.findings)\">\n" : ""
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Findings – preview</title>
      \(refresh)\(PreviewParts.links(context, kind: .findings))</head>
      <body class="notitia-findings">
      <main>
      <h1>Findings</h1>
      <p>\(overview.words). <a href="/">All organisations</a></p>
      <p>In all: \(overview.sum.words). <code>notitia check</code> counts the errors and warnings, and not the notes.</p>
      \(rest)\(faults)\(earlier)</main>
      </body>
      </html>

      """
  }

  private var rest: String {
    let count = overview.notLookedAt.count
    guard count > 0 else { return "" }
    let words = "\(SiteOverview.organisations(count)) not looked at yet"
    return overview.isLookingAtAll
      ? "<p>\(words): they are being looked at.</p>\n"
      : "<p>\(words). What is wrong with them is not known. "
        + "<a href=\"\(PreviewParts.findings)?\(RequestPath.all)\">Look at all of them now</a></p>\n"
  }

  private var faults: String {
    guard !overview.faults.isEmpty else { return "" }
    return "<h2>What all organisations share cannot be used: \(overview.faults.summary)</h2>\n"
      + "<p>All pages are made from what stood there before.</p>\n\(FindingsList(overview.faults).html)"
  }

  /// What was found in what is shown; where that is not what stands in the files, it says so.
  private var earlier: String {
    overview.faults.isEmpty
      ? site + organisations
      : "<section aria-label=\"Before\">\n<p>This was found before that, in what the pages show:</p>\n\(site)\(organisations)</section>\n"
  }

  private var site: String {
    guard let site = overview.site else { return "<h2>The site</h2>\n<p>Not looked at yet.</p>\n" }
    guard !site.isEmpty else {
      return "<h2>The site</h2>\n<p>Nothing is wrong with what all organisations share.</p>\n"
    }
    return "<h2>The site: \(site.summary)</h2>\n\(FindingsList(site).html)"
  }

  private var organisations: String {
    let found = overview.names.compactMap { name in overview.amounts[name].map { (name, $0) } }
      .filter { $0.1.errors + $0.1.warnings + $0.1.notes > 0 }
      .sorted { ($0.1.errors, $0.1.warnings, $0.1.notes, $1.0) > ($1.1.errors, $1.1.warnings, $1.1.notes, $0.0) }
    guard !found.isEmpty else {
      let looked = overview.names.count - overview.notLookedAt.count
      return looked == 0
        ? ""
        : "<h2>Organisations</h2>\n<p>Nothing was found in \(SiteOverview.organisations(looked)).</p>\n"
    }
    let rows = found.map { name, amount in
      "<li class=\"\(amount.severity.rawValue)\"><a href=\"/\(HTML.escaped(name))/\">"
        + "\(HTML.escaped(name))</a>: \(amount.words)</li>\n"
    }
    return "<h2>Organisations</h2>\n<ul class=\"notitia-list\">\n\(rows.joined())</ul>\n"
  }
}

extension FoundAmount {
  var words: String {
    "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
      + (notes == 0 ? "" : ", \(notes) note\(notes == 1 ? "" : "s")")
  }

  /// Of the worst that was found.
  var severity: Diagnostic.Severity { errors > 0 ? .error : warnings > 0 ? .warning : .note }
}
