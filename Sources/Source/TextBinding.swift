import NoticeModel
import Syntax

extension Text: Bindable {
  /// Reads `Text("…")` or `Text(fr: "…", nl: "…", de: "…")`.
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let node = binder.resolved(node) else { return nil }
    let tree = binder.tree
    guard tree.kind(node) == .call else {
      let help =
        tree.kind(node) == .string
        ? "write Text(fr: \"…\", nl: \"…\", de: \"…\"), or Text(\"…\") for what is the same in every language"
        : "write Text(fr: \"…\", nl: \"…\", de: \"…\")"
      binder.reject(node, "a text for readers is expected here", help: help)
      return nil
    }
    guard tree.name(node, is: "Text") else {
      binder.report(
        "`\(tree.name(node))` does not belong here: a text for readers is expected",
        help: "write Text(fr: \"…\", nl: \"…\", de: \"…\")", tree.nameRange(node))
      return nil
    }
    self.init()
    if let first = tree.children(node).first(where: { _ in true }), tree.labelRange(first) == nil {
      guard let text = Text.single(node, first, &binder) else { return nil }
      self.init(text)
    } else {
      guard let call = binder.arguments(of: node, Text.shape, owner: "Text") else { return nil }
      let texts: [String?] = call.slots.map { $0 < 0 ? nil : String($0, &binder) }
      guard !call.isBroken, zip(call.slots, texts).allSatisfy({ $0 < 0 || $1 != nil }) else { return nil }
      guard texts.contains(where: { $0 != nil }) else {
        binder.report(
          "this text is empty", help: "write Text(fr: \"…\", nl: \"…\", de: \"…\")", tree.range(node))
        return nil
      }
      self.init(fr: texts[0], nl: texts[1], de: texts[2])
    }
    place = binder.place(node)
  }

  private static func single(_ node: NodeID, _ first: NodeID, _ binder: inout Binder) -> String? {
    let others = binder.tree.children(node).dropFirst()
    for other in others {
      binder.report(
        "a text is either the same in every language or labelled for each",
        help: "write Text(\"…\") alone, or fr:, nl: and de: before each", binder.tree.range(other))
    }
    let text = String(first, &binder)
    return others.first(where: { _ in true }) == nil ? text : nil
  }

  static let shape = Shape(
    name: "Text",
    fields: ["fr", "nl", "de"].map { Shape.Field(label: $0, type: "String", required: false, meaning: "") })
}
