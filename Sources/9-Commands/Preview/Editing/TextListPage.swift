import NoticeModel
import Pages
import Translations

/// All texts of a notice, also those that have no place on a page.
struct TextListPage {
  /// Which texts it shows.
  enum Shown: String, CaseIterable {
    case all = ""
    case stale
    case missing
    /// Those that all notices share.
    case shared
  }

  let organisation: String
  let texts: [EditableText]
  let scope: TranslationScope
  let shown: Shown
  /// Words that a text holds.
  let wanted: String
  /// What is said of a text that was saved just now.
  let saved: SavedText?

  /// No page shows more; whoever looks for one finds it by its words.
  private static let most = 1_000

  private var addresses: EditLinks.Addresses { EditLinks.Addresses(organisation: organisation) }

  private var found: [EditableText] {
    let letters = ShownText.letters(wanted)
    return texts.filter { text in
      switch shown {
      case .all, .shared: true
      case .stale: text.pairs.contains { $0.isStale || $0.state == .translationChanged }
      case .missing: text.pairs.contains { $0.state == .missing }
      }
    }.filter { text in
      letters.isEmpty || text.name.key.contains(wanted)
        || text.units.values.contains { ShownText.letters($0.text).firstRange(of: letters) != nil }
    }
  }

  var html: String {
    let found = self.found
    let rows = found.prefix(Self.most).map(row).joined()
    let more =
      found.count > Self.most ? "<p>… and \(found.count - Self.most) more: look for some of their words.</p>\n" : ""
    return PreviewDocument.html(
      title: "Texts of \(organisation)",
      """
      <h1>Texts of \(HTML.escaped(organisation))</h1>
      \(saved.map(\.html) ?? "")<nav aria-label="Texts"><p>\(filters)</p></nav>
      <form method="get" action="\(HTML.escaped(addresses.list()))">
      \(shown == .all ? "" : "<input type=\"hidden\" name=\"show\" value=\"\(shown.rawValue)\">")\
      <p><label>Words <input type="search" name="find" value="\(HTML.escaped(wanted))"></label> \
      <button type="submit">Find</button></p>
      </form>
      <p>\(found.count) text\(found.count == 1 ? "" : "s").\
      \(found.contains(where: Self.isOpen) ? " A line at the left marks those with a translation that is stale or missing." : "")\
      \(shown == .shared ? " All notices share them: a change shows in each." : "") <a href="/\(HTML.escaped(organisation))/">The \
      notice</a></p>
      <ul class="notitia-list">
      \(rows)</ul>
      \(more)
      """)
  }

  private var filters: String {
    Shown.allCases.map { other in
      let words =
        switch other {
        case .all: "All"
        case .stale: "Stale"
        case .missing: "Missing"
        case .shared: "Shared by all notices"
        }
      return other == shown
        ? "<b aria-current=\"page\">\(words)</b>"
        : "<a href=\"\(HTML.escaped(addresses.list(show: other.rawValue)))\">\(words)</a>"
    }.joined(separator: " · ")
  }

  private func row(_ text: EditableText) -> String {
    let language = text.units[scope.sourceLanguage] == nil ? text.units.keys.min() : scope.sourceLanguage
    guard let language, let unit = text.units[language] else { return "" }
    let isSaved = saved?.name == text.name
    let states = Self.states(text)
    return """
      <li class="\(states.isEmpty ? "note" : "warning")"\(isSaved ? " id=\"\(EditLinks.savedPlace)\"" : "")>
      <p class="place"><a href="\(HTML.escaped(addresses.text(text.name, from: nil, isFromList: true)))">\
      \(HTML.escaped(text.name.key))</a></p>
      <p lang="\(language.rawValue)">\(HTML.escaped(Self.shortened(unit.text)))</p>
      \(states.isEmpty ? "" : "<p><b>\(states.joined(separator: "; "))</b></p>\n")</li>

      """
  }

  private static func states(_ text: EditableText) -> [String] {
    text.pairs.compactMap { pair in words(pair).map { "\(pair.language.englishName): \($0)" } }
  }

  private static func isOpen(_ text: EditableText) -> Bool { !states(text).isEmpty }

  private static func words(_ pair: TranslationPair) -> String? {
    switch pair.state {
    case .done, .withoutCounterpart, .unrecorded: nil
    case .stale, .split: "stale"
    case .bothChanged: "changed in both languages"
    case .translationChanged: "changed alone"
    case .withoutSource: "in this language alone"
    case .missing: "missing"
    }
  }

  private static func shortened(_ text: String) -> String { text.count <= 200 ? text : text.prefix(200) + " …" }
}
