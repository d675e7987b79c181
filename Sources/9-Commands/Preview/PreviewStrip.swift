import Diagnostics
import NoticeModel
import Pages

/// The strip above a page: what it shows, what was found, and where else to look.
struct PreviewStrip {
  /// What the page shows, in words.
  private var words = ""
  private var links: [(address: String, text: String)] = []
  /// In what a draft differs from the release.
  private var changes: [String] = []
  private var diagnostics: [Diagnostic] = []
  /// What keeps the page from being made from what stands there now.
  private var faults: [Diagnostic] = []
  /// What was saved just now.
  private var saved: SavedText?
  /// Stale and missing translations that have no place on the page.
  var unplaced = UnplacedMarks([], links: nil)

  /// Of a page that has none.
  init() {}

  /// Of a page of an organisation.
  /// - Parameters:
  ///   - path: of the page below the folder of the organisation.
  ///   - faults: what is wrong with what all organisations share.
  ///   - isEditable: whether its texts can be changed.
  init(
    _ organisation: PreviewOrganisation, _ path: [String], faults: [Diagnostic], isEditable: Bool = false,
    saved: SavedText? = nil
  ) {
    words = organisation.state.words(for: path)
    self.saved = saved
    diagnostics = organisation.diagnostics
    self.faults = faults
    if diagnostics.block { words += "; no build is possible before the errors are mended" }
    guard NoticeState.isNotice(path) else { return }
    changes = organisation.state.changes
    guard let language = organisation.languages.first(where: { $0.rawValue == path.first }) else { return }
    let name = organisation.name
    if let version = organisation.state.related {
      links.append(("/\(name)/\(language.rawValue)/\(version)/", "the version \(version)"))
    }
    for other in organisation.languages where other != language {
      links.append(
        (Self.comparison(name, language, other), "\(language.englishName) and \(other.englishName) side by side"))
    }
    if isEditable { links.append((EditLinks.Addresses(organisation: name).list(), "all texts")) }
  }

  /// Of a comparison of two languages.
  init(_ organisation: PreviewOrganisation, comparing first: Language, _ second: Language, faults: [Diagnostic]) {
    words = "two languages of the sources side by side"
    self.faults = faults
    let name = organisation.name
    links = [first, second].map { ("/\(name)/\($0.rawValue)/", "the page in \($0.englishName)") }
    for other in organisation.languages where other != first && other != second {
      links.append((Self.comparison(name, first, other), "\(first.englishName) and \(other.englishName)"))
    }
  }

  /// Of a page of the site.
  init(_ site: SiteOverview) {
    words = site.words
    links = [(PreviewParts.findings, "all findings")]
    diagnostics = site.site ?? []
    faults = site.faults
  }

  private static func comparison(_ name: String, _ first: Language, _ second: Language) -> String {
    "/\(PreviewParts.folder)/compare/\(name)/\(first.rawValue)/\(second.rawValue)"
  }

  var html: String {
    var html = "<aside class=\"notitia-preview\" lang=\"en\" aria-label=\"Preview\">\n"
    html += "<p><strong>Preview</strong>: \(HTML.escaped(words))\(linked)</p>\n"
    if let saved { html += saved.html }
    if !faults.isEmpty {
      html += "<details open class=\"notitia-faults\">\n<summary>Made from what stood there before: a file that all "
      html +=
        "organisations share cannot be used (\(faults.summary))</summary>\n\(FindingsList(faults).html)</details>\n"
    }
    if !changes.isEmpty {
      let items = changes.map { "<li>\(HTML.escaped($0))</li>\n" }.joined()
      html += "<details>\n<summary>What has changed</summary>\n<ul>\n\(items)</ul>\n</details>\n"
    }
    html += unplaced.html
    if !diagnostics.isEmpty {
      html += "<details>\n<summary>\(diagnostics.summary)</summary>\n\(FindingsList(diagnostics).html)</details>\n"
    }
    return html + "</aside>\n"
  }

  private var linked: String {
    links.map { " · <a href=\"\(HTML.escaped($0.address))\">\(HTML.escaped($0.text))</a>" }.joined()
  }
}

extension [Diagnostic] {
  /// "1 error, 2 warnings", and how many notes where there are some.
  var summary: String {
    let notes = filter { $0.severity == .note }.count
    return counted + (notes == 0 ? "" : ", \(notes) note\(notes == 1 ? "" : "s")")
  }
}
