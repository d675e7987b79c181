import Diagnostics
import Notices
import Source

extension NoticeResolver {
  /// All notices of a site, one after the other, and what was found in them.
  package static func resolve(_ sources: SiteSources) -> (notices: [ResolvedNotice], diagnostics: [Diagnostic]) {
    let resolver = NoticeResolver(sources)
    let notices = sources.notices.map(resolver.resolve)
    return (notices, resolver.diagnostics)
  }
}
