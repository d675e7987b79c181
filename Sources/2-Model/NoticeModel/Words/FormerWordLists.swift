// Until 2026 a list of words was one value with a field for each, `let labels = Labels(yes: Text(…), …)`. Sites that
// have one need not change it: the tool reads it, and these names let the compiler accept it.

/// The former form of a list of words.
@dynamicCallable
public struct FormerWordList: FormerWords {
  /// Takes any labels: which of them exist, `notitia check` says.
  public func dynamicallyCall(withKeywordArguments words: KeyValuePairs<String, any FormerWords>) -> FormerWordList {
    self
  }
}

/// What stands in a list of words of the former form: texts, and lists within it.
public protocol FormerWords: Sendable {}

extension Text: FormerWords {}

/// Former form of `[Label(…)]`.
public let Labels = FormerWordList()
/// Former form of `[ChangeWord(…)]`.
public let ChangeWords = FormerWordList()
/// Former form of `[ThemeWord(…)]`, with those of the other two lists in it.
public let ThemeWords = FormerWordList()
/// Former form of `[RedlineWord(…)]`.
public let RedlineWords = FormerWordList()
/// Former form of `[VersionWord(…)]`.
public let VersionWords = FormerWordList()
