import Languages
import Markup
import NoticeModel
import Testing

/// Names within a sentence, words behind a colon, and quotation marks within others.
@Suite struct NameTests {
  @Test(arguments: [
    (Language.fr, "l’INAMI", ["l’INAMI", "l’INAMI", "de l’INAMI", "à l’INAMI"]),
    (.fr, "L'INAMI", ["l’INAMI", "l’INAMI", "de l’INAMI", "à l’INAMI"]),
    (.fr, "le Groupe IMA", ["le Groupe IMA", "le Groupe IMA", "du Groupe IMA", "au Groupe IMA"]),
    (.fr, "la Clinique", ["la Clinique", "la Clinique", "de la Clinique", "à la Clinique"]),
    (.fr, "les Cliniques", ["les Cliniques", "les Cliniques", "des Cliniques", "aux Cliniques"]),
    (.fr, "ISoSL", ["ISoSL", "ISoSL", "d’ISoSL", "à ISoSL"]),
    (.fr, "Partenamut", ["Partenamut", "Partenamut", "de Partenamut", "à Partenamut"]),
    (.nl, "het RIZIV", ["het RIZIV", "het RIZIV", "van het RIZIV", "aan het RIZIV"]),
    (.nl, "ISoSL", ["ISoSL", "ISoSL", "van ISoSL", "aan ISoSL"]),
    (.de, "das LIKIV", ["das LIKIV", "das LIKIV", "des LIKIV", "dem LIKIV"]),
    (.de, "der Verband", ["der Verband", "den Verband", "vom Verband", "dem Verband"]),
    (.de, "die IMA-Gruppe", ["die IMA-Gruppe", "die IMA-Gruppe", "der IMA-Gruppe", "der IMA-Gruppe"]),
    (.de, "ISoSL", ["ISoSL", "ISoSL", "von ISoSL", "ISoSL"]),
  ])
  func namesAreInflected(language: Language, name: String, expected: [String]) {
    let forms = NameForm.allCases.map { rules(for: language).name(name, $0) }
    #expect(forms.map { $0.before + $0.name } == expected)
  }

  @Test(arguments: [
    (Language.nl, "Bij spoed kan het sneller.", "bij spoed kan het sneller."),
    (.nl, "De ziekteverzekering betaalt niet", "de ziekteverzekering betaalt niet"),
    (.nl, "De Lijn", "De Lijn"), (.nl, "RIZIV en anderen", "RIZIV en anderen"),
    (.nl, "De verzekering betaalt niet. U betaalt zelf.", "De verzekering betaalt niet. U betaalt zelf."),
    (.fr, "L’assurance ne rembourse pas", "l’assurance ne rembourse pas"),
    (.fr, "L'assurance ne rembourse pas", "l'assurance ne rembourse pas"),
    (.fr, "En cas d’urgence", "en cas d’urgence"), (.fr, "La Poste", "La Poste"), (.fr, "L’INAMI", "L’INAMI"),
    (.fr, "Régie Modèle seule", "Régie Modèle seule"), (.fr, "déjà en minuscules", "déjà en minuscules"),
    (.de, "Die Versicherung zahlt nicht", "Die Versicherung zahlt nicht"),
  ])
  func wordsBehindAColon(language: Language, words: String, expected: String) {
    #expect(rules(for: language).behindColon([Inline.text(words)]).plainText == expected)
  }

  @Test func aLinkBehindAColonKeepsItsLetters() {
    let words: [Inline] = [.link([.text("De brief")], to: "#a")]
    #expect(rules(for: .nl).behindColon(words) == words)
  }

  @Test(arguments: [
    (Language.fr, "voir «~Cookies~»", "«~voir “Cookies”~»"), (.nl, "zie “Cookies”", "“zie ‘Cookies’”"),
    (.de, "siehe „Cookies“", "„siehe ‚Cookies‘“"), (.fr, "rien", "«~rien~»"),
    (.en, "see ‘Cookies’", "‘see “Cookies”’"), (.en, "a patient’s file", "‘a patient’s file’"),
    (.en, "patients’ data (see ‘Whose?’ and ‘Why?’)", "‘patients’ data (see “Whose?” and “Why?”)’"),
  ])
  func quotationMarksWithinOthers(language: Language, words: String, expected: String) {
    let rules = rules(for: language)
    let quoted = rules.quotedWhole([Inline.text(words.replacing("~", with: "\u{A0}"))])
    #expect(shown(quoted) == expected)
    #expect(shown(rules.typography(quoted)) == expected)
  }
}
