import Diagnostics

/// Labels in front of values, and what people write in their place.
extension Parser {
  /// Steps over a label and its colon; the range of the label, or `nil` where there is none.
  mutating func label() -> Range<Int>? {
    let first = token
    let second = tokens[min(index + 2, tokens.count - 1)]
    switch (first.kind, next.kind) {
    case (.identifier, .colon):
      if second.kind == .equals {
        report(
          "a label is followed by `:`, not by `:=`", help: "write \(written(first)): \(beginning(index + 3))",
          next.start..<second.end)
        advance()
      }
    case (.notAllowed(.backticks(let name)), .colon):
      report(.backticks(name), at: first)
      advance()
      advance()
      return (first.start + 1)..<(first.end - 1)
    case (.string, .colon):
      report(
        "a label stands without quotation marks", help: "write \(written(first).filter { $0 != "\"" }):", at: first)
      advance()
      advance()
      return (first.start + 1)..<(first.end - 1)
    case (.identifier, .equals):
      report(
        "a label is followed by `:`, not by `=`", help: "write \(written(first)): \(beginning(index + 2))", at: next)
    case (.identifier, .operation) where ["=>", "->", "=="].contains(text(next)):
      report(
        "a label is followed by `:`, not by `\(text(next))`",
        help: "write \(written(first)): \(beginning(index + 2))", at: next)
    case (.identifier, .dot), (.identifier, .comma), (.identifier, .semicolon):
      guard !next.spaceBefore, !second.onNewLine, second.spaceBefore, isString(second) else {
        return next.kind == .dot ? labelWithoutColon(first) : nil
      }
      report(
        "a label is followed by `:`, not by `\(text(next))`",
        help: "write \(written(first)): \(beginning(index + 2))", at: next)
    case (.identifier, .identifier), (.identifier, .operation):
      return labelOfWords(first, second)
    case (.identifier, .string), (.identifier, .integer), (.identifier, .leftBracket): return labelWithoutColon(first)
    default: return nil
    }
    advance()
    advance()
    return first.range
  }

  private mutating func labelWithoutColon(_ first: Token) -> Range<Int>? {
    guard !next.onNewLine, next.spaceBefore, !ReservedWords.reserved.contains(text(first)) else { return nil }
    report(
      "`:` is missing after `\(written(first))`", help: "write \(written(first)): \(beginning(index + 1))", at: first)
    advance()
    return first.range
  }

  /// A label before a value that begins with a word, or one that is written as several words.
  private mutating func labelOfWords(_ first: Token, _ second: Token) -> Range<Int>? {
    guard !next.onNewLine, !second.onNewLine, !ReservedWords.reserved.contains(text(first)) else { return nil }
    if next.kind == .identifier, second.kind == .leftParenthesis || ["true", "false"].contains(text(next)) {
      return labelWithoutColon(first)
    }
    var last = index
    while last + 1 < tokens.count, !tokens[last + 1].onNewLine,
      tokens[last + 1].kind == .identifier || text(tokens[last + 1]) == "-"
    {
      last += 1
    }
    guard last > index, tokens[last].kind == .identifier, tokens[last + 1].kind == .colon else { return nil }
    let words = tokens[index...last].filter { $0.kind == .identifier }.map { shown(text($0)) }
    let name = words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    report("a label is one word", help: "write \(name): \(beginning(last + 2))", first.start..<tokens[last].end)
    while index <= last + 1 { advance() }
    return nil
  }

  private func isString(_ token: Token) -> Bool { if case .string = token.kind { true } else { false } }

  /// What a value begins with, as a hint shows it.
  private func beginning(_ index: Int) -> String {
    guard index < tokens.count else { return "…" }
    let first = tokens[index]
    let behind = tokens[min(index + 1, tokens.count - 1)]
    switch first.kind {
    case .string, .integer: return written(first)
    case .leftBracket: return "[…]"
    case .dot where behind.kind == .identifier: return ".\(written(behind))"
    case .identifier: return written(first) + (behind.kind == .leftParenthesis ? "(…)" : "")
    default: return "…"
    }
  }
}
