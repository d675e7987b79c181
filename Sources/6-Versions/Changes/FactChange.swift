import Markup
import NoticeModel

/// One fact that differs between two versions, in words.
///
/// Computed from the facts when a version is released, and frozen with it: the table of what changed says ever
/// after what it said then.
package struct FactChange: Sendable, Equatable {
  /// What kind of change it is, such as "recipient-added"; the list is in `docs/versions.md`.
  package var kind: String
  /// What it is about, as findings name it: "purpose:quality", "notice".
  package var entity: String
  /// Whether people must be told of it: WP260 rev.01, paragraph 29.
  package var isMaterial: Bool
  /// The change in words, in each language: "Nouveau destinataire : …".
  package var words: [Language: [Inline]]

  package init(kind: String, entity: String, isMaterial: Bool, words: [Language: [Inline]]) {
    self.kind = kind
    self.entity = entity
    self.isMaterial = isMaterial
    self.words = words
  }
}
