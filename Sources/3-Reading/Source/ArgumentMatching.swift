import Diagnostics
import NoticeModel
import Syntax

extension Binder {
  /// Sorts the arguments of a value by its fields; reports what is unknown, twice, out of order or missing.
  ///
  /// The order is Swift's: arguments stand as their fields are declared. Where it is plain which field was
  /// meant, the argument is read as that field, so that its own mistakes are told in the same run and nobody
  /// is told besides that the field is missing.
  mutating func arguments(of node: NodeID, _ fields: [ModelField], owner: String) -> Call {
    var call = Call(fields: fields, slots: [NodeID](repeating: -1, count: fields.count))
    var order: [(field: Int, child: NodeID)] = []
    var unknown: [NodeID] = []
    var isUnclear = false
    for child in tree.children(node) {
      guard let (index, isMeant) = field(for: child, of: node, in: call, owner: owner) else {
        if tree.labelRange(child) == nil { isUnclear = true } else { unknown.append(child) }
        call.isBroken = true
        continue
      }
      if !isMeant { call.isBroken = true }
      if call.slots[index] >= 0 {
        reportTwice(child, owner)
        call.isBroken = true
        continue
      }
      call.slots[index] = child
      call.expected = index + 1
      order.append((index, child))
    }
    if reportOrder(order, fields, owner) { call.isBroken = true }
    let missing = fields.indices.filter { fields[$0].isRequired && call.slots[$0] < 0 }
    for child in unknown { reportUnknownField(child, fields, owner, missing: missing.map { fields[$0] }) }
    if !missing.isEmpty {
      if unknown.isEmpty, !isUnclear { reportMissing(missing.map { fields[$0] }, owner, node) }
      call.isBroken = true
    }
    return call
  }

  // MARK: - Which field

  /// The field of an argument, and whether it was written as that field; `nil` where there is none.
  private mutating func field(
    for child: NodeID, of node: NodeID, in call: Call, owner: String
  ) -> (index: Int, isMeant: Bool)? {
    let fields = call.fields
    guard let range = tree.labelRange(child) else {
      if let unlabelled = unlabelled(in: call) { return (unlabelled, true) }
      guard tree.kind(child) != .invalid else { return nil }
      return reportUnlabelled(child, of: node, call, owner).map { ($0, false) }
    }
    if let index = index(of: child, among: fields, from: call.expected) { return (index, true) }
    let label = tree.label(child) ?? ""
    if let meant = nearest(to: label, among: fields.compactMap(\.label)) {
      report("`\(owner)` has no field `\(shown(label))`", help: "did you mean `\(meant)`?", range)
      let index = fields.firstIndex { $0.label == meant }
      return index.flatMap { call.slots[$0] < 0 ? ($0, false) : nil } ?? nil
    }
    if let unlabelled = unlabelled(in: call) {
      report("`\(owner)` takes this value without a label", help: "remove `\(shown(label)):`", range)
      return (unlabelled, false)
    }
    return nil
  }

  /// The next field whose value is written without a label.
  private func unlabelled(in call: Call) -> Int? {
    call.fields.indices.first { call.fields[$0].unlabelled && call.slots[$0] < 0 }
  }

  /// The field with the label of an argument. Most arguments stand in the order of the fields, so that the search begins
  /// behind the last one.
  private func index(of child: NodeID, among fields: [ModelField], from start: Int) -> Int? {
    for offset in fields.indices {
      let index = (start + offset) % fields.count
      if !fields[index].unlabelled, tree.label(child, is: fields[index].name) { return index }
    }
    return nil
  }

  /// Reports a value without its label; the field it was meant for, where only one fits.
  private mutating func reportUnlabelled(
    _ child: NodeID, of node: NodeID, _ call: Call, _ owner: String
  ) -> Int? {
    let free = call.fields.indices.filter { index in
      guard call.slots[index] < 0, let label = call.fields[index].label else { return false }
      return tree.argument(label, of: node) == nil
    }
    guard !free.isEmpty else {
      report("`\(owner)` takes no further value", help: "remove it, with the comma before it", tree.range(child))
      return nil
    }
    var fitting = free.filter { fits(child, call.fields[$0]) }
    let required = fitting.filter { call.fields[$0].isRequired }
    if required.count == 1 { fitting = required }
    let labels = (fitting.isEmpty ? free : fitting).compactMap { call.fields[$0].label }
    report(
      "a label is missing before this value of `\(owner)`",
      help: labels.count == 1
        ? "write \(labels[0]): before it"
        : "write one of \(labels.prefix(12).joined(separator: ", ")), then a colon, before it",
      tree.range(child))
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// Whether a value is of the form that a field takes.
  private func fits(_ child: NodeID, _ field: ModelField) -> Bool {
    let type = field.value
    switch tree.kind(child) {
    case .array: return type.isList
    case .call: return tree.name(child, is: type.element) && !type.isList
    case .string: if case .literal = type.form { return true } else { return false }
    case .integer: return type.form == .integer
    case .boolean: return type.form == .boolean
    case .member: return type.declaration?.form == .enumeration && !type.isList
    case .name: return constants.type(of: child).map { type.withoutOptional == $0 } ?? false
    case .invalid: return false
    }
  }

  // MARK: - Reporting

  private mutating func reportUnknownField(
    _ child: NodeID, _ fields: [ModelField], _ owner: String, missing: [ModelField]
  ) {
    guard let range = tree.labelRange(child) else { return }
    let label = shown(tree.label(child) ?? "")
    let labels = fields.compactMap(\.label)
    // One that is near a field stands twice in effect, which has been said.
    guard nearest(to: tree.label(child) ?? "", among: labels) == nil else { return }
    let all = "its fields are \(labels.joined(separator: ", "))"
    let lacking = missing.compactMap(\.label).map { "`\($0)`" }
    report(
      "`\(owner)` has no field `\(label)`\(lacking.isEmpty ? "" : ", and lacks \(list(lacking))")",
      help: labels.isEmpty ? "remove it" : all, range)
  }

  private mutating func reportTwice(_ child: NodeID, _ owner: String) {
    let label = tree.label(child).map { "`\(shown($0))`" } ?? "this value"
    report("\(label) stands twice in `\(owner)`", help: "keep one of them", tree.labelRange(child) ?? tree.range(child))
  }

  private mutating func reportMissing(_ fields: [ModelField], _ owner: String, _ node: NodeID) {
    let names = fields.map { $0.label.map { "`\($0)`" } ?? "its first value" }
    let lacking = names.count > 12 ? names.prefix(11) + ["\(names.count - 11) more"] : names[...]
    var help = fields.prefix(3).map(\.request).joined(separator: ", ") + (fields.count > 3 ? " …" : "")
    if fields.count == 1, let choice = fields[0].value.choices {
      help = "\(fields[0].label.map { "\($0): and " } ?? "")\(choice)"
    }
    report(
      "`\(owner)` lacks \(list(Array(lacking)))" + (fields.count == 1 ? fields[0].explanation : ""),
      help: "write \(help)", tree.nameRange(node))
  }

  /// `a`, `b` and `c`.
  private func list(_ names: [String]) -> String {
    guard names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
  }

  /// Reports arguments that do not stand in the order of the fields: as few of them as have to move.
  private mutating func reportOrder(
    _ order: [(field: Int, child: NodeID)], _ fields: [ModelField], _ owner: String
  ) -> Bool {
    let staying = Set(longestRise(order.map(\.field)))
    guard staying.count < order.count else { return false }
    for (position, (field, child)) in order.enumerated() where !staying.contains(position) {
      let label = tree.label(child).map { "`\(shown($0))`" } ?? "this value"
      let kept = staying.map { order[$0].field }
      let following = kept.filter { $0 > field }.min().flatMap { fields[$0].label }
      let preceding = kept.filter { $0 < field }.max().flatMap { fields[$0].label }
      let isLate = position > (order.indices.first { staying.contains($0) && order[$0].field > field } ?? .max)
      report(
        "\(label) stands too \(isLate ? "late" : "early") in `\(owner)`",
        help: isLate
          ? "move it up, before `\(following ?? "…")`" : "move it down, behind `\(preceding ?? "…")`",
        tree.labelRange(child) ?? tree.range(child))
    }
    return true
  }

  /// The positions of the longest rising part of a sequence of different numbers.
  private func longestRise(_ numbers: [Int]) -> [Int] {
    var lengths: [Int] = []
    var before: [Int?] = []
    for (position, number) in numbers.enumerated() {
      let best = (0..<position).filter { numbers[$0] < number }.max { lengths[$0] < lengths[$1] }
      before.append(best)
      lengths.append((best.map { lengths[$0] } ?? 0) + 1)
    }
    var rise: [Int] = []
    var at = lengths.indices.max { lengths[$0] < lengths[$1] }
    while let position = at {
      rise.append(position)
      at = before[position]
    }
    return rise.reversed()
  }
}
