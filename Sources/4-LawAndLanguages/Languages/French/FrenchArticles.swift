/// The articles of what is inserted behind a verb or a preposition.
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
}
