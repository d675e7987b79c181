/// The words of a page that compares two versions. They stand in `themes/<name>/words.swift`.
public struct RedlineWords: Located, Sendable {
  /// When nothing differs.
  public var none: Text
  /// When words are set in another way and are the same.
  public var formOnly: Text
  /// Before the number of passages that were added.
  public var added: Text
  /// Before the number of passages that were deleted.
  public var deleted: Text
  /// Before the number of passages that were changed.
  public var changed: Text
  /// Before the number of passages that were moved.
  public var moved: Text
  /// Name of the box that hides what did not change.
  public var onlyChanges: Text
  /// Behind the number one, where a passage is hidden.
  public var unchangedPassage: Text
  /// Behind the number of passages that are hidden.
  public var unchangedPassages: Text
  /// A change, before its number.
  public var change: Text
  /// Link to the change before.
  public var previous: Text
  /// Link to the next change.
  public var next: Text
  /// Heard before words that were added.
  public var insertionStart: Text
  /// Heard after words that were added.
  public var insertionEnd: Text
  /// Heard before words that were deleted.
  public var deletionStart: Text
  /// Heard after words that were deleted.
  public var deletionEnd: Text
  /// Before the section to which a passage was moved.
  public var movedTo: Text
  /// Before the section from which a passage was moved.
  public var movedFrom: Text
  /// What stands before the first section, as a place.
  public var beginning: Text
  /// Before what a passage was: a paragraph, an item of a list.
  public var formerly: Text
  /// A heading, before its level.
  public var heading: Text
  /// A paragraph.
  public var paragraph: Text
  /// An item of a list, before its level.
  public var item: Text
  /// An item of a numbered list, before its level.
  public var numberedItem: Text
  /// A cell of a table.
  public var cell: Text
  /// A term or a label.
  public var term: Text
  /// A quotation.
  public var quote: Text
  /// A text set apart.
  public var callout: Text
  /// Any other form.
  public var otherForm: Text
  public var place = Place()
}
