import Syntax

/// A type of the model that can be read from a syntax tree.
protocol Bindable {
  /// Reads a value; `nil` when it is wrong, which has then been reported.
  init?(_ node: NodeID, _ binder: inout Binder)
}

extension Optional: Bindable where Wrapped: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let value = Wrapped(node, &binder) else { return nil }
    self = .some(value)
  }
}

extension Array: Bindable where Element: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let node = binder.resolved(node) else { return nil }
    guard binder.tree.kind(node) == .array else {
      binder.reject(node, "a list stands between [ ]", help: "write [ … ] around it, even for one element")
      return nil
    }
    var elements: [Element] = []
    var complete = true
    for child in binder.tree.children(node) {
      if let element = Element(child, &binder) { elements.append(element) } else { complete = false }
    }
    guard complete else { return nil }
    self = elements
  }
}

extension String: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, "a text in quotation marks") else { return nil }
    self = text
  }
}

extension Int: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let node = binder.resolved(node) else { return nil }
    guard case .integer(let value) = binder.tree.kind(node) else {
      binder.reject(node, "a whole number is expected here", help: "write a number without quotation marks, such as 3")
      return nil
    }
    self = value
  }
}

extension Bool: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let node = binder.resolved(node) else { return nil }
    guard case .boolean(let value) = binder.tree.kind(node) else {
      binder.reject(node, "yes or no is expected here", help: "write true or false")
      return nil
    }
    self = value
  }
}
