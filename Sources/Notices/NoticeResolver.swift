import Diagnostics
import Languages
import NoticeModel
import Source
import Workers

/// A notice with its documents in every language.
public struct ResolvedNotice: Sendable {
  public var source: NoticeSource
  public var graph: NoticeGraph
  /// In the order in which the site offers its languages.
  public var documents: [Document]
  /// What the notice says of its versions, in the order of its sources.
  public var changes: [ComposedChange]

  public var notice: Notice { source.notice }
}

/// Brings facts, clauses and prose together: one complete document for each notice and language.
public struct NoticeResolver {
  /// The notices of a site, and everything found while they were composed.
  public static func resolve(_ sources: SiteSources) -> (notices: [ResolvedNotice], diagnostics: [Diagnostic]) {
    let resolved = sources.notices.runsForWorkers.concurrentMap { resolve($0, of: sources) }
    // What is wrong with a clause is found in each run.
    let findings = Findings()
    for run in resolved { findings.add(run.diagnostics) }
    return (resolved.flatMap(\.notices), findings.list)
  }

  private static func resolve(
    _ run: ArraySlice<NoticeSource>, of sources: SiteSources
  ) -> (notices: [ResolvedNotice], diagnostics: [Diagnostic]) {
    let findings = Findings()
    let clauses = ClauseLibrary(sources)
    let notices = run.map { source -> ResolvedNotice in
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
        return document
      }
      return ResolvedNotice(source: source, graph: graph, documents: documents, changes: changes)
    }
    return (notices, findings.list)
  }
}
