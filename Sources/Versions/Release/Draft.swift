import NoticeModel
import Notices

/// What sets the sources of a notice apart from its last release.
public struct Draft: Sendable, Equatable {
  /// The version they are compared with; `nil` where nothing was ever released.
  public var last: VersionName?
  /// Languages whose text is another one.
  public var languages: [Language]
  /// Whether facts differ, also where no text shows it.
  public var hasOtherFacts: Bool

  /// `nil` where the sources say just what was released.
  public init?(_ resolved: ResolvedNotice, since archive: VersionArchive) {
    guard let last = archive.last else {
      self.init(last: nil, languages: resolved.documents.map(\.language), hasOtherFacts: true)
      return
    }
    let kept = Dictionary(uniqueKeysWithValues: last.documents.map { ($0.language, $0) })
    var languages = resolved.documents.filter { document in
      guard var frozen = kept[document.language] else { return true }
      frozen.version = document.version
      return frozen != Canonical.document(document)
    }.map(\.language)
    languages += kept.keys.filter { language in !resolved.documents.contains { $0.language == language } }.sorted()
    let hasOtherFacts = archive.lastFacts.map { $0.bytes != FrozenFacts.bytes(of: resolved.notice) } ?? true
    guard !languages.isEmpty || hasOtherFacts else { return nil }
    self.init(last: last.name, languages: languages, hasOtherFacts: hasOtherFacts)
  }

  private init(last: VersionName?, languages: [Language], hasOtherFacts: Bool) {
    self.last = last
    self.languages = languages
    self.hasOtherFacts = hasOtherFacts
  }
}
