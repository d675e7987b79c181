/// The words of the page around a notice. They stand in `themes/<name>/words.swift`.
public struct ThemeWords: Located, Sendable {
  /// Link past the header.
  public var skip: Text
  /// Title of the table of contents.
  public var contents: Text
  /// Title of the box at the top.
  public var glance: Text
  /// Name of the language switch.
  public var languages: Text
  /// Title of the banner of an example.
  public var exampleTitle: Text
  /// Banner of an example.
  public var exampleText: Text
  /// Before the date of the version.
  public var versionOf: Text
  /// Before the date of publication.
  public var published: Text
  /// When a notice has no date.
  public var undated: Text
  /// Link to the versions.
  public var history: Text
  /// Name of the link to a section.
  public var linkToSection: Text
  /// Link to the top of the page.
  public var backToTop: Text
  /// Link to the organisations.
  public var home: Text
  /// Heading of the first page.
  public var chooseOrganisation: Text
  /// Heading of an organisation's page.
  public var chooseLanguage: Text
  /// Title of the page for a wrong address.
  public var notFoundTitle: Text
  /// Text of the page for a wrong address.
  public var notFoundText: Text
  /// Link to the notice without the page around it.
  public var fragment: Text
  /// Before the day on which the notice was last reviewed.
  public var reviewed: Text
  /// Words of the page that compares two versions.
  public var redline: RedlineWords
  /// Words of the pages about versions.
  public var versions: VersionWords
  public var place = Place()
}
