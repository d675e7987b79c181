import NoticeModel

/// The fields that a form has no place for, listed at its end: whoever needs one knows that it exists.
struct FurtherFields {
  /// The form, in which a value may also stand in a comment.
  let form: String

  /// A comment with a line for each type that has more fields than the form shows; long lines continue on the next.
  func comment(indent: String) -> String {
    ModelDescription.held(by: "Notice").compactMap { type -> String? in
      let shown = shown(type.name)
      let inLanguages = !shown.isDisjoint(with: Language.allCases.map(\.rawValue))
      let further = type.fields.filter {
        $0.label != nil && !shown.contains($0.name) && !($0.isInLanguages && inLanguages)
      }.map(\.name)
      return further.isEmpty ? nil : line(type.name, further, indent: indent)
    }.joined()
  }

  private func line(_ type: String, _ fields: [String], indent: String) -> String {
    var lines = ["\(indent)//   \(type):"]
    for (index, field) in fields.enumerated() {
      let word = " " + field + (index == fields.count - 1 ? "" : ",")
      if lines[lines.count - 1].count + word.count > 110 { lines.append("\(indent)//    ") }
      lines[lines.count - 1] += word
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The labels that stand directly in a value of a type, wherever the form shows one.
  private func shown(_ type: String) -> Set<String> {
    var labels: Set<String> = []
    var rest = form[...]
    while let start = rest.firstRange(of: "\(type)(") {
      let isWhole = start.lowerBound == form.startIndex || !form[form.index(before: start.lowerBound)].isLetter
      rest = rest[start.upperBound...]
      if isWhole { labels.formUnion(self.labels(in: rest)) }
    }
    return labels
  }

  /// The labels up to the bracket that closes the value.
  private func labels(in text: Substring) -> Set<String> {
    var labels: Set<String> = []
    var depth = 0
    var word = ""
    for character in text {
      switch character {
      case "(", "[": depth += 1
      case ")", "]":
        depth -= 1
        if depth < 0 { return labels }
      case ":" where depth == 0: labels.insert(word)
      default: break
      }
      word = character.isLetter ? word + String(character) : ""
    }
    return labels
  }
}
