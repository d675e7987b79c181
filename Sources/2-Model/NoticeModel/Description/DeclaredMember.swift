// Fields and cases as the model declares them: `contacts: [Contact] = []`, `none(because: Text)`. Behind two spaces and
// `//` may stand what is unusual about a field.

extension ModelField {
  /// What may stand behind a declaration.
  private enum Mark {
    static let unlabelled = "unlabelled"
    static let inLanguages = "in languages"
    static let notFrozen = "not frozen"
  }

  /// Reads `name: Type`, `name: Type = default` or `name: Type  // unlabelled, not frozen`. A type that stands alone is that
  /// of a value without a label, which gets the name of its position.
  package init(declaration: String, _ documentation: String = "", at position: Int = 0) {
    let (declared, marks) = declaration[...].divided(at: "  // ")
    let (name, typed) = declared.divided(at: ": ")
    let (type, defaultValue) = (typed ?? declared).divided(at: " = ")
    self.init(
      typed == nil ? "value\(position)" : String(name), String(type), or: defaultValue.map(String.init), documentation,
      unlabelled: typed == nil)
    for mark in marks?.split(separator: ",") ?? [] {
      switch mark.drop(while: { $0 == " " }) {
      case Mark.unlabelled: unlabelled = true
      case Mark.inLanguages: isInLanguages = true
      case Mark.notFrozen: isFrozen = false
      default: break
      }
    }
  }

  /// As `init(declaration:)` reads it.
  package var declaration: String {
    var marks: [String] = []
    if unlabelled { marks.append(Mark.unlabelled) }
    if isInLanguages { marks.append(Mark.inLanguages) }
    if !isFrozen { marks.append(Mark.notFrozen) }
    return "\(name): \(type)" + (defaultValue.map { " = \($0)" } ?? "")
      + (marks.isEmpty ? "" : "  // " + marks.joined(separator: ", "))
  }
}

extension ModelCase {
  /// Reads `name` or `name(label: Type, Type)`.
  package init(declaration: String, _ documentation: String = "") {
    let (name, list) = declaration[...].divided(at: "(")
    self.init(String(name), documentation)
    guard let list else { return }
    for part in list.dropLast().split(separator: ",") {
      values.append(ModelField(declaration: String(part.drop(while: { $0 == " " })), at: values.count))
    }
  }

  /// As `init(declaration:)` reads it.
  package var declaration: String {
    let values = values.map { $0.unlabelled ? $0.type : $0.declaration }
    return values.isEmpty ? name : "\(name)(\(values.joined(separator: ", ")))"
  }
}

extension Substring {
  /// What stands before the first separator and what stands behind it, where there is one.
  fileprivate func divided(at separator: StaticString) -> (before: Substring, behind: Substring?) {
    separator.withUTF8Buffer { separator in
      var rest = utf8
      while let start = rest.firstIndex(of: separator[0]) {
        rest = rest[start...]
        if rest.starts(with: separator) {
          return (self[..<start], self[utf8.index(start, offsetBy: separator.count)...])
        }
        rest = rest.dropFirst()
      }
      return (self, nil)
    }
  }
}
