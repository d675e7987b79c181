import Diagnostics
import NoticeModel
import Syntax

/// What the constants of a file hold, found out before any of them is read.
///
/// A constant stands for its value wherever it is named. So it has one type, as in Swift; it must not need
/// itself; and what it comes to when all constants in it are written out has its limits: a few lines could
/// otherwise stand for more values than any machine can hold.
struct Constants {
  /// The type of each constant in Swift; `nil` where the constant is wrong.
  private(set) var types: [String?]
  private let tree: Tree
  private var names: [[NodeID]] = []
  private var extents: [Extent] = []
  private var states: [State]

  /// How many values a constant may stand for; the longest notice has a hundredth of it.
  static let most = 250_000

  private enum State { case new, open, done }

  /// How much a constant comes to with the constants in it written out.
  private struct Extent {
    var values: Int
    var depth: Int
  }

  init(_ tree: Tree, _ collector: inout DiagnosticCollector) {
    self.tree = tree
    types = [String?](repeating: nil, count: tree.constants.count)
    states = [State](repeating: .new, count: tree.constants.count)
    for constant in tree.constants {
      var names: [NodeID] = []
      extents.append(Constants.measure(constant.value, tree, &names))
      self.names.append(names)
    }
    for index in tree.constants.indices { settle(index, &collector) }
  }

  /// Counts the values of a constant as it is written, and collects the names in it.
  private static func measure(_ node: NodeID, _ tree: Tree, _ names: inout [NodeID]) -> Extent {
    var extent = Extent(values: 1, depth: tree.depth(node))
    switch tree.kind(node) {
    case .invalid: extent.depth = 0
    case .name: names.append(node)
    case .call, .member, .array:
      for child in tree.children(node) {
        let inner = measure(child, tree, &names)
        extent.values += inner.values
        extent.depth = max(extent.depth, inner.depth)
      }
    default: break
    }
    return extent
  }

  // MARK: - In the order in which they need each other

  /// Settles a constant after those it names. It keeps its own stack: a chain of constants may be long.
  private mutating func settle(_ first: Int, _ collector: inout DiagnosticCollector) {
    guard states[first] == .new else { return }
    var stack = [(constant: first, position: 0)]
    states[first] = .open
    while let (index, position) = stack.last {
      guard position < names[index].count else {
        finish(index, &collector)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].position += 1
      let node = names[index][position]
      guard let target = tree.constant(named: node) else { continue }
      switch states[target] {
      case .done: break
      case .new:
        states[target] = .open
        stack.append((target, 0))
      case .open:
        let name = shown(tree.name(node))
        collector.report(
          rule: Binder.rule, "the constant `\(name)` needs itself", help: "write its value out here",
          at: tree.range(node))
        states[target] = .done
      }
    }
  }

  private mutating func finish(_ index: Int, _ collector: inout DiagnosticCollector) {
    states[index] = .done
    for node in names[index] {
      guard let target = tree.constant(named: node), types[target] != nil else { continue }
      extents[index].values = min(Constants.most + 1, extents[index].values + extents[target].values - 1)
      extents[index].depth = max(extents[index].depth, tree.depth(node) + extents[target].depth)
    }
    let constant = tree.constants[index]
    let isTooLarge = !names[index].isEmpty && extents[index].values > Constants.most
    guard isTooLarge || extents[index].depth > Parser.deepest else {
      types[index] = type(of: constant.value)
      return
    }
    collector.report(
      rule: SyntaxRule.notAllowed,
      isTooLarge
        ? "`\(shown(constant.name))` stands for more than \(Constants.most) values"
        : "`\(shown(constant.name))` is nested more than \(Parser.deepest) levels deep",
      help: "the constants in it count as if they were written out: use fewer of them", at: constant.nameRange)
  }

  // MARK: - Types

  /// The type of a value as Swift infers it; `nil` where it is wrong or does not say.
  func type(of node: NodeID) -> String? {
    switch tree.kind(node) {
    case .call:
      let name = tree.name(node)
      return WordListForm.isStructure(name) ? name : nil
    case .string: return ValueType.string.name
    case .integer: return ValueType.integer.name
    case .boolean: return ValueType.boolean.name
    case .name: return tree.constant(named: node).flatMap { types[$0] }
    case .array:
      let elements = Set(tree.children(node).map { type(of: $0) })
      guard elements.count == 1, let element = elements.first ?? nil else { return nil }
      return "[\(element)]"
    case .member, .invalid: return nil
    }
  }
}
