import Syntax

/// A type of the model that can be read from a syntax tree.
protocol Bindable {
  /// Its name in Swift, by which a constant is known to fit.
  static var typeName: String { get }

  /// What a message calls a value of it: "an e-mail address".
  static var described: String { get }

  /// What to write for one, as an example.
  static var example: String { get }

  /// What may follow the dot, for a type of which a value is written `.name`.
  static var memberNames: [String] { get }

  /// Reads a value that is written out; `nil` when it is wrong, which has then been reported.
  init?(_ node: NodeID, _ binder: inout Binder)
}

extension Bindable {
  static var example: String { Shape.example(of: typeName) }
  static var memberNames: [String] { [] }
}

/// A type with fields or members, as declared in the model.
protocol Shaped: Bindable {
  static var shape: Shape { get }
}

extension Shaped {
  static var typeName: String { shape.name }
  static var described: String { shape.cases.isEmpty ? "`\(shape.name)(…)`" : "one of the values of \(shape.name)" }
  static var memberNames: [String] { shape.cases.map(\.name) }
}

extension Optional: Bindable where Wrapped: Bindable {
  static var typeName: String { Wrapped.typeName }
  static var described: String { Wrapped.described }
  static var example: String { Wrapped.example }
  static var memberNames: [String] { Wrapped.memberNames }

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let value = Wrapped(node, &binder) else { return nil }
    self = .some(value)
  }
}

extension Array: Bindable where Element: Bindable {
  static var typeName: String { "[\(Element.typeName)]" }
  static var described: String { "a list" }
  static var example: String { "[\(Element.example)]" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard binder.tree.kind(node) == .array else {
      binder.reject(node, "a list stands between [ ]", help: "write [ ] around the value, even around a single one")
      return nil
    }
    var elements: [Element] = []
    var complete = true
    for child in binder.tree.children(node) {
      if let element: Element = binder.read(child) { elements.append(element) } else { complete = false }
    }
    guard complete else { return nil }
    self = elements
  }
}

extension String: Bindable {
  static var typeName: String { "String" }
  static var described: String { "a text in quotation marks" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, for: String.self) else { return nil }
    self = text
  }
}

extension Int: Bindable {
  static var typeName: String { "Int" }
  static var described: String { "a whole number" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    switch binder.tree.kind(node) {
    case .integer(let value?): self = value
    case .integer(nil):
      binder.reject(node, "this number is too large", help: "write a smaller one")
      return nil
    case .string where Int(binder.tree.string(node)) != nil:
      binder.reject(
        node, "a whole number is expected here, not a text",
        help: "write \(binder.tree.string(node)), without quotation marks")
      return nil
    default:
      binder.reject(node, "a whole number is expected here", help: "write digits without quotation marks, such as 3")
      return nil
    }
  }
}

extension Bool: Bindable {
  static var typeName: String { "Bool" }
  static var described: String { "true or false" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard case .boolean(let value) = binder.tree.kind(node) else {
      binder.reject(node, "yes or no is expected here", help: "write true or false, without quotation marks")
      return nil
    }
    self = value
  }
}
