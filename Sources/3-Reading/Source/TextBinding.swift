import Diagnostics
import NoticeModel
import Syntax

extension Text: Bindable {
  static var typeName: String { shape.name }
  static var described: String { "a text for readers" }

  /// Reads `Text("…")` or `Text(fr: "…", nl: "…", de: "…")`.
  init?(_ node: NodeID, _ binder: inout Binder) {
    let tree = binder.tree
    guard tree.kind(node) == .call else {
      let help =
        tree.kind(node) == .string
        ? "write \(Text.example), or Text(\"…\") for what is the same in every language" : "write \(Text.example)"
      binder.reject(node, "a text for readers is expected here", help: help)
      return nil
    }
    guard tree.name(node, is: "Text") else {
      let slip = binder.nearest(to: tree.name(node), among: ["Text"])
      binder.report(
        "`\(shown(tree.name(node)))` stands where a text for readers is expected",
        help: slip.map { "did you mean `\($0)`?" } ?? "write \(Text.example)", tree.nameRange(node))
      return nil
    }
    self.init()
    var children = tree.children(node)
    guard let first = children.next() else {
      binder.report("this text is empty", help: "write \(Text.example)", tree.range(node))
      return nil
    }
    if tree.labelRange(first) == nil {
      guard let text = Text.single(first, others: Array(children), &binder) else { return nil }
      self.init(text)
    } else {
      guard let call = binder.arguments(of: node, Text.shape, owner: "Text") else { return nil }
      let texts: [String?] = call.slots.map { $0 < 0 ? nil : binder.read($0) }
      guard !call.isBroken, zip(call.slots, texts).allSatisfy({ $0 < 0 || $1 != nil }) else { return nil }
      self.init(fr: texts[0], nl: texts[1], de: texts[2])
    }
    place = binder.place(node)
  }

  /// The text that is the same in every language; nothing else stands beside it.
  private static func single(_ first: NodeID, others: [NodeID], _ binder: inout Binder) -> String? {
    let text: String? = binder.read(first)
    guard let other = others.first else { return text }
    binder.report(
      "a text is either the same in every language or labelled for each",
      help: "write Text(\"…\") alone, or fr:, nl: and de: before each",
      binder.tree.labelRange(other) ?? binder.tree.range(other))
    for other in others { let _: String? = binder.read(other) }
    return nil
  }

  static let shape = Shape(
    name: "Text",
    fields: ["fr", "nl", "de"].map { Shape.Field(label: $0, type: "String", required: false, meaning: "") })
}
