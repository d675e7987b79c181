import Languages
import Law
import NoticeModel

/// All phrases that rules look for, in one matcher for each language.
enum PhraseBook {
  static func matcher(for language: Language) -> PhraseMatcher { all[language]! }

  private static let all: [Language: PhraseMatcher] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, PhraseMatcher(phrases($0))) })

  private static func phrases(_ language: Language) -> [Phrase] {
    var phrases = references(language) + wrongNames(language) + [Phrase("{law:", .law)]
    let words = rules(for: language).phrases.editing
    phrases += words.todo.map { Phrase($0, .todo) }
    phrases += words.maybeTodo.map { Phrase($0, .todo, 1) }
    phrases += words.aloneTodo.map { Phrase($0, .todo, 2) }
    phrases += words.vague.enumerated().map { Phrase($1, .vague, $0) }
    phrases += words.checkBack.map { Phrase($0, .checkBack) }
    phrases += words.articles.map { Phrase($0, .article) }
    phrases += words.elsewhere.map { Phrase($0, .elsewhere) }
    phrases += words.gazettes.map { Phrase($0, .gazette) }
    phrases += Statement.allCases.flatMap { statement in
      rules(for: language).statements.words(of: statement).words.map { Phrase($0, .statement, statement.rawValue) }
    }
    phrases += words.selfNames.enumerated().flatMap { index, name in name.phrases.map { Phrase($0, .selfName, index) } }
    return phrases
  }

  // MARK: - Outdated references

  /// A wording of the table of outdated references, as a phrase's index names it.
  struct Reference: Sendable {
    let reference: OutdatedReference
    let wording: OutdatedWording
    let with: PhraseSet
    let allowedWith: PhraseSet
    let unless: PhraseSet
  }

  static let references: [Reference] = OutdatedReference.all.flatMap { reference in
    reference.wordings.map { wording in
      Reference(
        reference: reference, wording: wording, with: PhraseSet(wording.with),
        allowedWith: PhraseSet(reference.allowedWith), unless: PhraseSet(wording.unless))
    }
  }

  private static func references(_ language: Language) -> [Phrase] {
    references.enumerated().filter { $1.wording.language.map { $0 == language } ?? true }.flatMap { index, entry in
      entry.wording.phrases.flatMap { phrase -> [Phrase] in
        guard let day = entry.wording.day else { return [Phrase(phrase, .reference, index)] }
        return WrittenDay.forms(day, language).map { form in
          Phrase(
            phrase.split(separator: "@", omittingEmptySubsequences: false).joined(separator: form), .reference, index)
        }
      }
    }
  }

  private static func wrongNames(_ language: Language) -> [Phrase] {
    WrongName.all.enumerated().filter { $1.language.map { $0 == language } ?? true }.flatMap { index, name in
      name.written.map { Phrase($0, .wrongName, index) }
    }
  }
}
