import Diagnostics
import Markdown
import NoticeModel
import Source

/// Every text exists in every language, and prose has the same parts in each. Article 12(1) GDPR.
struct LanguageCoverage {
  static let rule = RuleID.languageCoverage

  private let source: NoticeSource
  private let languages: [Language]
  private let sources: SiteSources
  private let findings: Findings

  init(_ source: NoticeSource, languages: [Language], sources: SiteSources, findings: Findings) {
    self.source = source
    self.languages = languages
    self.sources = sources
    self.findings = findings
  }

  func check() {
    guard languages.contains(source.notice.sourceLanguage) else { return reportSourceLanguage() }
    for text in sources.incompleteTexts(in: source.notice.place, languages: languages) { report(text) }
    for field in sources.writtenFields(in: source.notice.place) where field.isLabelled && field.isBlank {
      findings.add(
        Diagnostic(
          rule: .editingEmpty, "the field `\(field.label)` is empty",
          help: "write what belongs there, or leave the field out", at: field.location))
    }
    checkProse()
  }

  /// A translation that is to follow a version that was released without it keeps nothing from being published.
  private func severity(_ languages: [Language]) -> Diagnostic.Severity {
    languages.allSatisfy(source.following.contains) ? .warning : .error
  }

  /// What every text lacks follows from this.
  private func reportSourceLanguage() {
    let written = source.notice.sourceLanguage.rawValue
    let names = languages.map { ".\($0.rawValue)" }.joined(separator: ", ")
    findings.add(
      Diagnostic(
        rule: LanguageCoverage.rule, "the notice is written in \(written), which is not among its languages, \(names)",
        help: source.notice.languages.isEmpty
          ? "write languages: with .\(written) among them, or sourceLanguage: with one of those"
          : "add .\(written) to languages:, or write sourceLanguage: with one of those",
        at: sources.location(of: source.notice, .sourceLanguage)))
  }

  private func report(_ text: IncompleteText) {
    let unpublished = text.version.flatMap { source.unpublished[$0] } ?? []
    let missing = text.missing.filter { !unpublished.contains($0) }
    if !missing.isEmpty {
      let names = missing.map(\.rawValue)
      findings.add(
        Diagnostic(
          severity(missing), rule: LanguageCoverage.rule,
          "this text is missing in \(names.joined(separator: ", "))",
          help: "add " + names.map { "\($0): \"…\"" }.joined(separator: ", "), at: text.location))
    }
    if !text.empty.isEmpty {
      findings.add(
        Diagnostic(
          rule: .editingEmpty, "this text is empty in \(text.empty.map(\.rawValue).joined(separator: ", "))",
          help: "write its words, or leave the field out", at: text.location))
    }
  }

  /// Prose in one language and not in another, or with other subsections.
  private func checkProse() {
    let names = Set(languages.flatMap { source.prose[$0]?.keys.map { $0 } ?? [] }).sorted()
    for name in names {
      let present = languages.filter { source.prose[$0]?[name] != nil }
      for language in languages where !present.contains(language) {
        guard let other = present.first, let index = source.prose[other]?[name] else { continue }
        findings.add(
          Diagnostic(
            severity([language]), rule: LanguageCoverage.rule, "this text has no counterpart in \(language.rawValue)",
            help: "write \(source.folder)/\(language.rawValue)/\(name).md", at: sources.files[index].location(0..<0)))
      }
      compareAnchors(name, present)
    }
  }

  private func compareAnchors(_ name: String, _ present: [Language]) {
    guard let first = present.first(where: { $0 == source.notice.sourceLanguage }) ?? present.first,
      let index = source.prose[first]?[name]
    else { return }
    let expected = MarkdownDocument(sources.files[index]).anchors
    for language in present where language != first {
      guard let other = source.prose[language]?[name] else { continue }
      let found = MarkdownDocument(sources.files[other]).anchors
      if found != expected {
        findings.add(
          Diagnostic(
            severity([language]), rule: LanguageCoverage.rule,
            "the subsections differ from those in \(first.rawValue): \(words(found)) instead of \(words(expected))",
            help: "give it the same headings and § marks, with the same identifiers, in the same order",
            at: sources.files[other].location(0..<0)))
      }
    }
  }

  private func words(_ anchors: [ProseAnchor]) -> String {
    guard !anchors.isEmpty else { return "none" }
    return anchors.map { anchor in
      switch anchor.kind {
      case .heading(let level): return String(repeating: "#", count: level) + (anchor.id.map { " {#\($0)}" } ?? "")
      case .paragraph: return "{§" + (anchor.id.map { ":\($0)" } ?? "") + "}"
      }
    }.joined(separator: ", ")
  }
}
