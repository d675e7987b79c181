import Days
import Diagnostics
import NoticeModel
import Source
import Terminology
import Translations

/// A site as a rule sees it: what all its organisations share, and what is published of organisations that it does not
/// have any more.
package struct SiteSubject: Sendable {
  /// An organisation that is published, and that the site does not have.
  package struct LostOrganisation: Sendable {
    let name: String
    /// Path of the list of its versions, as a message names it.
    let list: String

    package init(name: String, list: String) {
      self.name = name
      self.list = list
    }
  }

  /// What all organisations share.
  package struct Shared: Sendable {
    let sources: SiteSources
    /// The texts of the clauses, searched once for all rules.
    let texts: TextSubject
    /// What is wrong with the files beside these texts.
    let faults: [Diagnostic]
    /// What these texts, the words and the settings were translated from.
    let translations: ScopeTranslations?
    let terms: TermList

    /// - Parameters:
    ///   - language: the one that the others are compared with: the source language of any notice of the site.
    ///   - files: what stands beside these texts.
    package init(_ sources: SiteSources, comparedWith language: Language, beside files: TranslationFiles, asOf: AsOf) {
      self.sources = sources
      texts = TextSubject(clausesOf: sources, comparedWith: language, asOf: asOf)
      let scope = sources.translationScopes.first { $0.organisation == nil }
      faults = scope == nil ? [] : files.diagnostics
      let isNeeded = files.lock != nil || !files.terms.terms.isEmpty
      translations = isNeeded ? scope.map { ScopeTranslations($0, sources: sources, lock: files.lock) } : nil
      terms = files.terms
    }
  }

  /// `nil` where it cannot be read, or where there is no notice with whose language its texts can be compared.
  let shared: Shared?
  let lost: [LostOrganisation]

  package init(_ shared: Shared?, lost: [LostOrganisation]) {
    self.shared = shared
    self.lost = lost
  }
}
