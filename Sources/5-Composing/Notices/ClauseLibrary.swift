import Diagnostics
import Languages
import Markdown
import NoticeModel
import Source

/// The shared clauses, parsed once for all notices.
final class ClauseLibrary {
  private let sources: SiteSources
  private var parsed: [Int: MarkdownDocument] = [:]

  init(_ sources: SiteSources) {
    self.sources = sources
  }

  func document(_ name: String, _ language: Language) -> MarkdownDocument? {
    guard let index = sources.clauses[language]?[name] else { return nil }
    if let document = parsed[index] { return document }
    let document = MarkdownDocument(sources.files[index], monthNames: MonthNames.all)
    parsed[index] = document
    return document
  }
}
