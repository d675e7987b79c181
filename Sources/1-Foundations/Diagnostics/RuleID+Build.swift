/// The identifiers of what is found while a site is read, composed, released and verified. A constant is named as its
/// identifier; those of the rules stand in their descriptions.
extension RuleID {
  // MARK: - What is found while sources are read

  package static let sourceSwift = RuleID("SRC-SWIFT")
  package static let sourceAllowed = RuleID("SRC-ALLOWED")
  package static let sourceFile = RuleID("SRC-FILE")
  package static let sourceStray = RuleID("SRC-STRAY")
  package static let sourceValue = RuleID("SRC-VALUE")
  package static let sourceLogo = RuleID("SRC-LOGO")
  package static let sourceMerge = RuleID("SRC-MERGE")
  package static let sourceEncoding = RuleID("SRC-ENCODING")
  package static let sourceId = RuleID("SRC-ID")
  package static let sourceLaw = RuleID("SRC-LAW")
  package static let sourceTitle = RuleID("SRC-TITLE")
  package static let sourceClause = RuleID("SRC-CLAUSE")
  package static let sourceProse = RuleID("SRC-PROSE")

  // MARK: - What is found in texts and prose

  package static let markdownBlock = RuleID("MD-BLOCK")
  package static let markdownCharacter = RuleID("MD-CHARACTER")
  package static let markdownCode = RuleID("MD-CODE")
  package static let markdownDepth = RuleID("MD-DEPTH")
  package static let markdownEmphasis = RuleID("MD-EMPHASIS")
  package static let markdownFootnote = RuleID("MD-FOOTNOTE")
  package static let markdownHeading = RuleID("MD-HEADING")
  package static let markdownHtml = RuleID("MD-HTML")
  package static let markdownId = RuleID("MD-ID")
  package static let markdownImage = RuleID("MD-IMAGE")
  package static let markdownIndent = RuleID("MD-INDENT")
  package static let markdownLazy = RuleID("MD-LAZY")
  package static let markdownLink = RuleID("MD-LINK")
  package static let markdownList = RuleID("MD-LIST")
  package static let markdownMark = RuleID("MD-MARK")
  package static let markdownNumber = RuleID("MD-NUMBER")
  package static let markdownQuote = RuleID("MD-QUOTE")
  package static let markdownRef = RuleID("MD-REF")
  package static let markdownSetext = RuleID("MD-SETEXT")
  package static let markdownTable = RuleID("MD-TABLE")
  package static let markdownText = RuleID("MD-TEXT")
  package static let markdownTitle = RuleID("MD-TITLE")

  // MARK: - What is found while notices are composed

  package static let languageCoverage = RuleID("LANG-COVERAGE")
  package static let editingEmpty = RuleID("ED-EMPTY")

  // MARK: - What is found when pages are made and verified

  package static let siteServed = RuleID("SITE-SERVED")
  package static let siteLink = RuleID("SITE-LINK")
  package static let siteId = RuleID("SITE-ID")
  package static let sitePath = RuleID("SITE-PATH")
  package static let siteCharacter = RuleID("SITE-CHARACTER")
  package static let siteContrast = RuleID("SITE-CONTRAST")

  // MARK: - What is found in a theme

  package static let themeTemplate = RuleID("THEME-TEMPLATE")

  // MARK: - What is found in versions and when a version is released

  package static let versionImmutable = RuleID("VER-IMMUTABLE")
  package static let versionFacts = RuleID("VER-FACTS")
  package static let versionPublished = RuleID("VER-PUBLISHED")
  package static let versionRelease = RuleID("VER-RELEASE")
  package static let versionDraft = RuleID("VER-DRAFT")

  // MARK: - Rules that others have to know

  package static let whoIdentity = RuleID("WHO-IDENTITY")
}
