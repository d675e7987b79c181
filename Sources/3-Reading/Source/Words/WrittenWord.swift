import NoticeModel
import Syntax

/// An entry of a list of words as a source has it: its key may be one that Notitia does not ask for.
struct WrittenWord<Key: ListedKey>: ModelValue {
  var name: String
  /// Where the name stands.
  var place: Place
  var text: Text

  static var type: ValueType { ValueType(Key.form.entry) }

  init(untyped value: UntypedValue) {
    guard case .fields(let parts, _) = value, parts.count == 2, case .string(let name, let place) = parts[0],
      case .text(let text) = parts[1]
    else { value.misfit("an entry of a list of words") }
    (self.name, self.place, self.text) = (name, place, text)
  }

  var untyped: UntypedValue { .fields([.string(name, place), .text(text)], text.place) }
}

extension WordListForm {
  var example: String { "\(entry)(.\(firstKey), \(Text.labels()))" }
}

extension Binder {
  /// Reads `Label(.yes, fr: "oui", nl: "ja", de: "ja")` or `Label(.email, "E-mail")`.
  mutating func word(_ node: NodeID, of form: WordListForm) -> UntypedValue? {
    if tree.kind(node) == .call, tree.name(node, is: form.entry) {
      guard let first = tree.children(node).first(where: { _ in true }), tree.labelRange(first) == nil,
        tree.kind(first) == .member(hasArguments: false)
      else {
        report("`\(form.entry)` says first which words it holds", help: "write \(form.example)", tree.nameRange(node))
        return nil
      }
    }
    let unlabelled = ["key", "every"].map { ModelField($0, "String", or: "nil", unlabelled: true) }
    let fields = unlabelled + Binder.languages
    guard let call = call(node, ModelType(form.entry, fields: fields), fields) else { return nil }
    let slots = call.slots.dropFirst()
    let texts = slots.map { $0 < 0 ? nil : read($0, as: .string)?.string }
    guard !call.isBroken, zip(slots, texts).allSatisfy({ $0 < 0 || $1 != nil }) else { return nil }
    guard texts.contains(where: { $0 != nil }) else {
      report("these words are empty", help: "write \(form.example)", tree.range(node))
      return nil
    }
    let key = call.slots[0]
    var text: Text
    if let every = texts[0] {
      guard texts.dropFirst().allSatisfy({ $0 == nil }) else {
        report(
          "words are either the same in every language or labelled for each",
          help: "write \(form.entry)(.\(tree.name(key)), \"…\") alone, or a label before each of them",
          tree.range(call.slots[1]))
        return nil
      }
      text = Text(every)
    } else {
      text = Text(wordings: Array(zip(Language.allCases, texts.dropFirst())))
    }
    text.place = place(node)
    return .fields([.string(tree.name(key), place(key)), .text(text)], place(node))
  }
}
