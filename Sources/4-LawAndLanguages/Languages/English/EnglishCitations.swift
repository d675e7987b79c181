import Markup

/// Provisions of a law: "Article 6(1)(f) GDPR", "Articles 13(3) and 14(4) GDPR", as acts of the Union are cited; of national
/// law "Article 3, § 1, of the Act of 8 August 1983".
extension English {
  func citation(_ provision: CitedProvision) -> [Inline] {
    guard let last = provision.articles.last else { return [.name([.text(typography(provision.law.name))])] }
    let style = provision.law.style
    let isPlural = provision.articles.count > 1
    let noun = style == .german ? (isPlural ? "§§" : "§") : (isPlural ? "Articles" : "Article")
    var pieces: [Inline] = [.text(noun + nbsp)]
    pieces = pieces.joining(list(provision.articles.map { [Inline.text($0.number + parts(of: $0, style))] }))
    // "Article 3, § 1, of the Act": what is set apart by a comma is so on both sides.
    pieces.append(parts(of: last, style).hasPrefix(",") && !provision.law.link.isEmpty ? ", " : " ")
    pieces.append(provision.law.link)
    return pieces.joining([.name([.text(typography(provision.law.linkedName))])])
  }

  private func parts(of article: CitedArticle, _ style: CitationStyle) -> String {
    guard let first = article.paragraphs.first else { return "" }
    let paragraphs = article.paragraphs.map { paragraph in
      [paragraph.number.map { number($0, style) }, points(paragraph.points, style)].compactMap(\.self)
        .joined(separator: isDivided(paragraph, style) ? ", " : "")
    }
    return (isDivided(first, style) ? ", " : "") + list(paragraphs.map { [Inline.text($0)] }).plainText
  }

  /// Whether a comma stands before the parts of an article, and between them.
  private func isDivided(_ paragraph: CitedParagraph, _ style: CitationStyle) -> Bool {
    switch style {
    case .belgian: true
    case .french: !paragraph.points.isEmpty || !(paragraph.number.map(isNumber) ?? true)
    case .union, .german: false
    }
  }

  private func number(_ paragraph: String, _ style: CitationStyle) -> String {
    switch style {
    case .belgian: "§\(nbsp)\(paragraph)"
    case .french where !isNumber(paragraph): paragraph
    case .union, .german, .french: "(\(paragraph))"
    }
  }

  private func points(_ points: [String], _ style: CitationStyle) -> String? {
    guard !points.isEmpty else { return nil }
    switch style {
    case .belgian, .french: return list(points.map { [Inline.text(isNumber($0) ? "\($0)°" : "\($0))")] }).plainText
    case .union, .german: return list(points.map { [Inline.text("(\($0))")] }).plainText
    }
  }
}
