/// The smallest unit of the source language.
struct Token {
  enum Kind: Equatable {
    case identifier
    /// A string whose text stands in the lexer's table.
    case string(Int)
    case integer(Int)
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket
    case comma, colon, dot, equals
    /// Something that is Swift but has no place in a notice, with the reason.
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
  /// Whether white space stands before it.
  var spaceBefore: Bool
}

/// What is Swift, but not allowed in a notice.
enum NotAllowed: Equatable {
  case operation(String)
  case number
  case interpolation
  case braces
  case semicolon
  case rawString
  case attribute
  case character(String)

  var message: String {
    switch self {
    case .operation(let sign): return "`\(sign)` is not allowed in a notice: it holds values, not calculations"
    case .number: return "only whole numbers are allowed in a notice"
    case .interpolation: return "`\\( )` is not allowed in a notice: a text stands for itself"
    case .braces: return "`{ }` is not allowed in a notice: it holds values, not code"
    case .semicolon: return "`;` is not allowed in a notice: write each value on a line of its own"
    case .rawString: return "`#\"…\"#` is not allowed in a notice: write the text in plain quotes"
    case .attribute: return "`@` and `#` are not allowed in a notice: it holds values, not instructions"
    case .character(let character): return "`\(character)` has no meaning here"
    }
  }

  var help: String? {
    switch self {
    case .operation: return "write the result"
    case .number: return "write a number without a decimal point, such as 5, or a text in quotes"
    case .interpolation:
      return "write the text out, or use a reference such as {dpo.email}; for a backslash write \\\\"
    case .braces: return "the only brackets are ( ) around arguments and [ ] around lists"
    case .semicolon: return "remove it"
    case .rawString: return "for a quotation mark inside a text write \\\", for a backslash \\\\"
    case .attribute: return "remove it"
    case .character: return "remove it, or put the text it belongs to in quotation marks"
    }
  }
}
