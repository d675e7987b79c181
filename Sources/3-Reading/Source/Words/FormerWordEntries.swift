import NoticeModel
import Syntax

/// A list of words in its former form, `Labels(yes: Text(…), …)`: one value with a field for each of the words.
struct FormerWordEntries<Key: ListedKey>: ModelValue {
  var words: [WrittenWord<Key>]
  /// The lists within it, by their constants.
  private var lists: [String: UntypedValue] = [:]

  static var type: ValueType { ValueType(Key.form.former) }

  init(untyped value: UntypedValue) {
    guard case .list(let entries) = value else { value.misfit("a list of words") }
    words = []
    for entry in entries {
      if case .fields(let parts, _) = entry, case .string(let name, _) = parts[0], case .list = parts[1] {
        lists[name] = parts[1]
      } else {
        words.append(WrittenWord(untyped: entry))
      }
    }
  }

  var untyped: UntypedValue { .list(words.map(\.untyped)) }

  /// The words of a list that stands within this one.
  func within<Inner: ListedKey>(_ key: Inner.Type) -> [WrittenWord<Inner>] {
    lists[key.form.constant].map { FormerWordEntries<Inner>(untyped: $0).words } ?? []
  }
}

extension Binder {
  /// Reads `Labels(yes: Text(…), …)`, and in `ThemeWords(…)` the lists that stand within it.
  mutating func formerWords(_ node: NodeID, of form: WordListForm) -> UntypedValue? {
    guard tree.kind(node) == .call, tree.name(node, is: form.former) else {
      reject(node, "a list of words is expected here", help: "write [\(form.example)]")
      return nil
    }
    var entries: [UntypedValue] = []
    var isWhole = true
    var names: Set<String> = []
    for child in tree.children(node) {
      guard let range = tree.labelRange(child), let name = tree.label(child) else {
        reject(
          child, "nothing says which words these are", help: "write their name and a colon before them: yes: Text(…)")
        isWhole = false
        continue
      }
      guard names.insert(name).inserted else {
        report("`\(name)` stands twice in `\(form.former)`", help: "keep one of them", range)
        isWhole = false
        continue
      }
      let inner =
        form.constant == ThemeKey.form.constant
        ? WordListForm.all.first { $0.isWithinTheme && $0.constant == name } : nil
      let value = read(child, as: inner.map { ValueType($0.former) } ?? .text)
      isWhole = isWhole && value != nil
      if let value { entries.append(.fields([.string(name, place(child)), value], place(child))) }
    }
    return isWhole ? .list(entries) : nil
  }
}
