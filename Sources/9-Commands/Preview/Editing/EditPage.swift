import Diagnostics
import NoticeModel
import Pages
import Redlines
import Source
import Terminology
import Translations

/// The page on which a text is changed, in all its languages one below another.
struct EditPage {
  let edited: EditedTexts
  let organisation: String
  /// The language of the page that it was opened from.
  let language: Language?
  let isFromList: Bool
  let terms: TermList
  /// What is found in the notice now.
  let diagnostics: [Diagnostic]
  let token: String
  /// Who answered for translations last.
  var signer = ""
  /// What was typed and not saved.
  var typed: [String: String] = [:]
  /// Why it was not saved.
  var refusal: EditedTexts.Refusal?
  /// Texts that say something else than when the page was opened.
  var changed: Set<Language> = []

  private var text: EditableText { edited.text }
  private var scope: TranslationScope { edited.translations.scope }
  private var addresses: EditLinks.Addresses { EditLinks.Addresses(organisation: organisation) }

  var html: String {
    PreviewDocument.html(
      title: "Edit a text of \(organisation)",
      """
      <h1>Edit a text</h1>
      \(told)<p>In the notice <b>\(HTML.escaped(organisation))</b>, at <code>\(HTML.escaped(text.name.key))</code>\(kind).</p>
      \(shared)<form method="post" action="\(HTML.escaped(addresses.text(text.name, from: language, isFromList: isFromList)))">
      <input type="hidden" name="token" value="\(token)">
      \(text.languages(of: scope).map(field).joined())\(acceptance)<p class="notitia-buttons"><button type="submit">Save</button> \
      <a href="\(HTML.escaped(back))">Leave it as it is</a></p>
      </form>
      <p>What stands between { and } is put in when the page is made: leave it whole. <code>**words**</code> are bold, \
      <code>[words](address)</code> is a link. Saving changes this text in its file and nothing else.</p>

      """)
  }

  /// Where the page was opened from.
  var back: String {
    if isFromList || language == nil { return addresses.list(show: text.name.isShared ? "shared" : "") }
    return "/\(organisation)/\(language?.rawValue ?? "")/"
  }

  private var told: String {
    guard let refusal else { return "" }
    return """
      <div class="notitia-refusal" role="alert" tabindex="-1" autofocus><p><b>Not saved:</b> \(FindingsList.words(refusal.message)).</p>
      <p>\(FindingsList.words(refusal.help)). What you typed stands below.</p></div>

      """
  }

  private var kind: String {
    switch text.units.values.first?.segment?.kind {
    case .heading: " (a heading)"
    case .cell: " (a cell of a table)"
    case .paragraph, nil: ""
    }
  }

  private var shared: String {
    text.name.isShared
      ? "<p class=\"notitia-refusal\"><b>All notices share this text.</b> A change shows in each of them.</p>\n" : ""
  }

  // MARK: - One language

  private func field(_ language: Language) -> String {
    let unit = text.units[language]
    let words = typed["text.\(language.rawValue)"] ?? unit?.text ?? ""
    let code = language.rawValue
    let isSource = language == scope.sourceLanguage
    let rows = min(14, max(2, words.count / 70 + 2))
    return """
      <fieldset>
      <legend>\(language.englishName)\(isSource ? " – the source language" : "")</legend>
      <div id="about-\(code)">
      <p class="place">\(unit.map { HTML.escaped(edited.place(of: $0)) } ?? "not written yet")</p>
      \(now(language))\(isSource ? "" : standing(language))\(notes(language))</div>
      <textarea name="text.\(code)" lang="\(code)" rows="\(rows)" aria-label="\(language.englishName)" \
      aria-describedby="about-\(code)" spellcheck="true"\(refusal == nil && language == self.language ? " autofocus" : "")>
      \(HTML.escaped(words))</textarea>
      <input type="hidden" name="stamp.\(code)" value="\(text.stamp(of: language))">
      </fieldset>

      """
  }

  /// What stands there now, where that is not what was opened.
  private func now(_ language: Language) -> String {
    guard changed.contains(language), let unit = text.units[language] else { return "" }
    return "<p class=\"notitia-refusal\">Now it says: <span lang=\"\(language.rawValue)\">\(HTML.escaped(unit.text))"
      + "</span></p>\n"
  }

  private func standing(_ language: Language) -> String {
    guard let pair = text.pair(language) else { return "" }
    if pair.state == .missing { return "<p><b>Not translated yet.</b></p>\n" }
    return StaleMark.note(pair, scope.sourceLanguage).map { "<p>\($0)</p>\n" } ?? ""
  }

  /// What is found here, which rule looks at it, what its terms are called.
  private func notes(_ language: Language) -> String {
    var notes: [String] = []
    if let unit = text.units[language] {
      let file = edited.sources.files[unit.file]
      let lines = file.line(at: unit.range.lowerBound)...file.line(at: unit.range.upperBound)
      for found in diagnostics
      where found.location.path == file.path && lines.contains(found.location.line)
        && found.rule != StaleText.rule
      {
        notes.append(
          "<b>\(found.severity.rawValue)</b> (\(HTML.escaped(found.rule.text))): \(FindingsList.words(found.message))")
      }
    }
    guard language != scope.sourceLanguage, let source = text.units[scope.sourceLanguage] else { return list(notes) }
    notes += terms.notes(for: source.text, from: scope.sourceLanguage, to: language).map(HTML.escaped)
    if source.text.contains(where: { $0.isNumber || $0 == "{" }) {
      notes.append(
        "Watched by the rule LANG-FACTS: the same numbers, days, laws, references and links as in the source.")
    }
    return list(notes)
  }

  private func list(_ notes: [String]) -> String {
    notes.isEmpty ? "" : "<ul>\n" + notes.map { "<li>\($0)</li>\n" }.joined() + "</ul>\n"
  }

  // MARK: - Translations that stay right

  private var acceptance: String {
    guard edited.translations.lock != nil, !text.pairs.isEmpty else { return "" }
    let isChecked = typed["right"] != nil
    return """
      <fieldset>
      <legend>Translations</legend>
      <p><label><input type="checkbox" name="right"\(isChecked ? " checked" : "")> The translations are still right: all \
      languages of this text say the same</label></p>
      <p>Where it is not ticked, the translations of a changed text count as stale until somebody looks at them.</p>
      <p><label>Who says so <input name="by" value="\(HTML.escaped(typed["by"] ?? signer))" autocomplete="name"></label> \
      <label>Why <input name="because" value="\(HTML.escaped(typed["because"] ?? ""))"></label></p>
      </fieldset>

      """
  }
}
