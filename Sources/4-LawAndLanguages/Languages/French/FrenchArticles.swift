import Markup

/// The articles of what is inserted behind a verb or a preposition, and the first letter behind a colon.
extension French {
  private static let takingArticle = ["voir", "voyez", "selon", "consulter", "consultez"]

  func article(of provision: CitedProvision, behind words: String) -> String {
    guard ends(words, with: Self.takingArticle) else { return "" }
    guard provision.articles.isEmpty else {
      if provision.articles.count > 1 { return "les " }
      return provision.law.style == .german ? "le " : "l’"
    }
    switch provision.law.link {
    case "de la ": return "la "
    case "du ": return "le "
    case "des ": return "les "
    case "de l’": return "l’"
    default: return ""
    }
  }

  func article(of target: ReferenceTarget, areSeveral: Bool, behind words: String) -> String {
    guard ends(words, with: Self.takingArticle) else { return "" }
    switch target {
    case .article, .paragraph: return areSeveral ? "les " : "l’"
    case .section: return areSeveral ? "les " : "la "
    case .title, .words: return ""
    }
  }

  var fullNames: [String: FullName] {
    ["RGPD": FullName(name: "règlement général sur la protection des données", link: "du ")]
  }

  private static let small: Set<String> = Set(
    ("à au aucun aucune aux avec ce ces cet cette chaque chez comme d’ dans de depuis des dès du elle elles en et il ils "
      + "l’ la le les leur leurs lors lorsque mais nos notre nous on ou où par parce pendant pour qu’ quand que qui s’ "
      + "sa sans sauf selon ses seul seule seuls seules si son sous sur tous tout toute toutes un une vos votre vous")
      .split(separator: " ").map(String.init))

  /// "Exception : en cas d’urgence …".
  func behindColon<Words: InlineMarkup>(_ words: [Words]) -> [Words] { lowered(words, beginningWith: Self.small) }

  /// "l’INAMI" gives "de l’INAMI" and "à l’INAMI", "le Groupe IMA" "du Groupe IMA", and "ISoSL" "d’ISoSL".
  func name(_ name: String, _ form: NameForm) -> InflectedName {
    guard let (article, rest) = name.withoutArticle(["le ", "la ", "les ", "l’"]) else {
      let elides = name.first.map { "AEÉÈÊIOUaeéèêiou".contains($0) } ?? false
      return InflectedName(before: form == .of ? (elides ? "d’" : "de ") : form == .to ? "à " : "", name: name)
    }
    let before =
      switch (form, article) {
      case (.of, "le "): "du "
      case (.of, "les "): "des "
      case (.of, _): "de " + article
      case (.to, "le "): "au "
      case (.to, "les "): "aux "
      case (.to, _): "à " + article
      case (.subject, _), (.object, _): article
      }
    return InflectedName(before: before, name: rest)
  }
}
