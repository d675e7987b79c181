import Markup

/// Provisions of a law: "artikel 13, lid 3, en artikel 14, lid 4, van de AVG", "artikelen 13 en 14 van de AVG".
extension Dutch {
  func citation(_ provision: CitedProvision) -> [Inline] {
    guard let last = provision.articles.last else { return [.name([.text(typography(provision.law.name))])] }
    let style = provision.law.style
    // Where one of several has parts, each has its noun.
    let isPlural = provision.articles.count > 1 && provision.articles.allSatisfy(\.paragraphs.isEmpty)
    let one = (style == .german ? "§" : "artikel") + nbsp
    var pieces: [Inline] = isPlural ? [.text((style == .german ? "§§" : "artikelen") + nbsp)] : []
    pieces.append(
      joinedProvisions(
        provision.articles.map { article in
          let number: [Inline] = [.text((isPlural ? "" : one) + article.number)]
          return (number.joining(parts(of: article, style)), !article.paragraphs.isEmpty)
        }, last: " en "))
    pieces.append(last.paragraphs.isEmpty ? " " : ", ")
    pieces.append(provision.law.link)
    return pieces.joining([.name([.text(typography(provision.law.linkedName))])])
  }

  private func parts(of article: CitedArticle, _ style: CitationStyle) -> [Inline] {
    guard !article.paragraphs.isEmpty else { return [] }
    let isPlural = article.paragraphs.count > 1 && article.paragraphs.allSatisfy(\.points.isEmpty)
    var pieces: [Inline] = [.text(", ")]
    if isPlural, let number = article.paragraphs[0].number { pieces.append(noun(of: number, style, isPlural: true)) }
    return pieces.joining(
      joinedProvisions(
        article.paragraphs.map { paragraph in
          var words: [Inline] = []
          if let number = paragraph.number {
            words.append((isPlural ? "" : noun(of: number, style, isPlural: false)) + number)
            if !paragraph.points.isEmpty { words.append(", ") }
          }
          return (words.joining(points(paragraph.points, style)), !paragraph.points.isEmpty)
        }, last: " en "))
  }

  /// What stands before the number of a paragraph; "I" and the like stand without a noun in French laws.
  private func noun(of number: String, _ style: CitationStyle, isPlural: Bool) -> String {
    switch style {
    case .belgian: (isPlural ? "§§" : "§") + nbsp
    case .french where !isNumber(number): ""
    case .union, .german, .french: (isPlural ? "leden" : "lid") + nbsp
    }
  }

  private func points(_ points: [String], _ style: CitationStyle) -> [Inline] {
    guard !points.isEmpty else { return [] }
    switch style {
    case .belgian, .french: return list(points.map { [Inline.text($0 + (isNumber($0) ? "°" : ")"))] })
    case .union, .german:
      let noun = (points.count > 1 ? "punten" : "punt") + nbsp
      return [.text(noun)].joining(list(points.map { [Inline.text($0 + ")")] }))
    }
  }
}
