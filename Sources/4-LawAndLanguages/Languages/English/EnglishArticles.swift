/// The articles of what is inserted behind a verb or a preposition.
extension English {
  /// "See the Act of 30 July 2018", "under the GDPR": a law takes its article behind a preposition or a verb, and an article
  /// of it none.
  func article(of provision: CitedProvision, behind words: String) -> String {
    guard provision.articles.isEmpty,
      ends(words, with: ["see", "under", "of", "with", "by", "in", "to", "from", "and", "or", "on", "for"])
    else { return "" }
    return provision.law.link == "of the " ? "the " : ""
  }

  package var wordBeforeLawInList: String? { "and " }

  /// "the NIHDI" gives "of the NIHDI" and "to the NIHDI".
  func name(_ name: String, _ form: NameForm) -> InflectedName {
    let (article, rest) = name.withoutArticle(["the "]) ?? ("", name)
    let preposition = form == .of ? "of " : form == .to ? "to " : ""
    return InflectedName(before: preposition + article, name: rest)
  }
}
