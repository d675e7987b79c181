/// The words of the page around a notice. They stand in `themes/<name>/words.swift`, as
/// `let words = [ThemeWord(.skip, …)]`.
public enum ThemeKey: String, WordKey {
  /// Link past the header.
  case skip
  /// Title of the table of contents.
  case contents
  /// Title of the box at the top.
  case glance
  /// Name of the language switch.
  case languages
  /// Title of the banner of an example.
  case exampleTitle
  /// Banner of an example.
  case exampleText
  /// Before the date of the version.
  case versionOf
  /// Before the date of publication.
  case published
  /// When a notice has no date.
  case undated
  /// Link to the versions.
  case history
  /// Name of the link to a section.
  case linkToSection
  /// Link to the top of the page.
  case backToTop
  /// Link to the organisations.
  case home
  /// What the first page asks for, in its description.
  case chooseOrganisation
  /// What an organisation's page asks for, in its description.
  case chooseLanguage
  /// Title of the page for a wrong address.
  case notFoundTitle
  /// Text of the page for a wrong address.
  case notFoundText
  /// Link to the notice without the page around it.
  case fragment
  /// Before the day on which the notice was last reviewed.
  case reviewed
}

/// An entry of `themes/<name>/words.swift`.
public typealias ThemeWord = WordEntry<ThemeKey>
