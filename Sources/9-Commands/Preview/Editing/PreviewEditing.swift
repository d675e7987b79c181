import Diagnostics
import Files
import NoticeModel
import Pages
import Source
import Stages
import Terminology
import Translations

/// The pages of a preview on which texts are changed.
extension PreviewSite {
  /// A text with what has to be known to change it.
  private struct Opened {
    var edited: EditedTexts
    var made: PreviewOrganisation
    var terms: TermList
  }

  private static let nothing = Answer(.notFound, text: "There is no such text.")

  func editPage(_ organisation: String, _ query: String) -> Answer {
    let fields = QueryText.read(query) ?? [:]
    if let unreadable = unreadable(organisation) { return unreadable }
    guard let opened = open(organisation, fields, stamps: [:]) else { return Self.nothing }
    return PreviewDocument.answer(.ok, page(opened, fields).html)
  }

  func textList(_ organisation: String, _ query: String) -> Answer {
    let fields = QueryText.read(query) ?? [:]
    guard let shown = TextListPage.Shown(rawValue: fields["show"] ?? ""), names.contains(organisation),
      let (translations, _, _) = scope(organisation, isShared: shown == .shared)
    else { return unreadable(organisation) ?? Self.nothing }
    let page = TextListPage(
      organisation: organisation, texts: translations.editableTexts(isShared: shown == .shared),
      scope: translations.scope, shown: shown, wanted: fields["find"] ?? "",
      saved: saved(organisation, fields["saved"]))
    return PreviewDocument.answer(.ok, page.html)
  }

  /// Why no text of a notice can be opened: what all organisations share cannot be used, a source of its own cannot be read,
  /// or it has ended.
  private func unreadable(_ organisation: String) -> Answer? {
    guard names.contains(organisation) else { return nil }
    let name = "<b>\(HTML.escaped(organisation))</b>"
    if sharedFaults.block {
      return reason("A file that all organisations share cannot be used", sharedFaults)
    }
    guard scope(organisation, isShared: false) == nil else { return nil }
    let errors = (self.organisation(organisation)?.diagnostics ?? []).filter { $0.severity == .error }
    return errors.isEmpty
      ? reason("The notice of \(name) has ended, or nothing of it can be read", [])
      : reason("The sources of \(name) cannot be read", errors)
  }

  private func reason(_ words: String, _ diagnostics: [Diagnostic]) -> Answer {
    let help =
      diagnostics.isEmpty ? "" : " Mend what is listed here in the file and save it; then load this page again."
    return PreviewDocument.answer(
      .internalServerError,
      PreviewDocument.html(
        title: "No text can be changed",
        "<h1>No text can be changed</h1>\n<p>\(words).\(help)</p>\n"
          + (diagnostics.isEmpty ? "" : FindingsList(diagnostics).html)))
  }

  /// What was saved just now, where an address names it.
  func saved(_ organisation: String, _ number: String?) -> SavedText? {
    guard let number, let lastSaved, lastSaved.organisation == organisation, "\(lastSaved.number)" == number else {
      return nil
    }
    return lastSaved
  }

  /// Links to the texts of a draft; none to those of what was released.
  func editLinks(in made: PreviewOrganisation, _ language: Language?, _ saved: SavedText?) -> EditLinks? {
    guard isEditable, made.state.isDraft, let language, let own = scope(made.name, isShared: false) else { return nil }
    // The words of a theme stand around the notice: whoever wants to change them finds them in the list.
    let shared = scope(made.name, isShared: true).map { scope in
      scope.translations.editableTexts(isShared: true).filter {
        scope.sources.files[$0.group.file].path.hasPrefix("content/")
      }
    }
    return EditLinks(
      to: own.translations.editableTexts(isShared: false) + (shared ?? []), of: made.name, in: language,
      saved: saved?.name)
  }

  // MARK: - What is there

  private func scope(
    _ organisation: String, isShared: Bool
  ) -> (translations: ScopeTranslations, sources: SiteSources, terms: TermList)? {
    guard let stages, let loaded = try? stages.loaded(organisation), loaded.archive.ending == nil else { return nil }
    if isShared {
      return stages.translations.map { ($0, stages.shared, loaded.translations.terms) }
    }
    return stages.translations(of: loaded).map { ($0.0, $0.1, loaded.translations.terms) }
  }

  /// - Parameter stamps: what was opened; a text that stands at another number now is found by it.
  private func open(_ organisation: String, _ fields: [String: String], stamps: [String: String]) -> Opened? {
    let isShared = fields["shared"] != nil
    guard names.contains(organisation), let key = fields["shared"] ?? fields["text"],
      let made = self.organisation(organisation),
      let (translations, sources, terms) = scope(organisation, isShared: isShared)
    else { return nil }
    let texts = translations.editableTexts(isShared: isShared)
    func isSame(_ text: EditableText) -> Bool { Self.changed(text, since: stamps).isEmpty }
    guard let named = texts.first(where: { $0.name.key == key }) else { return nil }
    var text = named
    if !isSame(named), named.group.isProse {
      let moved = texts.filter { $0.group.key == named.group.key && isSame($0) }
      if moved.count == 1 { text = moved[0] }
    }
    return Opened(
      edited: EditedTexts(text: text, texts: texts, translations: translations, sources: sources, folder: folder),
      made: made, terms: terms)
  }

  private static func changed(_ text: EditableText, since stamps: [String: String]) -> Set<Language> {
    Set(
      Language.allCases.filter { language in
        stamps["stamp.\(language.rawValue)"].map { $0 != text.stamp(of: language) } ?? false
      })
  }

  /// Whether a field holds what it held when the page was opened.
  private static func isUntouched(_ language: Language, in fields: [String: String]) -> Bool {
    let typed = fields["text.\(language.rawValue)"].map(TextForm.keepingBreaks) ?? ""
    return fields["stamp.\(language.rawValue)"] == EditableText.stamp(ofText: typed.isEmpty ? nil : typed)
  }

  private func page(_ opened: Opened, _ query: [String: String]) -> EditPage {
    EditPage(
      edited: opened.edited, organisation: opened.made.name, language: Language(rawValue: query["language"] ?? ""),
      isFromList: query["from"] == "list", terms: opened.terms, diagnostics: opened.made.diagnostics,
      token: guarded.token, signer: signer)
  }

  // MARK: - Saving

  /// Takes a form. Only one is taken at a time. The change is tried first; the files are looked at once more right before
  /// they are exchanged.
  func save(_ organisation: String, _ request: FormRequest) -> Answer {
    if let refusal = guarded.refusal(of: request) { return Answer(.forbidden, text: refusal) }
    look()
    let query = QueryText.read(request.query) ?? [:]
    let fields = request.fields
    guard let opened = open(organisation, query, stamps: fields) else { return gone(fields, from: organisation) }
    var page = page(opened, query)
    page.typed = fields
    do {
      if let fault = sharedFaults.first(where: { $0.severity == .error }) {
        // Nothing could be tried: what is shown was made from what stood there before.
        throw EditedTexts.Refusal(
          message: "\(fault.location.path):\(fault.location.line) cannot be used: \(fault.message)",
          help: (fault.help ?? "mend that file") + "; then save again")
      }
      let changed = Self.changed(opened.edited.text, since: fields)
      guard changed.isEmpty else {
        page.changed = changed
        // What somebody else wrote stays, where nothing else was typed.
        for language in changed where Self.isUntouched(language, in: fields) {
          page.typed["text.\(language.rawValue)"] = nil
        }
        throw EditedTexts.Refusal(
          message: "the text has changed since this page was opened",
          help:
            "look at what it says now; Save then writes what stands in the fields, in which only what you typed differs from that",
          isConflict: true)
      }
      let typed = Dictionary(
        uniqueKeysWithValues: Language.allCases.compactMap { language in
          fields["text.\(language.rawValue)"].map { (language, $0) }
        })
      let result = try opened.edited.result(typed, try acceptance(fields))
      try write(result, of: opened)
      let number = (lastSaved?.number ?? 0) + 1
      lastSaved = SavedText(
        number: number, organisation: organisation, name: opened.edited.text.name, languages: result.languages,
        isAccepted: fields["right"] != nil, diagnostics: newFindings(in: organisation, since: opened.made))
      let isListed = page.back.contains("/texts/")
      let mark = isListed && page.back.contains("?") ? "&" : "?"
      return Answer(seeOther: "\(page.back)\(mark)saved=\(number)#\(EditLinks.savedPlace)")
    } catch {
      let refusal = error as? EditedTexts.Refusal
      page.refusal =
        refusal ?? EditedTexts.Refusal(message: "the file could not be written: \(error)", help: "nothing was changed")
      return PreviewDocument.answer(refusal?.isConflict == true ? .conflict : .unprocessable, page.html)
    }
  }

  private func acceptance(_ fields: [String: String]) throws(EditedTexts.Refusal) -> Acceptance? {
    guard fields["right"] != nil else { return nil }
    let by = TextForm.normalised(fields["by"] ?? "")
    let because = TextForm.normalised(fields["because"] ?? "")
    guard !by.isEmpty, !because.isEmpty else {
      throw EditedTexts.Refusal(
        message: "it is not said who finds the translations right, and why",
        help: "fill in both fields: they are kept with the text")
    }
    signer = by
    return Acceptance(on: shownDay, by: by, because: because)
  }

  private func write(_ result: EditedTexts.Result, of opened: Opened) throws {
    guard !result.files.isEmpty else { return }
    let isShared = opened.edited.text.name.isShared
    let faults = try EditTrial(folder: folder, standard: standard, day: shownDay)
      .faults(result.files, of: isShared ? nil : opened.made.name, reading: opened.made.others)
    if let fault = faults.first {
      let broken = Set(faults.compactMap(\.organisation)).subtracting([opened.made.name]).sorted()
      throw EditedTexts.Refusal(
        message: Self.whose(broken) + fault.diagnostic.message, help: fault.diagnostic.help ?? "write it in another way"
      )
    }
    try EditedTexts.checkUnchanged(result, in: folder)
    try FileReplacement.write(result.files, in: folder)
  }

  /// The other notices that a change of a text that all share would break, before what is wrong with them.
  private static func whose(_ broken: [String]) -> String {
    guard let first = broken.first else { return "" }
    let named = broken.count > 3 ? [first, "\(broken.count - 1) others"] : broken
    return "this would break the notice\(broken.count == 1 ? "" : "s") of \(named.joined(separator: ", ")): "
  }

  private func newFindings(in organisation: String, since before: PreviewOrganisation) -> [Diagnostic] {
    look()
    return (self.organisation(organisation)?.diagnostics ?? []).new(since: before.diagnostics)
  }

  /// What was typed for a text that is not there any more.
  private func gone(_ fields: [String: String], from organisation: String) -> Answer {
    let errors = (self.organisation(organisation)?.diagnostics ?? []).filter { $0.severity == .error }
    let isUnreadable = scope(organisation, isShared: false) == nil && !errors.isEmpty
    let why = isUnreadable ? "A source of the notice cannot be read now." : "The text is not there any more."
    let typed = Language.allCases.compactMap { language in
      fields["text.\(language.rawValue)"].map {
        "<h2>\(language.englishName)</h2>\n<p lang=\"\(language.rawValue)\">\(HTML.escaped($0))</p>\n"
      }
    }
    return PreviewDocument.answer(
      .conflict,
      PreviewDocument.html(
        title: "Not saved",
        "<h1>Not saved</h1>\n<p>\(why) What you typed stands here: copy it to where it belongs.</p>\n"
          + typed.joined() + (isUnreadable ? "<h2>What is wrong</h2>\n\(FindingsList(errors).html)" : "")))
  }
}
