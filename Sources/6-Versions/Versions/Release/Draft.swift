import Changes
import Facts
import FrozenTexts
import NoticeModel
import Notices
import Source

/// What sets the sources of a notice apart from its last release.
package struct Draft: Sendable, Equatable {
  /// The version they are compared with; `nil` where nothing was ever released.
  package var last: VersionName?
  /// Languages whose text is another one.
  package var languages: [Language]
  /// What would change in the facts.
  package var changes: [FactChange]

  /// `nil` where the sources say just what was released.
  package init?(_ resolved: ResolvedNotice, since archive: VersionArchive, sources: SiteSources) {
    // What was altered since its release is no measure for anything.
    guard archive.diagnostics.isEmpty else { return nil }
    guard let last = archive.last else {
      self.init(last: nil, languages: resolved.documents.map(\.language), changes: [])
      return
    }
    let kept = Dictionary(uniqueKeysWithValues: last.documents.map { ($0.language, $0) })
    var languages = resolved.documents.filter { document in
      guard var frozen = kept[document.language] else { return true }
      frozen.version = document.version
      return frozen != Canonical.document(document)
    }.map(\.language)
    languages += kept.keys.filter { language in !resolved.documents.contains { $0.language == language } }.sorted()
    let changes = Self.changes(in: resolved, since: archive, sources)
    guard !languages.isEmpty || !changes.isEmpty else { return nil }
    self.init(last: last.name, languages: languages, changes: changes)
  }

  /// What changed in the facts since the last version; facts that cannot be read have been reported with the archive.
  static func changes(
    in resolved: ResolvedNotice, since archive: VersionArchive, _ sources: SiteSources
  ) -> [FactChange] {
    let languages = resolved.documents.map(\.language)
    guard let old = archive.lastNotice, let last = archive.last,
      archive.lastFacts?.bytes != FrozenFacts.bytes(of: resolved.notice, in: languages)
    else { return [] }
    let changes = FactComparison.changes(from: old, to: resolved.notice, languages: languages, sources: sources)
    // A language whose translation follows neither goes nor comes.
    let before = Set(last.documents.map(\.language) + last.record.following)
    let isSame = before == Set(languages + resolved.source.following)
    return isSame ? changes.filter { $0.kind != "languages" } : changes
  }

  private init(last: VersionName?, languages: [Language], changes: [FactChange]) {
    self.last = last
    self.languages = languages
    self.changes = changes
  }
}
