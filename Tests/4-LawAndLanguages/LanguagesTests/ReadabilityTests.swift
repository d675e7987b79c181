import Languages
import NoticeModel
import Testing

@Suite struct ReadabilityTests {
  @Test(arguments: [
    ("le", 1), ("vie", 1), ("données", 2), ("personne", 2), ("traitement", 3), ("autorité", 4), ("création", 3),
    ("confidentialité", 6), ("quatre", 1), ("que", 1), ("théâtre", 2), ("naïf", 2), ("loyauté", 3), ("l’avis", 2),
  ])
  func french(word: String, syllables: Int) {
    #expect(rules(for: .fr).readability.syllables(of: CountedWords(word)[0]) == syllables, "\(word)")
  }

  @Test(arguments: [
    ("gegevens", 3), ("bewaren", 3), ("patiënten", 4), ("ieder", 2), ("beoordelen", 4), ("geïnformeerd", 4),
    ("privacy", 3), ("verwerkingsverantwoordelijke", 9), ("nieuwsbrief", 2), ("wij", 1),
  ])
  func dutch(word: String, syllables: Int) {
    #expect(rules(for: .nl).readability.syllables(of: CountedWords(word)[0]) == syllables, "\(word)")
  }

  @Test(arguments: [
    ("Daten", 2), ("Datenschutzerklärung", 6), ("Verantwortliche", 5), ("beachten", 3), ("Einwilligung", 4),
    ("Quelle", 2), ("aktuell", 3), ("neue", 2), ("Information", 5), ("wir", 1),
  ])
  func german(word: String, syllables: Int) {
    #expect(rules(for: .de).readability.syllables(of: CountedWords(word)[0]) == syllables, "\(word)")
  }

  @Test(arguments: [
    ("data", 2), ("the", 1), ("people", 2), ("you", 1), ("used", 1), ("stored", 1), ("deleted", 3), ("purposes", 3),
    ("services", 3), ("rules", 1), ("policies", 3), ("enabled", 3), ("information", 4), ("recipient", 4),
    ("confidential", 4), ("association", 5), ("biometric", 4), ("employer", 3), ("request", 2), ("cookies", 2),
  ])
  func english(word: String, syllables: Int) {
    #expect(rules(for: .en).readability.syllables(of: CountedWords(word)[0]) == syllables, "\(word)")
  }

  @Test(arguments: [
    (Language.fr, "Vos données sont conservées un mois", true), (.fr, "Nous conservons vos données un mois", false),
    (.fr, "Notre siège est à Bruxelles", false), (.nl, "Uw gegevens worden een maand bewaard", true),
    (.nl, "Wij bewaren uw gegevens een maand", false), (.de, "Ihre Daten werden einen Monat gespeichert", true),
    (.de, "Wir speichern Ihre Daten einen Monat", false), (.en, "Your data are stored for a month", true),
    (.en, "It is not always kept", true), (.en, "We store your data for a month", false),
    (.en, "Our seat is in Brussels", false), (.en, "There is often a need", false),
  ])
  func passives(language: Language, sentence: String, isPassive: Bool) {
    #expect(rules(for: language).readability.isPassive(CountedWords(sentence)) == isPassive)
  }

  /// By hand: 100 words in 5 sentences, with 150 syllables.
  @Test func formulas() {
    let index = { (language: Language) in
      rules(for: language).readability.index(words: 100, sentences: 5, syllables: 150)
    }
    #expect(abs(index(.fr) - (207 - 20.3 - 110.4)) < 0.001)
    #expect(abs(index(.nl) - (206.84 - 18.6 - 115.5)) < 0.001)
    #expect(abs(index(.de) - (180 - 20 - 87.75)) < 0.001)
    #expect(abs(index(.en) - (206.835 - 20.3 - 126.9)) < 0.001)
  }
}
