extension NoAnswerWords {
  static let english = NoAnswerWords(
    answers: [
      "not applicable", "does not apply", "none", "nothing", "idem", "ditto", "same", "the same", "as above",
      "as below",
      "not stated", "not specified", "not determined", "unknown", "to be determined", "to be defined",
      "to be specified",
      "as the case may be", "where applicable", "if applicable", "yes", "no", "see", "cf.",
    ],
    see: "see consult refer read please visit check cf",
    anywhere: """
      a an above and at below by details document documents elsewhere for further general information internet intranet \
      more next of on our page pages policy previous notice privacy rules section site sites statement terms conditions \
      annex the this to website web your
      """)
}
