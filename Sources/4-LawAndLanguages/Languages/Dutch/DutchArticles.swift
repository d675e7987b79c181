import Markup

/// The articles of what is inserted behind a verb or a preposition, and the first letter behind a colon.
extension Dutch {
  private static let prepositions = ["zie", "volgens", "krachtens", "van", "met", "uit", "door"]

  /// Behind them several articles or sections take "de".
  private static let takingPlural =
    prepositions + ["aan", "bij", "conform", "en", "in", "ingevolge", "naar", "onder", "ook", "op", "overeenkomstig"]

  /// "Zie de wet van …", "volgens de AVG", "zie de artikelen 13 en 14": a law takes its article behind a preposition, and
  /// so do several articles of it; a single one takes none.
  func article(of provision: CitedProvision, behind words: String) -> String {
    guard provision.articles.isEmpty else {
      let isPlural = provision.articles.count > 1 && provision.articles.allSatisfy(\.paragraphs.isEmpty)
      return isPlural && ends(words, with: Self.takingPlural) ? "de " : ""
    }
    guard ends(words, with: Self.prepositions) else { return "" }
    switch provision.law.link {
    case "van de ", "": return "de "
    case "van het ": return "het "
    default: return ""
    }
  }

  /// "Zie de rubrieken 6 en 7", but "zie rubriek 6".
  func article(of target: ReferenceTarget, areSeveral: Bool, behind words: String) -> String {
    areSeveral && ends(words, with: Self.takingPlural) ? "de " : ""
  }

  private static let small: Set<String> = Set(
    ("aan aangezien al alle alleen alles als behalve bij binnen daarna dan dat de deze die dit door een elk elke en er "
      + "geen haar hebt het hij hun iedere iedereen in indien is met na naar om omdat onder ons onze ook op over per "
      + "sinds sommige te ten ter tijdens tot totdat tussen u uit uw van vanaf via volgens voor voordat waar wanneer want "
      + "wat we wie wij worden wordt zelfs ze zij zijn zo zodra zolang zonder")
      .split(separator: " ").map(String.init))

  /// "Uitzondering: bij spoed …". Several sentences keep their capital.
  func behindColon<Words: InlineMarkup>(_ words: [Words]) -> [Words] { lowered(words, beginningWith: Self.small) }

  /// "het RIZIV" gives "van het RIZIV" and "aan het RIZIV".
  func name(_ name: String, _ form: NameForm) -> InflectedName {
    let (article, rest) = name.withoutArticle(["de ", "het "]) ?? ("", name)
    let preposition = form == .of ? "van " : form == .to ? "aan " : ""
    return InflectedName(before: preposition + article, name: rest)
  }
}
