/// The words of a page that compares two versions. They stand in `themes/<name>/words.swift`, as
/// `let redline = [RedlineWord(.added, …)]`.
public enum RedlineKey: String, WordKey {
  /// When nothing differs.
  case none
  /// When words are set in another way and are the same.
  case formOnly
  /// Before the number of passages that were added.
  case added
  /// Before the number of passages that were deleted.
  case deleted
  /// Before the number of passages that were changed.
  case changed
  /// Before the number of passages that were moved.
  case moved
  /// Name of the box that hides what did not change.
  case onlyChanges
  /// Behind the number one, where a passage is hidden.
  case unchangedPassage
  /// Behind the number of passages that are hidden.
  case unchangedPassages
  /// A change, before its number.
  case change
  /// Link to the change before.
  case previous
  /// Link to the next change.
  case next
  /// Heard before words that were added.
  case insertionStart
  /// Heard after words that were added.
  case insertionEnd
  /// Heard before words that were deleted.
  case deletionStart
  /// Heard after words that were deleted.
  case deletionEnd
  /// Before the section to which a passage was moved.
  case movedTo
  /// Before the section from which a passage was moved.
  case movedFrom
  /// What stands before the first section, as a place.
  case beginning
  /// Before what a passage was: a paragraph, an item of a list.
  case formerly
  /// A heading, before its level.
  case heading
  /// A paragraph.
  case paragraph
  /// An item of a list, before its level.
  case item
  /// An item of a numbered list, before its level.
  case numberedItem
  /// A cell of a table.
  case cell
  /// A term or a label.
  case term
  /// A quotation.
  case quote
  /// A text set apart.
  case callout
  /// Any other form.
  case otherForm
}

/// An entry of `themes/<name>/words.swift`.
public typealias RedlineWord = WordEntry<RedlineKey>
