import Diagnostics
import NoticeModel
import Source
import Terminology
import Translations

/// Finds the translations that do not say what the source language says now, and words that the glossary forbids.
package enum TranslationCheck {
  static let stale = RuleDescription(
    StaleText.rule.text, .languages, "Translations say what the source language says",
    basis: ["GDPR 12(1)", "GDPR 5(1)(a)", "WP260 §13"],
    trigger: "the texts have a translations.lock, which the first release or notitia translations adopt makes",
    requirement: "each translation was made from, or accepted for, the text that stands there now",
    remedy: "translate the text anew, then: notitia translations accept (docs/translations.md)",
    reason: "Who reads another language is told something else, and relies on it.", confidence: .guidance)

  static let lock = RuleDescription(
    TranslationLock.rule.text, .languages, "The record of translations can be read", basis: ["rule of the house"],
    trigger: "a translations.lock stands beside the texts",
    requirement: "it is as the tool wrote it",
    remedy: "take it back from the history of the site; after a merge keep the lines of both sides",
    reason: "What a translation was made from can be told only by what nobody has edited.", confidence: .practice)

  static let incoming = RuleDescription(
    RuleID.languageImport.text, .languages, "What a translator sent back can be taken in", basis: ["rule of the house"],
    trigger: "notitia translations import",
    requirement: "each text is one of this site, is translated from what stands there now, and keeps its placeholders",
    remedy: "export the texts again, and translate that file (docs/translations.md)",
    reason: "A translation of another text, or one that lost a reference, tells its readers something else.",
    confidence: .practice)

  static let term = RuleDescription(
    TermList.rule.text, .languages, "The words of the glossary", basis: ["WP260 §12", "rule of the house"],
    severity: .warning,
    trigger: "a term in content/terms.swift, or in terms.swift beside the notice, has words to avoid",
    requirement: "the texts do not use them",
    remedy:
      "write the term that the glossary has; where it is wrong for this organisation, write a terms.swift of its own",
    reason: "One thing that has two names looks like two things.", confidence: .practice)

  static let all = [stale, lock, incoming, term]

  /// What is found in the texts of an organisation; those that all share have rules of the site.
  /// - Parameters:
  ///   - files: what stands beside them.
  ///   - textFaults: which of the texts are in error.
  package static func findings(
    _ organisation: String, in sources: SiteSources, beside files: TranslationFiles,
    with textFaults: TextFaults = TextFaults([])
  ) -> [Finding] {
    guard let scope = sources.translationScopes.first(where: { $0.organisation == organisation }) else { return [] }
    let faults = faults(files.diagnostics, of: scope.name)
    guard files.lock != nil || !files.terms.terms.isEmpty else { return faults }
    let translations = ScopeTranslations(scope, sources: sources, lock: files.lock)
    return faults + stale(translations, in: sources, with: textFaults)
      + deviations(files.terms, translations, in: sources)
  }

  /// What is stale in a draft does not keep the version from being published that was released before.
  /// - Parameter drafts: identifiers of the organisations whose sources differ from what was released.
  package static func whenPublishing(_ finding: Finding, drafts: Set<String>) -> Finding {
    guard finding.rule == StaleText.rule, finding.severity == .error,
      drafts.contains(finding.notice) || finding.notice == TranslationScope.siteName
    else { return finding }
    var finding = finding
    finding.diagnostic.severity = .warning
    return finding
  }

  /// What is wrong with the files beside some texts.
  static func faults(_ diagnostics: [Diagnostic], of owner: String) -> [Finding] {
    diagnostics.map { diagnostic in
      Finding(diagnostic: diagnostic, notice: owner, language: nil, entity: "source:\(diagnostic.location.path)")
    }
  }

  static func stale(
    _ translations: ScopeTranslations, in sources: SiteSources, with faults: TextFaults = TextFaults([])
  ) -> [Finding] {
    guard translations.lock != nil else { return [] }
    return StaleText.all(in: translations.pairing, sources: sources).filter { !faults.explain($0.pair, in: sources) }
      .map { stale in
        Finding(
          diagnostic: stale.diagnostic, notice: translations.scope.name, language: stale.pair.language,
          entity: "translation:\(stale.pair.language.rawValue):\(stale.pair.key)")
      }
  }

  static func deviations(
    _ terms: TermList, _ translations: ScopeTranslations, in sources: SiteSources
  ) -> [Finding] {
    terms.deviations(in: translations.pairing.inventory, sources: sources).map { deviation in
      Finding(
        diagnostic: deviation.diagnostic, notice: translations.scope.name, language: deviation.language,
        entity: "term:\(deviation.term):\(deviation.language.rawValue):\(deviation.key)")
    }
  }
}
