import Diagnostics

/// Makes a tree of a source. It reports every mistake it meets and goes on behind it.
public struct Parser {
  /// How deep values may be nested; a notice needs about ten levels.
  static let deepest = 64

  private let file: SourceFile
  private let tokens: [Token]
  private var index = 0
  private var depth = 0
  /// Token at which a bracket was found unclosed: those around it have the same cause.
  private var unclosedAt = -1
  private var tree: Tree
  private var diagnostics: [Diagnostic]

  private init(_ file: SourceFile) {
    var lexer = Lexer(file)
    lexer.run()
    self.file = file
    tokens = lexer.tokens
    diagnostics = lexer.diagnostics
    tree = Tree(file: file)
    tree.strings = lexer.strings
  }

  /// Reads a whole source. The tree holds what could be read; the diagnostics are in the order of the text.
  public static func parse(_ file: SourceFile) -> (tree: Tree, diagnostics: [Diagnostic]) {
    var parser = Parser(file)
    parser.source()
    parser.diagnostics.sort { ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column) }
    return (parser.tree, parser.diagnostics)
  }

  // MARK: - Tokens

  private var token: Token { tokens[index] }

  private mutating func advance() { if index < tokens.count - 1 { index += 1 } }

  private func text(_ token: Token) -> String { String(decoding: file.bytes[token.start..<token.end], as: UTF8.self) }

  private mutating func report(
    _ message: String, help: String? = nil, at token: Token, rule: String = SyntaxRule.swift
  ) {
    diagnostics.append(
      Diagnostic(rule: rule, message, help: help, at: file.location(token.start..<max(token.end, token.start + 1))))
  }

  // MARK: - Statements

  private mutating func source() {
    while token.kind != .end {
      let before = index
      statement()
      if index == before { advance() }
      if token.kind != .end, !token.onNewLine {
        reportUnexpected("a new value starts on a new line")
        skipToNextStatement()
      }
    }
  }

  private mutating func statement() {
    switch token.kind {
    case .identifier where text(token) == "import": importStatement()
    case .identifier where text(token) == "let": constant()
    case .identifier: unknownStatement()
    case .reported: skipToNextStatement()
    default:
      reportUnexpected("a file holds `import NoticeModel` and constants: let name = value")
      skipToNextStatement()
    }
  }

  private mutating func importStatement() {
    advance()
    guard token.kind == .identifier, !token.onNewLine else {
      report("the name of the module is missing", help: "write import NoticeModel", at: tokens[index - 1])
      return
    }
    if text(token) != "NoticeModel" {
      report(
        "`\(text(token))` cannot be imported into a notice", help: "write import NoticeModel", at: token,
        rule: SyntaxRule.notAllowed)
    }
    advance()
  }

  private mutating func constant() {
    advance()
    guard token.kind == .identifier else {
      report("the name of the constant is missing", help: "write let name = value", at: tokens[index - 1])
      skipToNextStatement()
      return
    }
    let name = token
    advance()
    if token.kind == .colon {
      report(
        "a type is not written in a notice: the value says what it is", help: "remove it: let \(text(name)) = …",
        at: token, rule: SyntaxRule.notAllowed)
      while token.kind != .equals, token.kind != .end, !token.onNewLine { advance() }
    }
    guard token.kind == .equals else {
      report("`=` is missing after `\(text(name))`", help: "write let \(text(name)) = value", at: name)
      skipToNextStatement()
      return
    }
    advance()
    let value = self.value()
    if let first = tree.constants.first(where: { $0.name == text(name) }) {
      let line = file.location(first.nameRange).line
      report(
        "`\(text(name))` is already the name of the constant on line \(line)", help: "give one of them another name",
        at: name)
      return
    }
    tree.constants.append(
      Tree.Constant(name: text(name), nameRange: name.start..<name.end, value: value))
  }

  private mutating func unknownStatement() {
    let word = text(token)
    let declarations = ["var", "func", "struct", "class", "enum", "extension", "protocol", "typealias", "actor"]
    let flow = ["if", "for", "while", "switch", "guard", "return", "do", "repeat", "defer", "throw", "try"]
    let modifiers = ["public", "private", "static", "internal", "fileprivate", "final", "lazy"]
    if word == "var" {
      report(
        "`var` is not allowed in a notice: its values do not change", help: "write let", at: token,
        rule: SyntaxRule.notAllowed)
      return constantAfterVar()
    }
    if declarations.contains(word) {
      report(
        "`\(word)` is not allowed in a notice: it states facts and declares no types or functions",
        help: "a notice holds constants: let name = value", at: token, rule: SyntaxRule.notAllowed)
    } else if flow.contains(word) {
      report(
        "`\(word)` is not allowed in a notice: what it says does not depend on anything",
        help: "write the value itself", at: token, rule: SyntaxRule.notAllowed)
    } else if modifiers.contains(word) {
      report(
        "`\(word)` is not allowed in a notice", help: "remove it: let name = value", at: token,
        rule: SyntaxRule.notAllowed)
    } else if let meant = nearestName(to: word, among: ["let", "import"]) {
      report("`\(word)` does not start a line", help: "did you mean `\(meant)`?", at: token)
    } else {
      report(
        "`\(word)` does not start a line", help: "a file holds `import NoticeModel` and constants: let name = value",
        at: token)
    }
    skipToNextStatement()
  }

  private mutating func constantAfterVar() { constant() }

  /// Goes on at the next `let` or `import` that begins a line and stands in no bracket.
  private mutating func skipToNextStatement() {
    advance()
    while token.kind != .end {
      if token.onNewLine, token.kind == .identifier, ["let", "import"].contains(text(token)) { return }
      advance()
    }
  }

  // MARK: - Values

  private mutating func add(_ kind: Tree.Kind, _ start: Int, _ end: Int, name: Token? = nil) -> NodeID {
    var node = Tree.Node(kind: kind, start: Int32(start), end: Int32(end))
    if let name {
      node.nameStart = Int32(name.start)
      node.nameEnd = Int32(name.end)
    }
    tree.nodes.append(node)
    return NodeID(tree.nodes.count - 1)
  }

  private mutating func value() -> NodeID {
    let first = token
    depth += 1
    defer { depth -= 1 }
    guard depth <= Parser.deepest else {
      report(
        "values are nested more than \(Parser.deepest) levels deep", help: "give the inner ones a name: let name = …",
        at: first, rule: SyntaxRule.notAllowed)
      index = tokens.count - 1
      unclosedAt = index
      return add(.invalid, first.start, first.end)
    }
    switch first.kind {
    case .string(let index):
      advance()
      let node = add(.string, first.start, first.end)
      tree.nodes[Int(node)].string = Int32(index)
      return rejectOperation(after: node)
    case .integer(let value):
      advance()
      return rejectOperation(after: add(.integer(value), first.start, first.end))
    case .identifier: return named()
    case .dot: return member()
    case .leftBracket: return array()
    case .reported:
      advance()
      return add(.invalid, first.start, first.end)
    default:
      reportUnexpected("a value is missing")
      if !isClosing(first.kind), first.kind != .comma, first.kind != .end { advance() }
      return add(.invalid, first.start, first.end)
    }
  }

  /// After a value, an operator on the same line would make an expression of it.
  private mutating func rejectOperation(after node: NodeID) -> NodeID {
    guard case .notAllowed(let what) = token.kind, !token.onNewLine else { return node }
    if case .operation = what {} else { return node }
    reportUnexpected("")
    advance()
    _ = value()
    tree.nodes[Int(node)].kind = .invalid
    return node
  }

  private mutating func named() -> NodeID {
    let name = token
    advance()
    switch text(name) {
    case "true", "false":
      return rejectOperation(after: add(.boolean(text(name) == "true"), name.start, name.end))
    case "nil":
      report(
        "`nil` is not written in a notice", help: "leave the field out", at: name, rule: SyntaxRule.notAllowed)
      return add(.invalid, name.start, name.end)
    default: break
    }
    if token.kind == .leftParenthesis, !token.onNewLine {
      let node = add(.call, name.start, name.end, name: name)
      arguments(of: node, close: .rightParenthesis)
      return rejectOperation(after: node)
    }
    if token.kind == .dot, !token.onNewLine {
      let dot = token
      advance()
      let member = token
      if member.kind == .identifier { advance() }
      let written = member.kind == .identifier ? text(member) : "…"
      report(
        "`\(text(name)).\(written)` is not allowed in a notice", help: "write .\(written) without `\(text(name))`",
        at: Token(kind: .dot, start: name.start, end: dot.end, onNewLine: false, spaceBefore: false),
        rule: SyntaxRule.notAllowed)
      if token.kind == .leftParenthesis {
        let ignored = add(.invalid, name.start, token.end)
        arguments(of: ignored, close: .rightParenthesis)
      }
      return add(.invalid, name.start, tokens[index - 1].end)
    }
    return rejectOperation(after: add(.name, name.start, name.end, name: name))
  }

  private mutating func member() -> NodeID {
    let dot = token
    advance()
    let name = token
    guard name.kind == .identifier, !name.spaceBefore else {
      report("a name follows `.` at once", help: "write .name, without a space", at: dot)
      if name.kind == .identifier { advance() }
      return add(.invalid, dot.start, dot.end)
    }
    advance()
    let hasArguments = token.kind == .leftParenthesis && !token.onNewLine
    let node = add(.member(hasArguments: hasArguments), dot.start, name.end, name: name)
    if hasArguments { arguments(of: node, close: .rightParenthesis) }
    return rejectOperation(after: node)
  }

  private mutating func array() -> NodeID {
    let node = add(.array, token.start, token.end)
    arguments(of: node, close: .rightBracket)
    return rejectOperation(after: node)
  }

  // MARK: - Arguments and elements

  /// Reads what stands between brackets, the opening one being the current token.
  private mutating func arguments(of node: NodeID, close: Token.Kind) {
    let open = token
    let isArray = close == .rightBracket
    advance()
    var last: NodeID = -1
    while true {
      if token.kind == close {
        tree.nodes[Int(node)].end = Int32(token.end)
        advance()
        return
      }
      if token.kind == .end || startsStatement {
        reportUnclosed(open, isArray: isArray)
        tree.nodes[Int(node)].end = Int32(open.end)
        tree.nodes[Int(node)].kind = .invalid
        return
      }
      if isClosing(token.kind) {
        report(
          "`\(text(token))` does not match `\(text(open))` on line \(file.location(open.start..<open.end).line)",
          help: "write `\(isArray ? "]" : ")")` here, or add what is missing before it", at: token)
        tree.nodes[Int(node)].end = Int32(token.end)
        tree.nodes[Int(node)].kind = .invalid
        advance()
        return
      }
      let child = argument(isArray: isArray)
      if last < 0 { tree.nodes[Int(node)].firstChild = child } else { tree.nodes[Int(last)].nextSibling = child }
      last = child
      separator(close: close)
    }
  }

  private mutating func argument(isArray: Bool) -> NodeID {
    var label: Token?
    if token.kind == .identifier, index + 1 < tokens.count, tokens[index + 1].kind == .colon {
      label = token
      advance()
      advance()
      if isArray, let label {
        report(
          "an element of a list has no label", help: "remove `\(text(label)):`", at: label,
          rule: SyntaxRule.notAllowed)
      }
    }
    let child = value()
    if let label, !isArray {
      tree.nodes[Int(child)].labelStart = Int32(label.start)
      tree.nodes[Int(child)].labelEnd = Int32(label.end)
    }
    return child
  }

  /// Steps over the comma behind an argument; reports what stands there instead.
  private mutating func separator(close: Token.Kind) {
    if token.kind == .comma {
      advance()
      if token.kind == .comma { reportUnexpected("a value is missing between two commas") }
      while token.kind == .comma { advance() }
      return
    }
    if isClosing(token.kind) || token.kind == .end || startsStatement { return }
    switch token.kind {
    case .identifier, .string, .integer, .dot, .leftBracket:
      let previous = tokens[index - 1]
      let end = Token(
        kind: .comma, start: max(previous.end - 1, 0), end: previous.end, onNewLine: false, spaceBefore: false)
      report("a comma is missing after this value", help: "write `,` here", at: end)
    case .reported:
      advance()
      separator(close: close)
    default:
      reportUnexpected("a comma or a closing bracket is missing")
      skipToSeparator()
      separator(close: close)
    }
  }

  private mutating func skipToSeparator() {
    var open = 0
    while token.kind != .end, !startsStatement {
      switch token.kind {
      case .leftParenthesis, .leftBracket: open += 1
      case .rightParenthesis, .rightBracket:
        if open == 0 { return }
        open -= 1
      case .comma where open == 0: return
      default: break
      }
      advance()
    }
  }

  // MARK: - What stands where it should not

  private var startsStatement: Bool {
    token.onNewLine && token.kind == .identifier && ["let", "import"].contains(text(token))
      && index + 1 < tokens.count && tokens[index + 1].kind == .identifier
  }

  private func isClosing(_ kind: Token.Kind) -> Bool { kind == .rightParenthesis || kind == .rightBracket }

  private mutating func reportUnclosed(_ open: Token, isArray: Bool) {
    guard unclosedAt != index else { return }
    unclosedAt = index
    report(
      "`\(text(open))` is never closed",
      help: "write `\(isArray ? "]" : ")")` where the \(isArray ? "list" : "value") ends",
      at: open)
  }

  private mutating func reportUnexpected(_ expectation: String) {
    switch token.kind {
    case .notAllowed(let what):
      report(what.message, help: what.help, at: token, rule: SyntaxRule.notAllowed)
    case .reported: break
    case .end:
      let end = file.bytes.count
      let last = Token(kind: .end, start: max(0, end - 1), end: end, onNewLine: false, spaceBefore: false)
      report("\(expectation), and the file ends", at: index > 0 ? tokens[index - 1] : last)
    default:
      report("`\(text(token))` does not belong here: \(expectation)", at: token)
    }
  }
}
