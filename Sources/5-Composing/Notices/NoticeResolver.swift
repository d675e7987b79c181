import Diagnostics
import Languages
import NoticeModel
import Source

/// A notice with its documents in every language.
package struct ResolvedNotice: Sendable {
  package var source: NoticeSource
  package var graph: NoticeGraph
  /// In the order in which the site offers its languages.
  package var documents: [Document]
  /// What the notice says of its versions, in the order of its sources.
  package var changes: [ComposedChange]

  package var notice: Notice { source.notice }
}

/// Brings facts, clauses and prose together: one complete document for each notice and language.
///
/// One resolver is used for many notices, one after the other, since it keeps the clauses that it has parsed. Where notices
/// are composed at the same time, each worker has a resolver of its own.
package final class NoticeResolver {
  private let sources: SiteSources
  private let clauses: ClauseLibrary
  private let findings = Findings()

  package init(_ sources: SiteSources) {
    self.sources = sources
    clauses = ClauseLibrary(sources)
  }

  /// Everything found while the notices were composed.
  package var diagnostics: [Diagnostic] { findings.list }

  /// The findings of several workers together, each once: a mistake in a clause is found by every worker that uses it.
  package static func merged(_ found: [[Diagnostic]]) -> [Diagnostic] {
    let findings = Findings()
    for list in found { findings.add(list) }
    return findings.list
  }

  /// Composes a notice whose sources were read beside those that all notices share.
  /// - Parameter sources: the shared ones and its own.
  /// - Returns: the notice, and what was found in it.
  package func resolve(_ source: NoticeSource, in sources: SiteSources) -> (ResolvedNotice, [Diagnostic]) {
    let findings = Findings()
    return (resolve(source, sources, findings), findings.list)
  }

  package func resolve(_ source: NoticeSource) -> ResolvedNotice { resolve(source, sources, findings) }

  private func resolve(_ source: NoticeSource, _ sources: SiteSources, _ findings: Findings) -> ResolvedNotice {
    let graph = NoticeGraph(source.notice, sources: sources, findings: findings)
    let languages = source.notice.languages.isEmpty ? sources.site.languages : source.notice.languages
    LinkedTexts.check(source.notice, sources: sources, findings: findings)
    LanguageCoverage(source, languages: languages, sources: sources, findings: findings).check()
    var changes = source.notice.changes.map(ComposedChange.init)
    let documents = languages.map { language -> Document in
      let composer = Composer(
        source, language, sources: sources, graph: graph, clauses: clauses, findings: findings)
      let document = composer.document()
      // Once it is known which places the document has.
      for index in changes.indices { changes[index].compose(composer) }
      composer.reportReferences(without: document.anchors)
      return document
    }
    return ResolvedNotice(source: source, graph: graph, documents: documents, changes: changes)
  }
}
