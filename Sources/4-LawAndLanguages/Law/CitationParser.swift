import Diagnostics
import NoticeModel

/// Reads the written form of a citation, "gdpr/6/1/f" or "be-2008-hospitals/20+25".
package struct CitationParser: Sendable {
  private let laws: LawRegistry

  package init(laws: LawRegistry = .standard) {
    self.laws = laws
  }

  /// The provision that a citation names.
  package func provision(of citation: Citation) throws(CitationError) -> Provision {
    let parts = citation.written.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let id = parts.first, !id.isEmpty else { throw .empty }
    guard let law = laws[id] else { throw .unknownLaw(id, nearest: nearestLaw(to: id)) }
    guard parts.count <= 4 else { throw .tooManyParts }
    guard parts.count > 1 else { return Provision(law: law, articles: []) }

    let articles = try articles(parts[1], of: law)
    guard parts.count > 2 else { return Provision(law: law, articles: articles) }

    // "be-x/3//a" is a point of an article that has no paragraphs.
    let paragraph = parts[2].isEmpty && parts.count == 4 ? nil : try part(parts[2], after: parts[1])
    let point = parts.count == 4 ? try part(parts[3], after: parts[2]) : nil
    if point == nil, articles.count == 1, law.articlesOfPoints.contains(articles[0]) {
      return Provision(law: law, articles: articles, point: paragraph)
    }
    return Provision(law: law, articles: articles, paragraph: paragraph, point: point)
  }

  private func articles(_ written: String, of law: LawRecord) throws(CitationError) -> [String] {
    var articles: [String] = []
    for number in written.split(separator: "+", omittingEmptySubsequences: false) {
      guard !number.isEmpty else { throw .emptyPart(after: law.id) }
      guard isArticleNumber(number) else { throw .unreadableArticle(String(number)) }
      if let last = law.lastArticle, let value = Int(number), !(1...last).contains(value) {
        throw .noSuchArticle(String(number), law: law.id, last: last)
      }
      // Belgian drafting inserts article 10/2 between 10 and 11; the slash is taken in a citation.
      articles.append(law.country == .belgium ? String(number.map { $0 == "-" ? "/" : $0 }) : String(number))
    }
    return articles
  }

  private func part(_ written: String, after before: String) throws(CitationError) -> String {
    guard !written.isEmpty else { throw .emptyPart(after: before) }
    guard written.utf8.allSatisfy(isLetterOrDigit), written.utf8.count <= 12, !isOrdinal(written) else {
      throw .unreadablePart(written)
    }
    return written
  }

  /// Digits and letters, joined by hyphens or dots: "13", "9quater", "10-2", "L34-5", "XII.13".
  private func isArticleNumber(_ number: Substring) -> Bool {
    let bytes = Array(number.utf8)
    guard let first = bytes.first, let last = bytes.last, isLetterOrDigit(first), isLetterOrDigit(last),
      bytes.contains(where: isDigit), !isOrdinal(String(number))
    else { return false }
    return bytes.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
  }

  /// "1er" is the French form of 1, which each language writes in its own way.
  private func isOrdinal(_ text: String) -> Bool {
    text.hasSuffix("er") && text.utf8.dropLast(2).allSatisfy(isDigit)
  }

  /// The law in force that was perhaps meant: by a name people use, by the start of its identifier, or by likeness.
  private func nearestLaw(to written: String) -> String? {
    let known = laws.ids.filter { laws[$0]?.repealedFrom == nil }
    let lowercased = written.lowercased()
    for id in known {
      guard let short = laws[id]?.short else { continue }
      if Language.allCases.contains(where: { short[$0]?.lowercased() == lowercased }) { return id }
    }
    if lowercased.utf8.count >= 4, let id = known.first(where: { $0.hasPrefix(lowercased) }) { return id }
    return nearestName(to: lowercased, among: known)
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (65...90).contains(byte) || (97...122).contains(byte)
}
