import Diagnostics
import NoticeModel
import Syntax

extension Binder {
  /// Reads `"…"`, `Text("…")` or `Text(fr: "…", nl: "…", de: "…")`.
  mutating func text(_ node: NodeID) -> UntypedValue? {
    let example = ValueType.text.example
    if tree.kind(node) == .string { return text(everyLanguage: tree.string(node), node) }
    guard tree.kind(node) == .call else {
      reject(
        node, "a text for readers is expected here",
        help: "write \(example), or \"…\" for what is the same in every language")
      return nil
    }
    guard tree.name(node, is: "Text") else {
      let slip = nearest(to: tree.name(node), among: ["Text"])
      report(
        "`\(shown(tree.name(node)))` stands where a text for readers is expected",
        help: slip.map { "did you mean `\($0)`?" } ?? "write \(example)", tree.nameRange(node))
      return nil
    }
    var children = tree.children(node)
    guard let first = children.next() else {
      report("this text is empty", help: "write \(example)", tree.range(node))
      return nil
    }
    if tree.labelRange(first) == nil {
      return everyLanguage(first, others: Array(children)).map { text(everyLanguage: $0, node) }
    }
    return values(of: arguments(of: node, Binder.languages, owner: "Text")).map { text($0, node) }
  }

  /// A text of one string for each language, or of nothing where there is none.
  func text(_ strings: [UntypedValue], _ node: NodeID) -> UntypedValue {
    var text = Text()
    for (language, string) in zip(Language.allCases, strings) {
      if case .string(let words, _) = string { text.add(words, in: language) }
    }
    text.place = place(node)
    return .text(text)
  }

  private func text(everyLanguage words: String, _ node: NodeID) -> UntypedValue {
    var text = Text(words)
    text.place = place(node)
    return .text(text)
  }

  /// The text that is the same in every language; nothing else stands beside it.
  private mutating func everyLanguage(_ first: NodeID, others: [NodeID]) -> String? {
    let text = read(first, as: .string)
    guard let other = others.first else { return text?.string }
    report(
      "a text is either the same in every language or labelled for each",
      help: "write Text(\"…\") alone, or \(Self.labels) before each", tree.labelRange(other) ?? tree.range(other))
    for other in others { _ = read(other, as: .string) }
    return nil
  }

  /// "fr:, nl: and de:".
  private static var labels: String {
    let labels = Language.usual.map { "\($0.rawValue):" }
    return "\(labels.dropLast().joined(separator: ", ")) and \(labels[labels.count - 1])"
  }

  /// The fields of a text: one for each language, none of them required.
  static let languages = Language.allCases.map { ModelField($0.rawValue, "String", or: "nil") }
}
