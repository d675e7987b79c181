import Diagnostics

/// A token of a source as far as its layout is concerned.
package struct LaidOutToken: Sendable {
  package enum Sign: Sendable {
    case open, close, comma, colon, dot, equals
    /// A name, a number or a text.
    case word
  }

  package let range: Range<Int>
  package let sign: Sign

  /// The tokens of a source that has no mistakes. White space and comments are what stands between them.
  package static func all(in file: SourceFile) -> [LaidOutToken] {
    var lexer = Lexer(file)
    lexer.run()
    return lexer.tokens.filter { $0.kind != .end }.map { LaidOutToken(range: $0.range, sign: sign(of: $0.kind)) }
  }

  private static func sign(of kind: Token.Kind) -> Sign {
    switch kind {
    case .leftParenthesis, .leftBracket, .leftBrace: .open
    case .rightParenthesis, .rightBracket, .rightBrace: .close
    case .comma: .comma
    case .colon: .colon
    case .dot: .dot
    case .equals: .equals
    case .identifier, .string, .integer, .semicolon, .operation, .notAllowed, .reported, .end: .word
    }
  }
}
