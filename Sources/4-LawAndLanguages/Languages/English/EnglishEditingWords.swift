extension EditingWords {
  static let english = EditingWords(
    todo: notes + [
      "check date", "check the date", "date to be checked", "to be completed", "to be filled in", "[organisation",
      "[organization", "[address", "[your", "[fill in", "[complete", "text to follow", "yet to be written",
    ],
    maybeTodo: [
      "to complete", "to check", "to be checked", "to confirm", "to be confirmed", "to be determined", "to be defined",
    ],
    aloneTodo: [
      "to do", "still to do", "to validate", "to be validated", "to be confirmed by the DPO",
      "to be checked by the DPO",
      "to be checked with the DPO", "to be discussed with the DPO",
    ],
    vague: [
      "etc", "...", "in particular", "among others", "inter alia", "where appropriate", "where applicable",
      "if necessary",
      "possibly", "might", "could", "in some cases", "in certain cases", "in general", "generally", "usually", "often",
      "sometimes", "various", "certain data", "certain information", "some data", "as far as possible", "and so on",
    ],
    checkBack: [
      "check back regularly", "check regularly", "regularly check", "consult regularly", "regularly consult",
      "review regularly", "regularly review", "read regularly", "visit regularly", "regularly visit",
      "check this page from time to time", "check periodically", "periodically check", "review periodically",
      "from time to time to review", "check back from time to time",
    ],
    announced: [
      "e-mail*", "email*", "letter*", "by post", "notif*", "inform you", "let you know", "tell you", "announc*",
      "banner*", "newsletter*",
    ],
    articles: [
      "Article", "Articles", "Art.", "§", "§§", "paragraph", "section", "sections", "point", "points", "chapter",
    ],
    laws: [
      "{law:", "act", "acts", "law", "laws", "decree*", "directive*", "regulation", "GDPR", "code", "ordinance*",
      "convention*", "treat*", "Constitution", "Charter", "decision*", "ISO", "standard*", "agreement", "working party",
      "TDDDG", "TTDSG", "TMG",
    ],
    elsewhere: [
      "see below", "see above", "see further below", "see further above", "see hereafter", "cf. below", "cf. above",
      "see infra", "see supra", "cf. infra", "cf. supra",
    ],
    gazettes: [
      "Belgian Official Gazette of", "Belgian Official Gazette", "Belgian Official Journal of",
      "Belgian Official Journal", "Official Journal of the European Union of", "Official Journal of", "OJ of", "OJ L",
      "OJ C", "Moniteur belge of", "Moniteur belge", "M.B. of", "M.B.",
    ],
    selfNames: [
      SelfName(noun: "policy", phrases: ["this privacy policy", "this policy", "the present policy"]),
      SelfName(noun: "statement", phrases: ["this privacy statement", "this statement", "the present statement"]),
      SelfName(noun: "notice", phrases: ["this privacy notice", "this notice", "the present notice"]),
      SelfName(noun: "charter", phrases: ["this charter", "the present charter"]),
      SelfName(noun: "regulations", phrases: ["these regulations", "the present regulations"]),
      SelfName(noun: "declaration", phrases: ["this declaration", "the present declaration"]),
    ],
    emptySummaries: [
      "update", "updates", "new version", "change", "changes", "various changes", "adjustments", "amendments",
      "revision", "text updated",
    ])
}
