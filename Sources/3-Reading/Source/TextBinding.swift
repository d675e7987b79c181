import Diagnostics
import NoticeModel
import Syntax

extension Binder {
  /// Reads `Text("…")` or `Text(fr: "…", nl: "…", de: "…")`.
  mutating func text(_ node: NodeID) -> UntypedValue? {
    let example = ValueType.text.example
    guard tree.kind(node) == .call else {
      let help =
        tree.kind(node) == .string
        ? "write \(example), or Text(\"…\") for what is the same in every language" : "write \(example)"
      reject(node, "a text for readers is expected here", help: help)
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
    var text: Text
    if tree.labelRange(first) == nil {
      guard let words = everyLanguage(first, others: Array(children)) else { return nil }
      text = Text(words)
    } else {
      guard let values = values(of: arguments(of: node, Binder.languages, owner: "Text")) else { return nil }
      text = Text(
        wordings: zip(Language.allCases, values).compactMap { language, value in
          if case .string(let words, _) = value { (language, words) } else { nil }
        })
    }
    text.place = place(node)
    return .text(text)
  }

  /// The text that is the same in every language; nothing else stands beside it.
  private mutating func everyLanguage(_ first: NodeID, others: [NodeID]) -> String? {
    let text = read(first, as: .string)
    guard let other = others.first else { return text?.string }
    report(
      "a text is either the same in every language or labelled for each",
      help: "write Text(\"…\") alone, or fr:, nl: and de: before each", tree.labelRange(other) ?? tree.range(other))
    for other in others { _ = read(other, as: .string) }
    return nil
  }

  /// The fields of a text: one for each language, none of them required.
  static let languages = Language.allCases.map { ModelField($0.rawValue, "String", or: "nil") }
}
