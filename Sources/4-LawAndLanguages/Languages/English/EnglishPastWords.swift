extension PastWords {
  static let english = PastWords(
    anywhere: ["repealed", "repeal of", "former act", "former law", "former directive", "former decree"],
    after: [
      "replaced by", "was replaced", "were replaced", "has been replaced", "have been replaced", "superseded by",
      "no longer in force", "no longer applies", "no longer apply", "no longer applicable", "no longer exists",
      "ceased to exist", "ceased to apply", "was abolished", "has been abolished",
    ],
    afterUnlessBasis: [],
    before: [
      "former", "formerly", "previously", "ex", "replaces", "replace", "replaced", "replacing", "supersedes",
      "succeeds", "succeeded", "repealing",
    ],
    between: ["the", "of", "by", "law", "act", "directive", "european", "belgian", "commission"],
    basis: [], denying: ["not", "never"], notDenying: ["only", "just"])
}
