import NoticeModel

/// A name that is often written wrongly, with the right one.
package struct WrongName: Sendable {
  package private(set) var language: Language?
  /// As it is written wrongly; case and accents make no difference unless `exactly` is set.
  package var written: [String]
  package var right: String
  /// Whether only this spelling, with its accents and capitals, is wrong.
  package var exactly: Bool

  init(_ written: [String], _ right: String, exactly: Bool = false) {
    self.written = written
    self.right = right
    self.exactly = exactly
  }

  /// Those of every language.
  package static let all: [WrongName] = Language.allCases.flatMap { language in
    rules(for: language).names.wrongNames.map { name in
      var name = name
      name.language = language
      return name
    }
  }
}
