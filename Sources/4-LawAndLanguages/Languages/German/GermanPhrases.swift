extension German {
  var phrases: LanguagePhrases { Self.allPhrases }

  private static let allPhrases = LanguagePhrases(
    stopWords:
      "der das und ist nicht mit von zu den dem ein eine fur wir sie ihre ihr ihren auf werden wird auch nach aus dieser "
      + "oder im zur zum sich uns unsere einer eines einem einen durch konnen",
    editing: .german,
    past: .german,
    ordinals: ["."],
    shortMonths: ["jan", "feb", "", "apr", "", "", "", "aug", "sept", "okt", "nov", "dez"],
    otherMonths: ["Jänner"],
    range: RangeWords(to: "bis", between: "zwischen", and: "und"),
    units: [
      .hour: ["stunde", "stunden"], .day: ["tag", "tage", "tagen"], .week: ["woche", "wochen"],
      .month: ["monat", "monate", "monaten"], .year: ["jahr", "jahre", "jahren"],
    ],
    numerals: [
      ["null"], ["ein*", "erste*"], ["zwei*"], ["drei*"], ["vier*"], ["fünf*"], ["sechs*"], ["sieben*"], ["acht*"],
      ["neun*"], ["zehn*"], ["elf*"], ["zwölf*"],
    ],
    largeNumerals: [
      13: "dreizehn", 14: "vierzehn", 15: "fünfzehn", 16: "sechzehn", 17: "siebzehn", 18: "achtzehn", 20: "zwanzig",
      24: "vierundzwanzig", 25: "fünfundzwanzig", 30: "dreißig", 36: "sechsunddreißig", 40: "vierzig",
      45: "fünfundvierzig", 50: "fünfzig", 60: "sechzig", 70: "siebzig", 75: "fünfundsiebzig", 80: "achtzig",
      90: "neunzig", 100: "hundert",
    ],
    anonymous: ["anonym", "anonyme", "anonymen", "anonymer", "anonymes", "anonymem"],
    asLongAs: ["solange", "so lange", "nicht länger", "die zeit", "die dauer", "den zeitraum"],
    needed: ["erforder", "notwendig", "nötig", "benötig", "gebraucht", "brauchen"],
    anyRecipient: ["andere stellen", "sonstige stellen", "sonstige dritte", "andere empfänger"],
    independentProfessions: ["rechtsanw", "anwalt", "anwält", "gerichtsvollzieher", "notar", "wirtschaftsprüfer"],
    betweenLawAndDay: ["belgische", "belgischen", "gesetz", "gesetzes", "vom"],
    address: AddressForms(
      formal: ["sie", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres"],
      familiar: ["du", "dich", "dir", "dein", "deine", "deinem", "deinen", "deiner", "deines"], names: ("Sie", "du"),
      isCapitalised: true),
    sensitive: .german,
    scale: ["umfangreich*", "Umfang*"],
    noAnswer: .german,
    unnamed: .german,
    facts: .german)
}
