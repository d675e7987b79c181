/// The smallest unit of the source language.
struct Token {
  enum Kind: Equatable {
    case identifier
    /// A string whose text stands in the lexer's table.
    case string(Int)
    /// A whole number; `nil` for one too large to be held.
    case integer(Int?)
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket
    case comma, colon, dot, equals, semicolon
    case leftBrace, rightBrace
    /// `+`, `==`, `??` and the like.
    case operation
    /// Something else that is Swift but has no place in a notice, with the reason.
    case notAllowed(NotAllowed)
    /// Something wrong that has been reported already.
    case reported
    case end
  }

  var kind: Kind
  var start: Int
  var end: Int
  /// Whether a line break stands before it.
  var onNewLine: Bool
  /// Whether white space or a comment stands before it.
  var spaceBefore: Bool

  var range: Range<Int> { start..<end }
}

/// What is Swift, but not allowed in a notice.
enum NotAllowed: Equatable {
  case operation(String)
  case number
  case interpolation
  case nulEscape
  case braces
  case semicolon
  case rawString
  case attribute(String)
  case directive(String)
  case keyPath
  case backticks(String)
  case letter(String)
  case accent(String)
  case noBreakSpace
  /// A character in a text that nobody sees, with its number.
  case invisible(String)
  case parentheses
  case access(String)
  case typeBefore(String)
  case elementOfList
  case keyword(String)

  var message: String {
    switch self {
    case .operation(let sign): return "`\(sign)` is not allowed in a notice: it holds values, not calculations"
    case .number: return "only whole numbers are allowed in a notice"
    case .interpolation: return "`\\( )` is not allowed in a notice: a text stands for itself"
    case .nulEscape: return "`\\0` is not allowed in a notice: no text holds such a character"
    case .braces: return "`{ }` is not allowed in a notice: it holds values, not code"
    case .semicolon: return "`;` is not allowed in a notice: each constant stands on a line of its own"
    case .rawString: return "`#\"…\"#` is not allowed in a notice: a text stands in plain quotation marks"
    case .attribute(let name): return "`\(name)` is not allowed in a notice: it holds values, not instructions"
    case .directive(let name): return "`\(name)` is not allowed in a notice: it holds values, not instructions"
    case .keyPath: return "`\\` outside a text is not allowed in a notice"
    case .backticks: return "backticks are not allowed in a notice"
    case .letter(let written): return "`\(written)` is not allowed in a name"
    case .accent(let number): return "an accent apart from its letter, \(number), is not allowed in a name"
    case .noBreakSpace: return "a no-break space is not allowed between values"
    case .invisible(let number): return "a character that nobody sees, \(number), stands in this text"
    case .parentheses: return "a value in ( ) of its own is not allowed in a notice"
    case .access(let written): return "`\(written)` is not allowed in a notice: a value is taken as a whole"
    case .typeBefore(let written): return "`\(written)` is not allowed in a notice: a member stands without its type"
    case .elementOfList: return "`[ ]` behind a value is not allowed in a notice: a value is taken as a whole"
    case .keyword(let word): return "`\(word)` is not allowed in a notice: it holds values, not code"
    }
  }

  var help: String {
    switch self {
    case .operation: return "write the value itself, in one piece"
    case .number: return "write digits alone, such as 5, or a text in quotation marks"
    case .interpolation:
      return "write the text out, or use a reference such as {dpo.email}; for a backslash write \\\\"
    case .nulEscape: return "remove it; for a backslash write \\\\"
    case .braces: return "the only brackets are ( ) around arguments and [ ] around lists"
    case .semicolon: return "remove it, and break the line after it"
    case .rawString: return "inside \"…\" write \\\" for a quotation mark and \\\\ for a backslash"
    case .attribute: return "remove it; an e-mail address stands in quotation marks"
    case .directive: return "remove it"
    case .keyPath: return "remove it, or put the text it belongs to in quotation marks"
    case .backticks(let name): return "write \(name) without them"
    case .letter: return "names are written with a to z, accents, digits and _; a text stands in quotation marks"
    case .accent: return "type the letter anew, so that both are one character"
    case .noBreakSpace: return "replace it by an ordinary space"
    case .invisible: return "remove it: it came along when the text was copied; for a line separator write a space"
    case .parentheses: return "write the value without ( ) around it"
    case .access, .typeBefore: return "write the value itself"
    case .elementOfList: return "write the value itself, or a comma before a list"
    case .keyword: return "write the value itself; a text stands in quotation marks"
    }
  }
}
