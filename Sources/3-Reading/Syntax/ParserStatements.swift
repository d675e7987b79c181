import Diagnostics

/// What stands in a file outside all values: imports and constants.
extension Parser {
  mutating func source() {
    while token.kind != .end {
      let before = index
      statement()
      endOfStatement()
      if index == before { advance() }
    }
    if !hasImport, !isCut, tree.holdsCalls {
      report(
        "`import NoticeModel` is missing", help: "write it on the first line: Swift takes the names from there",
        0..<0)
    }
  }

  private mutating func statement() {
    switch token.kind {
    case .identifier: word()
    case .reported: skipStatement()
    case .notAllowed(.attribute), .notAllowed(.directive):
      if case .notAllowed(let what) = token.kind {
        report(what, help: text(token) == "#" ? "a remark stands behind //: write // in its place" : nil, at: token)
      }
      if case .notAllowed(.directive) = token.kind { return skipLine() }
      advance()
      if token.kind == .leftParenthesis { skipBrackets() }
      if token.kind == .identifier { word() }
    case .semicolon:
      report(.semicolon, at: token)
      while token.kind == .semicolon { advance() }
      if token.kind != .end, !token.onNewLine { statement() }
    case .rightParenthesis, .rightBracket, .rightBrace: surplus()
    case .operation where ["--", "<!--"].contains(text(token)):
      report(.operation(written(token)), help: "a remark stands behind //: write // in its place", at: token)
      skipLine()
    default:
      reportUnexpected("a constant is declared", help: "a file holds import NoticeModel and let name = value")
      skipStatement()
    }
  }

  private mutating func word() {
    let word = text(token)
    switch word {
    case "import": importStatement()
    case "let": constant(from: 1)
    case "var":
      report("`var` is not allowed in a notice: its values do not change", help: "write let", at: token, rule: allowed)
      constant(from: 1)
    case _ where ReservedWords.modifiers.contains(word) && next.kind == .identifier:
      report("`\(word)` is not allowed in a notice", help: "remove it: let name = value", at: token, rule: allowed)
      repeat { advance() } while ReservedWords.modifiers.contains(text(token))
      if token.kind == .identifier { self.word() }
    case _ where ReservedWords.declarations.contains(word) && next.kind != .equals:
      report(
        "`\(word)` is not allowed in a notice: it states facts and declares no types or functions",
        help: "write constants alone: let name = value", at: token, rule: allowed)
      skipStatement()
    case _ where ReservedWords.statements.contains(word) && next.kind != .equals:
      report(
        "`\(word)` is not allowed in a notice: what it says does not depend on anything",
        help: "write the value itself: let name = value", at: token, rule: allowed)
      skipStatement()
    default: unknownWord(word)
    }
  }

  private var allowed: RuleID { SyntaxRule.notAllowed }

  private mutating func unknownWord(_ word: String) {
    let name = written(token)
    switch next.kind {
    case .equals:
      report("`let` is missing before `\(name)`", help: "write let \(name) = value", at: token)
      constant(from: 0, isReported: true)
    case .colon where margin == 0:
      report("`let` is missing before `\(name)`", help: "write let \(name) = value", at: token)
      constant(from: 0, isReported: true)
    case .colon:
      behindValue(help: "a closing bracket too many stands above it")
    case .identifier where !next.onNewLine && tokens[min(index + 2, tokens.count - 1)].kind == .equals:
      let meant = nearestName(to: word, among: ["let", "import"]) ?? "let"
      report("a line cannot begin with `\(name)`", help: "did you mean `\(meant)`?", at: token)
      constant(from: 1, isReported: true)
    case .leftParenthesis where !next.onNewLine:
      report(
        "this value has no name", help: "write let name = \(name)(…)", at: token, rule: SyntaxRule.notAllowed)
      _ = value()
    default:
      let meant = nearestName(to: word, among: ["let", "import"])
      if meant == "import" { hasImport = true }
      report(
        "a line cannot begin with `\(name)`",
        help: meant.map { "did you mean `\($0)`?" }
          ?? "a file holds import NoticeModel and let name = value; remarks stand behind //", at: token)
      skipStatement()
    }
  }

  private mutating func importStatement() {
    hasImport = true
    advance()
    guard token.kind == .identifier, !startsStatement else {
      report("the name of what is imported is missing", help: "write import NoticeModel", at: previous)
      return
    }
    let module = token
    advance()
    if text(module) == "NoticeModel", token.onNewLine || token.kind == .semicolon { return }
    let isPart = token.kind == .dot || token.kind == .identifier && !token.onNewLine && text(token) != "let"
    if isPart || text(module) != "NoticeModel" {
      let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "var"]
      let isSwift = token.kind != .identifier || token.onNewLine || kinds.contains(text(module))
      report(
        "only NoticeModel as a whole can be imported into a notice", help: "write import NoticeModel",
        at: module, rule: isSwift ? allowed : SyntaxRule.swift)
    }
    if isPart { skipLine() }
  }

  // MARK: - Where statements end

  private mutating func endOfStatement() {
    guard !token.onNewLine, token.kind != .end else { return }
    switch token.kind {
    case .semicolon:
      report(.semicolon, at: token)
      while token.kind == .semicolon { advance() }
    case .rightParenthesis, .rightBracket, .rightBrace: surplus()
    case .comma where next.kind == .identifier && tokens[min(index + 2, tokens.count - 1)].kind == .equals:
      report(
        "a second constant behind a comma is not allowed in a notice", help: "write let on a line of its own",
        at: token, rule: allowed)
      constant(from: 1)
      endOfStatement()
    case .identifier where ["let", "import"].contains(text(token)) && next.kind == .identifier:
      report("`\(text(token))` begins on a line of its own", help: "break the line before it", at: token)
    case .comma: behindValue(help: "remove it, or a closing bracket too many above it")
    default: behindValue(help: "remove it, or break the line before it; a text stands in quotation marks")
    }
  }

  /// Reports what stands behind the end of a value, and goes on at the next statement.
  private mutating func behindValue(help: String) {
    defer {
      // A value that ended too early lacks whatever follows; that is one mistake, not one for each field.
      spoilLastConstant()
      skipStatement()
    }
    if let (bracket, line) = closedEarly {
      report(
        "this `\(text(bracket))` ends the value of line \(line) too early",
        help: "remove it: what stands below belongs to that value", at: bracket)
      return
    }
    guard token.kind != .reported else { return }
    let name = tree.constants.last.map { " of `\(shown($0.name))`" } ?? ""
    report("`\(written(token))` stands behind the end of the value\(name)", help: help, at: token)
  }

  /// A closing bracket for which there is no opening one.
  private mutating func surplus() {
    report("`\(text(token))` closes nothing", help: "remove it, or write the opening one", at: token)
    let isOnNewLine = token.onNewLine
    if isOnNewLine { spoilLastConstant() }
    while [.rightParenthesis, .rightBracket, .rightBrace, .comma].contains(token.kind) { advance() }
    if !token.onNewLine { skipStatement() }
  }

  private mutating func spoilLastConstant() {
    guard let last = tree.constants.indices.last else { return }
    tree.nodes[Int(tree.constants[last].value)].kind = .invalid
  }

  /// Goes on at the next line that begins with `let` or `import` and stands in no braces.
  private mutating func skipStatement() {
    var braces = 0
    repeat {
      switch token.kind {
      case .leftBrace: braces += 1
      case .rightBrace: braces -= 1
      case .identifier where ["let", "var", "func"].contains(text(token)) && next.kind == .identifier:
        tree.skippedNames.insert(Name(file.bytes[next.range]))
      default: break
      }
      advance()
    } while token.kind != .end && !(startsStatement && (braces <= 0 || margin == 0))
  }

  private mutating func skipLine() {
    repeat { advance() } while token.kind != .end && !token.onNewLine
  }
}
