/// The types of a text with its markup: blocks, and the inlines in them.
///
/// A text that is being composed refers to places of the notice that have no number yet; in a finished text every
/// reference is a link with words. The types are the same but for what a reference is, so that the compiler keeps the two
/// kinds of text apart.
package enum MarkupTree<Reference: Hashable & Sendable> {}

/// The types of a text whose references have no words yet. `Composer` makes such texts, `ReferenceWriter` finishes them.
package typealias Unresolved = MarkupTree<PlaceReference>

/// A place of the notice to which a text refers, by its anchor; the words ("article 14") are known once the notice is
/// numbered.
package struct PlaceReference: Hashable, Sendable {
  package var anchor: String

  package init(_ anchor: String) {
    self.anchor = anchor
  }
}

// A finished text holds no reference: no value of type `Never` can exist.
package typealias Inline = MarkupTree<Never>.Inline
package typealias Block = MarkupTree<Never>.Block
package typealias Table = MarkupTree<Never>.Table
package typealias TreeItem = MarkupTree<Never>.TreeItem
package typealias DefinitionItem = MarkupTree<Never>.DefinitionItem
package typealias Callout = MarkupTree<Never>.Callout
package typealias Card = MarkupTree<Never>.Card
