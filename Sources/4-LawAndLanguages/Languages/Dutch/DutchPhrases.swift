extension Dutch {
  var phrases: LanguagePhrases { Self.allPhrases }

  private static let allPhrases = LanguagePhrases(
    stopWords:
      "het een van voor niet dat wij uw aan worden wordt ook door naar bij deze onze uit kan te zijn heeft hebben moet "
      + "zij hun tot onder over geen wel maar dit daarvan kunnen wie waarvan hierna",
    editing: .dutch,
    past: .dutch,
    ordinals: [],
    shortMonths: ["jan", "feb", "mrt", "apr", "", "jun", "jul", "aug", "sept", "okt", "nov", "dec"],
    range: RangeWords(to: "tot", between: "tussen", and: "en"),
    units: [
      .hour: ["uur"], .day: ["dag", "dagen"], .week: ["week", "weken"], .month: ["maand", "maanden"],
      .year: ["jaar", "jaren"],
    ],
    numerals: [
      ["nul"], ["een", "eerste"], ["twee", "tweede"], ["drie"], ["vier"], ["vijf"], ["zes"], ["zeven"], ["acht"],
      ["negen"],
      ["tien"], ["elf"], ["twaalf"],
    ],
    largeNumerals: [
      13: "dertien", 14: "veertien", 15: "vijftien", 16: "zestien", 17: "zeventien", 18: "achttien", 20: "twintig",
      24: "vierentwintig", 25: "vijfentwintig", 30: "dertig", 36: "zesendertig", 40: "veertig", 45: "vijfenveertig",
      50: "vijftig", 60: "zestig", 70: "zeventig", 75: "vijfenzeventig", 80: "tachtig", 90: "negentig", 100: "honderd",
    ],
    anonymous: ["anoniem", "anonieme"],
    asLongAs: ["zolang", "zo lang", "niet langer", "de tijd", "de duur", "de periode"],
    needed: ["nodig", "noodzakelijk", "vereist", "nuttig", "vergt"],
    anyRecipient: ["andere instanties", "andere derden", "andere ontvangers", "andere organisaties"],
    independentProfessions: ["advoca", "gerechtsdeurwaarder", "deurwaarder", "notaris", "bedrijfsrevisor", "auditor"],
    betweenLawAndDay: ["belgische", "de", "wet", "van"],
    address: AddressForms(
      formal: ["u", "uw", "uzelf"], familiar: ["je", "jij", "jou", "jouw", "jezelf"], names: ("u", "je")),
    sensitive: .dutch,
    scale: ["schaal", "grootschalig*", "kleinschalig*"],
    noAnswer: .dutch,
    unnamed: .dutch,
    facts: .dutch)
}
