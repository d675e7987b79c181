import Diagnostics
import Syntax

extension Binder {
  /// Sorts the arguments of a value by its fields; reports what is unknown, twice, out of order or missing.
  ///
  /// The order is Swift's: arguments stand as their fields are declared.
  mutating func arguments(of node: NodeID, _ shape: Shape, owner: String) -> Call? {
    var call = Call(node: node, shape: shape, slots: [NodeID](repeating: -1, count: shape.fields.count))
    var complete = true
    var furthest = -1
    for child in tree.children(node) {
      guard let index = field(for: child, in: shape, owner: owner, taken: call.slots) else {
        complete = false
        continue
      }
      if call.slots[index] >= 0 {
        reportTwice(child, owner)
        complete = false
        continue
      }
      if index < furthest {
        reportOrder(child, before: shape.fields[furthest], in: owner)
        complete = false
      }
      furthest = max(furthest, index)
      call.slots[index] = child
    }
    for (index, field) in shape.fields.enumerated() where field.required && call.slots[index] < 0 {
      if complete || field.label != nil { reportMissing(field, owner, node) }
      complete = false
    }
    if !complete {
      // What is there is read all the same, so that its own mistakes are told in the same run.
      call.isBroken = true
    }
    return call
  }

  private mutating func field(for child: NodeID, in shape: Shape, owner: String, taken: [NodeID]) -> Int? {
    guard let range = tree.labelRange(child) else {
      if let index = shape.fields.indices.first(where: { shape.fields[$0].label == nil && taken[$0] < 0 }) {
        return index
      }
      if tree.kind(child) != .invalid { reportUnlabelled(child, shape, owner) }
      return nil
    }
    let label = tree.label(child) ?? ""
    if let index = shape.fields.firstIndex(where: { $0.label == label }) { return index }
    if let first = shape.fields.first, first.label == nil, shape.fields.count == 1 {
      report("\(owner) takes its value without a label", help: "remove `\(label):`", range)
      return nil
    }
    let labels = shape.fields.compactMap(\.label)
    if let meant = nearestName(to: label, among: labels) {
      report("\(owner) has no field `\(label)`", help: "did you mean `\(meant)`?", range)
    } else if labels.isEmpty {
      report("\(owner) has no field `\(label)`", help: "remove it", range)
    } else {
      report("\(owner) has no field `\(label)`", help: "its fields are \(labels.joined(separator: ", "))", range)
    }
    return nil
  }

  private mutating func reportUnlabelled(_ child: NodeID, _ shape: Shape, _ owner: String) {
    let labels = shape.fields.compactMap(\.label)
    if labels.isEmpty {
      report("\(owner) takes no such value", help: "remove it", tree.range(child))
    } else {
      report(
        "a label is missing before this value of \(owner)",
        help: "write one of \(labels.prefix(12).joined(separator: ", ")), then a colon, before it",
        tree.range(child))
    }
  }

  private mutating func reportTwice(_ child: NodeID, _ owner: String) {
    let label = tree.label(child).map { "`\($0)`" } ?? "this value"
    report("\(label) stands twice in \(owner)", help: "keep one of them", tree.labelRange(child) ?? tree.range(child))
  }

  private mutating func reportOrder(_ child: NodeID, before later: Shape.Field, in owner: String) {
    let label = tree.label(child) ?? "this value"
    report(
      "`\(label)` stands too late in \(owner)", help: "move it up, before `\(later.label ?? "…")`",
      tree.labelRange(child) ?? tree.range(child))
  }

  private mutating func reportMissing(_ field: Shape.Field, _ owner: String, _ node: NodeID) {
    let name = field.label.map { "`\($0)`" } ?? "its first value"
    report(
      "\(owner) lacks \(name)\(field.explanation)", help: "write \(field.example)", tree.nameRange(node))
  }
}
