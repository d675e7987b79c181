import Markup

/// Provisions of a law: "articles 13, paragraphe 3, et 14, paragraphe 4, du RGPD".
extension French {
  func citation(_ provision: CitedProvision) -> [Inline] {
    let law: [Inline] = [.name([.text(typography(provision.law.linkedName))])]
    guard let last = provision.articles.last else { return [.name([.text(typography(provision.law.name))])] }
    let style = provision.law.style
    let several = provision.articles.count > 1
    var pieces: [Inline] = [.text(style == .german ? (several ? "§§" : "§") : (several ? "articles" : "article"))]
    pieces.append(nbsp)
    pieces.append(
      joinedProvisions(
        provision.articles.map { (ordinal($0.number).joining(parts(of: $0, style)), !$0.paragraphs.isEmpty) },
        last: " et "))
    pieces.append(last.paragraphs.isEmpty ? " " : ", ")
    pieces.append(provision.law.link)
    return pieces.joining(law)
  }

  private func parts(of article: CitedArticle, _ style: CitationStyle) -> [Inline] {
    guard !article.paragraphs.isEmpty else { return [] }
    let numbers = article.paragraphs.compactMap(\.number)
    var pieces: [Inline] = [.text(", ")]
    // "I" and the like stand without a noun in French laws.
    if !numbers.isEmpty, style == .belgian {
      pieces.append((numbers.count > 1 ? "§§" : "§") + nbsp)
    } else if numbers.contains(where: { style != .french || isNumber($0) }) {
      pieces.append((numbers.count > 1 ? "paragraphes" : "paragraphe") + nbsp)
    }
    return pieces.joining(
      joinedProvisions(article.paragraphs.map { (words($0, style), !$0.points.isEmpty) }, last: " et "))
  }

  private func words(_ paragraph: CitedParagraph, _ style: CitationStyle) -> [Inline] {
    var pieces: [Inline] = []
    if let number = paragraph.number {
      pieces = style == .belgian ? ordinal(number) : [.text(number)]
      if !paragraph.points.isEmpty { pieces.append(", ") }
    }
    guard !paragraph.points.isEmpty else { return pieces }
    switch style {
    case .belgian, .french: pieces.append(list(paragraph.points.map { [Inline.text($0 + (isNumber($0) ? "°" : ")"))] }))
    case .union, .german:
      pieces.append((paragraph.points.count > 1 ? "points" : "point") + nbsp)
      pieces.append(list(paragraph.points.map { [Inline.text($0 + ")")] }))
    }
    return pieces
  }
}
