import NoticeModel
import Testing

@testable import Languages

@Suite struct TypographyTests {
  @Test(arguments: [
    // High punctuation, glued, spaced, or with the wrong space.
    ("Qui ? Quoi? Non ; si! Voici:", "Qui^? Quoi^? Non^; si^! Voici~:"),
    ("mot\u{A0}; mot\u{202F}: mot  !", "mot^; mot~: mot^!"),
    ("Vraiment ?!", "Vraiment^?!"),
    ("(?) [!]", "(?) [!]"),
    ("Quoi… ?", "Quoi…^?"),
    // Not within a time, a ratio or a word.
    ("à 10:30, ratio 1:1, std::vec", "à 10:30, ratio 1:1, std::vec"),
    ("à 10 h 30 :", "à 10~h 30~:"),
    // Quotation marks of every origin.
    ("le \"droit à l'oubli\"", "le «~droit à l’oubli~»"),
    ("le “droit à l’oubli”.", "le «~droit à l’oubli~»."),
    ("«droit» et « droit »", "«~droit~» et «~droit~»"),
    ("« un \"mot\" ici »", "«~un “mot” ici~»"),
    ("l'\"arrêt\"", "l’«~arrêt~»"),
    ("(\"ci-après\")", "(«~ci-après~»)"),
    ("voir la rubrique \"Contacts\" : oui", "voir la rubrique «~Contacts~»~: oui"),
    // Apostrophes.
    ("l'article d'aujourd'hui", "l’article d’aujourd’hui"),
    // What stays with its number.
    ("§1er, § 2, §3", "§~1er, §~2, §~3"),
    ("l'article 6 et art. 9", "l’article~6 et art.~9"),
    ("n° 78-17", "n°~78-17"),
    ("1er octobre 2025, 10 octobre", "1er~octobre 2025, 10~octobre"),
    ("pendant 30 ans ou 6 mois, 25% et 30 %", "pendant 30~ans ou 6~mois, 25~% et 30~%"),
    ("10 € et 5 animaux", "10~€ et 5 animaux"),
    // Dashes and dots.
    ("vos données - toutes - et...", "vos données – toutes – et…"),
    ("peut-être 10-12", "peut-être 10-12"),
    // Nothing to do.
    ("", ""), ("Tout va bien.", "Tout va bien."),
  ])
  func french(text: String, expected: String) {
    #expect(shown(rules(for: .fr).typography(text)) == expected)
  }

  @Test(arguments: [
    ("Wie? Wat: alles; ja!", "Wie? Wat: alles; ja!"),
    ("het \"recht op vergetelheid\"", "het “recht op vergetelheid”"),
    ("het „recht” en “plicht”", "het “recht” en “plicht”"),
    ("'s avonds, foto's en zo'n", "’s avonds, foto’s en zo’n"),
    ("het 'recht' en 't boek", "het ‘recht’ en ’t boek"),
    ("Hij zei: 'Wie?'", "Hij zei: ‘Wie?’"),
    ("artikel 6, lid 1, § 2", "artikel~6, lid~1, §~2"),
    ("30 jaar, 24 uur, 10 oktober 2025", "30~jaar, 24~uur, 10~oktober 2025"),
    // 25% in the Netherlands, 25 % in Belgium: what was written stays, but does not break.
    ("25% of 25 %", "25% of 25~%"),
    ("gegevens - alle - enz...", "gegevens – alle – enz…"),
  ])
  func dutch(text: String, expected: String) {
    #expect(shown(rules(for: .nl).typography(text)) == expected)
  }

  @Test(arguments: [
    ("Wer? Was: alles; ja!", "Wer? Was: alles; ja!"),
    ("das \"Recht auf Vergessenwerden\"", "das „Recht auf Vergessenwerden“"),
    ("das “Recht” und „Recht“ und „Recht\"", "das „Recht“ und „Recht“ und „Recht“"),
    ("('Recht') und geht's", "(‚Recht‘) und geht’s"),
    ("Artikel 6 Absatz 1, Art. 6 Abs. 1, §1", "Artikel~6 Absatz~1, Art.~6 Abs.~1, §~1"),
    ("am 10. Oktober 2025, 1. Oktober", "am 10.~Oktober 2025, 1.~Oktober"),
    // A sentence that ends in a number.
    ("Seite 10. Oder nicht.", "Seite~10. Oder nicht."),
    ("30 Jahre, nach 6 Monaten, 25% und 100%ig", "30~Jahre, nach 6~Monaten, 25~% und 100%ig"),
    ("Daten - alle - usw...", "Daten – alle – usw…"),
  ])
  func german(text: String, expected: String) {
    #expect(shown(rules(for: .de).typography(text)) == expected)
  }

  /// Guillemets without spaces, as Italian and Spanish have them; no language here has them yet.
  @Test(arguments: [
    ("il \"diritto all'oblio\".", "il «diritto all’oblio»."),
    ("« uno \"due\" tre »: sì", "«uno “due” tre»: sì"),
    ("\u{201C}uno\u{201D} e «due»", "«uno» e «due»"),
    ("1º ottobre 2025, 1° ottobre", "1º~ottobre 2025, 1°~ottobre"),
  ])
  func guillemetsWithoutSpaces(text: String, expected: String) {
    let profile = TypographyProfile(
      opening: "«", closing: "»", frenchSpacing: false, spaceBeforePercent: true, apostrophes: .always,
      months: "ottobre", before: "articolo", after: "anni")
    let set = typeset(text, nil, nil, profile)
    #expect(shown(set) == expected)
    #expect(typeset(set, nil, nil, profile) == set)
  }

  @Test(arguments: [
    "https://www.example.org/l'a?b=1;c=2:3", "http://x.be/%20a...b", "www.example.org/a'b?c;d",
    "www.example.org/https://x.be/l'a", "dpo@riziv-inami.fgov.be",
    "o'neil@example.org", "mailto:dpo@example.org", "tel:+3222744800",
  ])
  func addressesAreLeftAlone(address: String) {
    for language in Language.allCases {
      #expect(rules(for: language).typography(address) == address)
      #expect(rules(for: language).typography("(\(address))") == "(\(address))")
    }
  }

  @Test func punctuationBehindAnAddressBelongsToTheSentence() {
    #expect(shown(rules(for: .fr).typography("voir https://x.be/a; puis")) == "voir https://x.be/a^; puis")
    #expect(shown(rules(for: .fr).typography("écrivez à dpo@x.be...")) == "écrivez à dpo@x.be…")
    #expect(shown(rules(for: .fr).typography("\"dpo@x.be\"")) == "«~dpo@x.be~»")
  }

  @Test(
    arguments: [
      // The space of a mark may belong to the run before or behind.
      (": oui", "t", nil, "~: oui"), ("mot ", "a", ":", "mot~"), ("mot", nil, "?", "mot"),
      ("? ", "\u{202F}", nil, "? "),
      // A quotation mark next to other markup.
      ("\"", " ", "m", "«~"), ("\"", "t", " ", "~»"), ("\"", "t", ".", "~»"),
      ("'", "l", "a", "’"),
      // The beginning of a paragraph.
      (": oui", nil, nil, ": oui"), ("- oui", nil, nil, "- oui"),
      ("§ ", nil, "1", "§~"),
    ] as [(String, Character?, Character?, String)])
  func neighboursDecide(text: String, previous: Character?, next: Character?, expected: String) {
    #expect(shown(rules(for: .fr).typography(text, previous: previous, next: next)) == expected)
  }
}
