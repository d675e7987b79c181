import Markup

package typealias DocumentSection = MarkupTree<Never>.DocumentSection
package typealias DocumentNode = MarkupTree<Never>.DocumentNode

/// What a section is within its document.
package enum DocumentSectionRole: Sendable, Equatable {
  case section
  /// A part of a section under a heading.
  case group
  /// What concerns one audience.
  case audience
  /// A numbered paragraph (§) without a heading.
  case paragraph
  /// A purpose, with its facts beside it.
  case purpose
  /// A right of the people concerned.
  case right
}

extension MarkupTree {
  /// A section, subsection, numbered paragraph, purpose or right.
  package struct DocumentSection: Equatable, Sendable {
    package typealias Role = DocumentSectionRole

    package var role: Role
    /// Anchor, the same in every language.
    package var id: String
    /// What stands before the title: "Article 14", "5.", "§ 1er".
    package var number: [Inline] = []
    package var title: [Inline] = []
    /// Whether it counts among the numbered parts of its section.
    package var isNumbered = true
    package var content: [DocumentNode] = []
    /// Short marks under the title of a purpose: direct marketing, profiling.
    package var marks: [[Inline]] = []
    /// Labelled facts shown beside the content of a purpose.
    package var facts: [DefinitionItem] = []

    package init(
      role: Role, id: String, number: [Inline] = [], title: [Inline] = [], isNumbered: Bool = true,
      content: [DocumentNode] = [], marks: [[Inline]] = [], facts: [DefinitionItem] = []
    ) {
      self.role = role
      self.id = id
      self.number = number
      self.title = title
      self.isNumbered = isNumbered
      self.content = content
      self.marks = marks
      self.facts = facts
    }
  }

  /// What a section holds, in order.
  package enum DocumentNode: Equatable, Sendable {
    case block(Block)
    case section(DocumentSection)
  }
}
