import Markup

/// Provisions of a law: "Artikel 13 Absatz 3 und Artikel 14 Absatz 4 DSGVO", "Artikel 13 und 14 DSGVO".
extension German {
  func citation(_ provision: CitedProvision) -> [Inline] {
    guard !provision.articles.isEmpty else { return [.name([.text(typography(provision.law.name))])] }
    let style = provision.law.style
    // Where one of several has parts, each has its noun.
    let sharesNoun = provision.articles.allSatisfy(\.paragraphs.isEmpty)
    let one = (style == .german ? "§" : "Artikel") + nbsp
    let all = (style == .german && provision.articles.count > 1 ? "§§" : style == .german ? "§" : "Artikel") + nbsp
    var pieces: [Inline] = sharesNoun ? [.text(all)] : []
    pieces.append(
      list(
        provision.articles.map { article in
          let number: [Inline] = [.text((sharesNoun ? "" : one) + article.number)]
          return number.joining(parts(of: article, style))
        }))
    pieces.append(" ")
    pieces.append(provision.law.link)
    return pieces.joining([.name([.text(typography(provision.law.linkedName))])])
  }

  private func parts(of article: CitedArticle, _ style: CitationStyle) -> [Inline] {
    guard !article.paragraphs.isEmpty else { return [] }
    let isPlural = article.paragraphs.count > 1 && article.paragraphs.allSatisfy(\.points.isEmpty)
    var pieces: [Inline] = [.text(" ")]
    if isPlural, let number = article.paragraphs[0].number { pieces.append(noun(of: number, style, isPlural: true)) }
    return pieces.joining(
      list(
        article.paragraphs.map { paragraph in
          var words: [Inline] = []
          if let number = paragraph.number {
            words.append((isPlural ? "" : noun(of: number, style, isPlural: false)) + number)
            if !paragraph.points.isEmpty { words.append(" ") }
          }
          return words.joining(points(paragraph.points, style))
        }))
  }

  /// What stands before the number of a paragraph; "I" and the like stand without a noun in French laws.
  private func noun(of number: String, _ style: CitationStyle, isPlural: Bool) -> String {
    switch style {
    case .belgian: (isPlural ? "§§" : "§") + nbsp
    case .french where !isNumber(number): ""
    case .union, .german, .french: (isPlural ? "Absätze" : "Absatz") + nbsp
    }
  }

  private func points(_ points: [String], _ style: CitationStyle) -> [Inline] {
    guard let first = points.first else { return [] }
    let several = points.count > 1
    let noun: String
    if isNumber(first) {
      noun = style == .belgian ? "Nr." : several ? "Nummern" : "Nummer"
    } else {
      noun = several ? "Buchstaben" : "Buchstabe"
    }
    return [.text(noun + nbsp)].joining(list(points.map { [Inline.text($0)] }))
  }
}
