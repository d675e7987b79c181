import Markup
import NoticeModel
import Notices

/// A field of a `Change` that says something else than the record of its version, which was released and is what is
/// published of it.
package struct Redescription: Sendable {
  package var version: VersionName
  package var change: Change
  /// The field of the `Change`.
  package var field: String
  /// Languages in which it says something else; none where it is no text.
  package var languages: [Language]
  /// What was released, in the first of them; `nil` where nothing was.
  package var released: String?

  /// Everything of that kind in a notice; nothing where what was released was altered.
  package static func all(in resolved: ResolvedNotice, since archive: VersionArchive) -> [Redescription] {
    guard archive.diagnostics.isEmpty else { return [] }
    return resolved.changes.flatMap { described -> [Redescription] in
      let name = VersionName(described.change.version, revision: described.change.revision ?? 1)
      if let version = archive.versions.first(where: { $0.name == name }) {
        return Comparer(resolved, described, name, version).differences
      }
      let earlier = archive.versions.first?.record.earlier.first { $0.day == name.day }
      guard let earlier, !name.isRevision, let first = archive.versions.first else { return [] }
      return Comparer(resolved, described, name, first).summary(earlier.summary)
    }
  }
}

/// Compares one `Change` with one record.
private struct Comparer {
  let resolved: ResolvedNotice
  let described: ComposedChange
  let name: VersionName
  /// The version whose record tells of it.
  let version: FrozenVersion

  init(_ resolved: ResolvedNotice, _ described: ComposedChange, _ name: VersionName, _ version: FrozenVersion) {
    self.resolved = resolved
    self.described = described
    self.name = name
    self.version = version
  }

  var differences: [Redescription] {
    let record = version.record
    let change = described.change
    var found = summary(record.summary)
    // The day of the release stands in no source; a day that is left out says nothing else.
    if let published = change.published, published != record.published {
      found.append(difference("published", released: record.published.iso))
    }
    found += text("approvedBy", change.approvedBy, described.approvedBy, record.approvedBy)
    found += text("opinionOf", change.opinionOf, described.opinionOf, record.opinionOf)
    found += text("raised", change.raised, described.raised, record.raised)
    found += text("announced", change.announced, described.announced, record.announced)
    if change.leadDays != record.leadDays {
      found.append(difference("leadDays", released: record.leadDays.map { "\($0)" }))
    }
    return found
  }

  func summary(_ released: [Language: [Inline]]) -> [Redescription] {
    text("summary", described.change.summary, described.summary, released)
  }

  private func text(
    _ field: String, _ written: Text?, _ words: [Language: [Inline]], _ released: [Language: [Inline]]
  ) -> [Redescription] {
    let now = resolved.frozen(words)
    // A language that has come or gone since is no edit of this version.
    let languages = resolved.documents.map(\.language).filter { language in
      version.document(language) != nil && !Self.hasLivingMarks(written?[language])
        && Self.signs(now[language]) != Self.signs(released[language])
    }
    guard let first = languages.first else { return [] }
    return [difference(field, languages, released: released[first]?.plainText)]
  }

  private func difference(_ field: String, _ languages: [Language] = [], released: String?) -> Redescription {
    Redescription(version: name, change: described.change, field: field, languages: languages, released: released)
  }

  /// Whether what stands for a fact or a place is in a text: its words change with the notice, and nobody edited them.
  private static func hasLivingMarks(_ written: String?) -> Bool {
    (written ?? "").split(separator: "{", omittingEmptySubsequences: false).dropFirst().contains { mark in
      !mark.hasPrefix("date:") && !mark.hasPrefix("duration:")
    }
  }

  /// What a text says, without what a language's typography puts into it: a later Notitia may do that another way.
  private static func signs(_ words: [Inline]?) -> String {
    (words ?? []).plainText.filter { !$0.isWhitespace && !"«»“”„‘’\"'\u{2060}".contains($0) }
  }
}
