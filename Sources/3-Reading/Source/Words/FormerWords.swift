import NoticeModel
import Syntax

/// A list of words in its former form, `Labels(yes: Text(…), …)`: one value with a field for each of the words.
struct FormerWords<Key: ListedKey>: Bindable {
  var words: [WrittenWord<Key>] = []
  /// The nodes of the lists within it, by their labels.
  private var redline: [WrittenWord<RedlineKey>] = []
  private var versions: [WrittenWord<VersionKey>] = []

  static var typeName: String { Key.form.former }
  static var described: String { "`\(typeName)(…)`" }
  static var example: String { "[\(WrittenWord<Key>.example)]" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    let tree = binder.tree
    guard tree.kind(node) == .call, tree.name(node, is: Self.typeName) else {
      binder.reject(node, "a list of words is expected here", help: "write \(Self.example)")
      return nil
    }
    var isWhole = true
    var names: Set<String> = []
    for child in tree.children(node) {
      guard let range = tree.labelRange(child), let name = tree.label(child) else {
        binder.reject(
          child, "nothing says which words these are", help: "write their name and a colon before them: yes: Text(…)")
        isWhole = false
        continue
      }
      guard names.insert(name).inserted else {
        binder.report("`\(name)` stands twice in `\(Self.typeName)`", help: "keep one of them", range)
        isWhole = false
        continue
      }
      switch name {
      case RedlineKey.form.constant where Key.self == ThemeKey.self:
        let list: FormerWords<RedlineKey>? = binder.read(child)
        redline = list?.words ?? []
        isWhole = isWhole && list != nil
      case VersionKey.form.constant where Key.self == ThemeKey.self:
        let list: FormerWords<VersionKey>? = binder.read(child)
        versions = list?.words ?? []
        isWhole = isWhole && list != nil
      default:
        let text: Text? = binder.read(child)
        isWhole = isWhole && text != nil
        if let text { words.append(WrittenWord(name: name, range: range, text: text)) }
      }
    }
    guard isWhole else { return nil }
  }

  /// The words of a list that stands within this one.
  func within<Inner: ListedKey>(_ key: Inner.Type) -> [WrittenWord<Inner>] {
    (redline as? [WrittenWord<Inner>]) ?? (versions as? [WrittenWord<Inner>]) ?? []
  }
}

extension WrittenWord {
  init(name: String, range: Range<Int>, text: Text) {
    self.name = name
    self.range = range
    self.text = text
  }
}
