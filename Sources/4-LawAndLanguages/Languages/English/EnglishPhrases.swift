extension English {
  var phrases: LanguagePhrases { Self.allPhrases }

  private static let allPhrases = LanguagePhrases(
    stopWords:
      "the and to are your you our with for this by from which will has have been not their they may any",
    editing: .english,
    past: .english,
    ordinals: [],
    shortMonths: ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sept", "oct", "nov", "dec"],
    range: RangeWords(to: "to", between: "between", and: "and"),
    units: [
      .hour: ["hour", "hours"], .day: ["day", "days"], .week: ["week", "weeks"], .month: ["month", "months"],
      .year: ["year", "years"],
    ],
    numerals: [
      ["zero"], ["one", "first"], ["two", "second"], ["three"], ["four"], ["five"], ["six"], ["seven"], ["eight"],
      ["nine"], ["ten"], ["eleven"], ["twelve"],
    ],
    largeNumerals: [
      13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen", 20: "twenty",
      24: "twenty-four", 25: "twenty-five", 30: "thirty", 36: "thirty-six", 40: "forty", 45: "forty-five", 50: "fifty",
      60: "sixty", 70: "seventy", 75: "seventy-five", 80: "eighty", 90: "ninety", 100: "hundred",
    ],
    anonymous: ["anonymous", "anonymously"],
    asLongAs: ["as long as", "so long as", "no longer than", "the time", "the period", "the duration", "while"],
    needed: ["need", "necessary", "require", "useful"],
    anyRecipient: ["other bodies", "other organisations", "other third parties", "other recipients"],
    independentProfessions: ["lawyer", "solicitor", "barrister", "bailiff", "notary", "auditor", "accountant"],
    betweenLawAndDay: ["of", "the", "act", "law", "belgian"],
    address: nil,
    sensitive: .english,
    scale: ["scale", "large-scale"],
    noAnswer: .english,
    unnamed: .english,
    facts: .english)
}
