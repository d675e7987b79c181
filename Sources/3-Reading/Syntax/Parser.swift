import Diagnostics

/// Makes a tree of a source. It reports every mistake it meets and goes on behind it.
package struct Parser {
  /// How deep values may be nested; a notice needs about ten levels.
  package static let deepest = 64

  let file: SourceFile
  let tokens: [Token]
  var index = 0
  /// Index of the first token on the line of the current one, and the indentation of that line.
  private(set) var lineFirst = 0
  private(set) var margin = 0
  var depth = 0
  var brackets: [Bracket] = []
  /// Brackets whose place on their lines shows that one was forgotten, or is one too many.
  var neverClosed: Bracket?
  var closedEarly: (bracket: Token, line: Int)?
  var closedInline: (bracket: Token, line: Int)?
  /// Token at which a bracket was found unclosed: those around it have the same cause.
  var unclosedAt = -1
  /// Whether it has been reported that the value of this constant is nested too deep.
  var isTooDeep = false
  /// Whether an operator has been reported, so that those behind it have the same cause.
  var inExpression = false
  /// Whether something without an end took the rest of the file, which has been reported.
  let isCut: Bool
  var hasImport = false
  var tree: Tree
  var collector: DiagnosticCollector

  /// A bracket that is open.
  struct Bracket {
    var open: Token
    var index: Int
    var margin: Int
    var isArray: Bool
    /// The first thing in it that is indented no more than the line of the bracket.
    var outdented: Token?
    /// Whether it has been reported that its elements have labels.
    var isLabelled = false

    var closing: Token.Kind { isArray ? .rightBracket : .rightParenthesis }
    var sign: String { isArray ? "[" : "(" }
    var closingSign: String { isArray ? "]" : ")" }
  }

  private init(_ file: SourceFile) {
    var lexer = Lexer(file)
    lexer.run()
    self.file = file
    tokens = lexer.tokens
    collector = lexer.collector
    isCut = lexer.isCut
    tree = Tree(file: file)
    tree.strings = lexer.strings
    tree.isCut = isCut
    margin = indentation(of: tokens[0])
  }

  /// Reads a whole source. The tree holds what could be read; the diagnostics are in the order of the text.
  package static func parse(_ file: SourceFile) -> (tree: Tree, diagnostics: [Diagnostic]) {
    var parser = Parser(file)
    parser.source()
    return (parser.tree, parser.collector.diagnostics)
  }

  // MARK: - Tokens

  /// The indentation of the line before that of the current token, where that begins one.
  private(set) var nameMargin = 0

  var token: Token { tokens[index] }

  /// The token behind the current one; the last one stands for all that would follow.
  var next: Token { tokens[min(index + 1, tokens.count - 1)] }

  var previous: Token { tokens[max(index - 1, 0)] }

  mutating func advance() {
    guard index < tokens.count - 1 else { return }
    index += 1
    nameMargin = margin
    if token.onNewLine {
      lineFirst = index
      margin = indentation(of: token)
    }
  }

  func text(_ token: Token) -> String { String(decoding: file.bytes[token.range], as: UTF8.self) }

  func written(_ token: Token) -> String { shown(text(token)) }

  func line(of token: Token) -> Int { file.line(at: token.start) }

  func isClosing(_ kind: Token.Kind) -> Bool { kind == .rightParenthesis || kind == .rightBracket }

  /// Whether a line begins here that declares or imports something, so that whatever is open was to end before.
  var startsStatement: Bool {
    token.onNewLine && token.kind == .identifier && next.kind == .identifier
      && ["let", "import"].contains(text(token))
  }

  /// Whether neither a value nor anything behind one can stand here.
  var isEndOfValue: Bool { token.kind == .comma || token.kind == .end || isClosing(token.kind) || startsStatement }

  private func indentation(of token: Token) -> Int {
    var at = token.start
    while at > 0, file.bytes[at - 1] == UInt8(ascii: " ") || file.bytes[at - 1] == UInt8(ascii: "\t") { at -= 1 }
    return token.start - at
  }

  // MARK: - Reporting

  mutating func report(
    _ message: String, help: String?, at token: Token, rule: RuleID = SyntaxRule.swift, right: String? = nil
  ) {
    report(message, help: help, token.range, rule: rule, right: right)
  }

  mutating func report(
    _ message: String, help: String?, _ range: Range<Int>, rule: RuleID = SyntaxRule.swift, right: String? = nil
  ) {
    collector.report(rule: rule, message, help: help, at: range, right: right)
  }

  mutating func report(_ what: NotAllowed, help: String? = nil, at token: Token) {
    report(what.message, help: help ?? what.help, at: token, rule: SyntaxRule.notAllowed)
  }

  /// Reports what stands where it should not.
  mutating func reportUnexpected(_ expectation: String, help: String) {
    switch token.kind {
    case .notAllowed(let what): report(what, at: token)
    case .operation: report(.operation(written(token)), at: token)
    case .leftBrace: report(.braces, at: token)
    case .reported: break
    case .end:
      if !isCut { report("the file ends where \(expectation)", help: help, at: previous) }
    default: report("`\(written(token))` stands where \(expectation)", help: help, at: token)
    }
  }

  // MARK: - Stepping over

  /// Goes on at the next comma or closing bracket that belongs to what is open; outside brackets at the next line.
  mutating func skipToSeparator() {
    var open = 0
    while token.kind != .end, !startsStatement {
      switch token.kind {
      case .leftParenthesis, .leftBracket, .leftBrace: open += 1
      case .rightParenthesis, .rightBracket, .rightBrace:
        if open == 0 { return }
        open -= 1
      case .comma where open == 0: return
      default:
        if open == 0, brackets.isEmpty, token.onNewLine { return }
      }
      advance()
    }
  }

  /// Steps over `( … )` or `{ … }` unread, the opening bracket being the current token.
  mutating func skipBrackets() {
    var open = 0
    repeat {
      switch token.kind {
      case .leftParenthesis, .leftBracket, .leftBrace: open += 1
      case .rightParenthesis, .rightBracket, .rightBrace: open -= 1
      default: break
      }
      advance()
    } while open > 0 && token.kind != .end && !(startsStatement && margin == 0)
  }
}
