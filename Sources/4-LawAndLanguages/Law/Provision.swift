import Days
import NoticeModel

/// A provision of a law, or the law as a whole when it names no article.
package struct Provision: Sendable {
  package var law: LawRecord
  /// Article numbers as they are shown: "9quater", and "10/2" for what a Belgian citation writes "10-2".
  package var articles: [String]
  package var paragraph: String?
  package var point: String?

  /// The articles it names that no longer hold on that day, although the law does.
  package func abolishedArticles(on day: some ComparedDay) -> [AbolishedArticle] {
    law.abolished.filter { articles.contains($0.article) && !day.isBefore($0.from) }
  }
}

/// What is wrong with a citation.
package enum CitationError: Error, Equatable, Sendable {
  case empty
  /// No law has that identifier; `nearest` is one that was perhaps meant.
  case unknownLaw(String, nearest: String?)
  /// Nothing stands between two slashes, or behind the last one.
  case emptyPart(after: String)
  /// More than law, article, paragraph and point.
  case tooManyParts
  /// An article number that no law has.
  case unreadableArticle(String)
  /// An article behind the last one of the law.
  case noSuchArticle(String, law: String, last: Int)
  /// A paragraph or point that is not a number or letters.
  case unreadablePart(String)

  /// What to tell the person who wrote the citation.
  package var message: String {
    switch self {
    case .empty:
      return "a citation starts with the identifier of a law, such as \"gdpr/13\""
    case .unknownLaw(let id, let nearest):
      guard let nearest else { return "no law has the identifier \"\(id)\"" }
      return "no law has the identifier \"\(id)\"; did you mean \"\(nearest)\"?"
    case .emptyPart(let before):
      return "nothing stands behind the slash after \"\(before)\"; write \"law/article/paragraph/point\""
    case .tooManyParts:
      return "a citation has at most four parts: \"law/article/paragraph/point\""
    case .unreadableArticle(let article):
      return "\"\(article)\" is not an article number; write \"13\", \"9quater\" or \"10-2\", "
        + "and several as \"20+25\""
    case .noSuchArticle(let article, let law, let last):
      return "\"\(law)\" ends with article \(last), so there is no article \(article)"
    case .unreadablePart(let part):
      return "\"\(part)\" is not a paragraph or point; write its number or letter alone, such as \"1\" or \"f\""
    }
  }

  /// What to write, where there is more to say than what is wrong.
  package var help: String? {
    guard case .unknownLaw(let id, let nearest) = self else { return nil }
    let known = "docs/laws.md lists the laws that have one"
    if let nearest { return "write \"\(nearest)\" if you mean that law; \(known); \(declaration(of: id))" }
    return "\(known); \(declaration(of: id))"
  }

  private func declaration(of id: String) -> String {
    // Only what can be an identifier is offered as one.
    let id = id.wholeMatch(of: /[a-z0-9][a-z0-9-]*/) == nil ? "be-2006-example" : id
    let text = Text.form()
    return "to cite another, declare it in the notice or in content/site.swift: "
      + "laws: [DeclaredLaw(id: \"\(id)\", name: \(text), short: \(text))]"
  }
}
