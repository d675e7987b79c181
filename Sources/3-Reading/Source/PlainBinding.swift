import NoticeModel
import Syntax

/// Lists, numbers, and yes or no.
extension Binder {
  mutating func list(_ node: NodeID, of element: ValueType) -> UntypedValue? {
    guard tree.kind(node) == .array else {
      reject(node, "a list stands between [ ]", help: "write [ ] around the value, even around a single one")
      return nil
    }
    var elements: [UntypedValue] = []
    var isComplete = true
    for child in tree.children(node) {
      if let value = read(child, as: element) { elements.append(value) } else { isComplete = false }
    }
    return isComplete ? .list(elements) : nil
  }

  mutating func integer(_ node: NodeID) -> UntypedValue? {
    switch tree.kind(node) {
    case .integer(let value?): return .integer(value)
    case .integer(nil): reject(node, "this number is too large", help: "write a smaller one")
    case .string where Int(tree.string(node)) != nil:
      reject(
        node, "a whole number is expected here, not a text",
        help: "write \(tree.string(node)), without quotation marks")
    default:
      reject(node, "a whole number is expected here", help: "write digits without quotation marks, such as 3")
    }
    return nil
  }

  mutating func boolean(_ node: NodeID) -> UntypedValue? {
    if case .boolean(let value) = tree.kind(node) { return .boolean(value) }
    reject(node, "yes or no is expected here", help: "write true or false, without quotation marks")
    return nil
  }
}
