import NoticeModel
import Syntax

/// What stands where a value stood: by the type that the model gives it, and by its label where that says more.
struct SpoiltValues {
  struct Value {
    /// In which way it is spoilt; where a value was chosen among some, which one was taken for which.
    var kind: String
    /// What is written there.
    var source: String
  }

  let tree: Tree
  let types: [String: ModelType]

  func values(for node: NodeID, _ type: String, label: String) -> [Value] {
    switch tree.kind(node) {
    case .string:
      let written = tree.string(node)
      return strings(written, type, label).map { Value(kind: $0.kind, source: "\"\($0.source)\"") }
    case .integer(let number?):
      return [0, number * 100, -number].map {
        Value(kind: "\($0 < 0 ? "negative" : $0 == 0 ? "none" : "large")", source: "\($0)")
      }
    case .boolean(let value): return [Value(kind: "\(!value)", source: "\(!value)")]
    case .member: return members(node, type)
    case .call: return texts(node)
    case .array, .integer, .name, .invalid: return []
    }
  }

  /// A text for readers, which may be an address.
  private func texts(_ node: NodeID) -> [Value] {
    let empty = Value(kind: "empty", source: "Text(\"\")")
    guard let first = tree.children(node).first(where: { tree.kind($0) == .string }) else { return [empty] }
    let written = tree.string(first)
    guard written.hasPrefix("https://") else { return [empty] }
    return [empty] + strings(written, "WebAddress", "").map { Value(kind: $0.kind, source: "Text(\"\($0.source)\")") }
  }

  // MARK: - Strings

  private func strings(_ written: String, _ type: String, _ label: String) -> [Value] {
    func value(_ kind: String, _ source: String) -> Value { Value(kind: kind, source: source) }
    if type.hasPrefix("Ref<") { return [value("slip", slip(written)), value("empty", "")] }
    switch type {
    case "Email":
      return [
        value("without @", written.replacing("@", with: ".")),
        value("without a domain", String(written.prefix { $0 != "@" }) + "@example"),
        value("note", "TODO@example.org"), value("placeholder", "nom@domaine.tld"),
      ]
    case "Phone":
      return [
        value("short", String(written.prefix(6))), value("national", "02 123 45 67"),
        value("letters", String(written.dropLast(5)) + "AB CD"), value("note", "+XX X XXX XX XX"),
      ]
    case "WebAddress":
      return [
        value("space", written.replacing(".example", with: ". example")),
        value("without https", written.replacing("https://", with: "")),
        value("http", written.replacing("https", with: "http")), value("note", "https://www.example.org/TODO"),
      ]
    case "EnterpriseNumber":
      return [
        value("digit", String(written.dropLast()) + (written.last == "9" ? "8" : "9")),
        value("short", String(written.dropLast())), value("letter", String(written.dropLast()) + "O"),
      ]
    case "Day":
      return [
        value("not in the calendar", written.prefix(4) + "-02-30"), value("as in a letter", "01/06/2026"),
        value("long ago", "1926-06-01"), value("far ahead", "2062-06-01"),
      ]
    case "Citation":
      return [
        value("slip", slip(written)), value("repealed", "be-1992-privacy"),
        value("no such article", String(written.prefix { $0 != "/" }) + "/9999"),
      ]
    case "Colour": return [value("short", String(written.dropLast())), value("pale", "#fdfdfd")]
    default: return text(written, label)
    }
  }

  /// A string that has no type of its own.
  private func text(_ written: String, _ label: String) -> [Value] {
    let empty = [Value(kind: "empty", source: ""), Value(kind: "note", source: "XXX")]
    switch label {
    case "id": return [empty[0], Value(kind: "space", source: written + " 1")]
    case "postcode":
      return empty
        + ["1234 AB", "75001", "1000", "10000"].map { Value(kind: "\(written.count) for \($0)", source: $0) }
    case "since": return empty + [Value(kind: "not in the calendar", source: "2024-13")]
    default: return empty + [Value(kind: "slip", source: slip(written))]
    }
  }

  /// Two letters exchanged, as fingers do.
  private func slip(_ written: String) -> String {
    var letters = Array(written)
    for index in letters.indices.dropLast().reversed()
    where letters[index].isLetter && letters[index + 1].isLetter && letters[index] != letters[index + 1] {
      letters.swapAt(index, index + 1)
      return String(letters)
    }
    return written + "x"
  }

  // MARK: - Values among which one chooses

  private static let units = ["hours", "days", "weeks", "months", "years"]
  private static let countries = ["belgium", "france", "germany", "switzerland", "morocco"]

  private func members(_ node: NodeID, _ type: String) -> [Value] {
    let name = tree.name(node)
    let own = periods(node, type, name)
    let cases = types[type]?.cases ?? []
    guard let current = cases.first(where: { $0.name == name }) else { return own }
    let others = cases.filter { other in
      guard other.name != name, other.name != "undeclared" else { return false }
      return other.values.isEmpty || other.values == current.values
    }
    return own
      + chosen(others, after: current, among: cases, type).map { other in
        let bytes = tree.file.bytes[tree.nameRange(node).upperBound..<tree.range(node).upperBound]
        let arguments = other.values.isEmpty ? "" : String(decoding: bytes, as: UTF8.self)
        return Value(kind: "\(name) > \(other.name)", source: ".\(other.name)\(arguments)")
      }
  }

  /// Every other value, or of many some that stand for all.
  private func chosen(_ others: [ModelCase], after current: ModelCase, among all: [ModelCase], _ type: String)
    -> [ModelCase]
  {
    if type == "Country" { return others.filter { Self.countries.contains($0.name) } }
    guard others.count > 12 else { return others }
    let index = all.firstIndex { $0.name == current.name } ?? 0
    let next = all[(index + 1) % all.count]
    return others.filter { $0.name == next.name }
  }

  /// Periods that nothing lasts, or that contradict themselves.
  private func periods(_ node: NodeID, _ type: String, _ name: String) -> [Value] {
    guard type == "Period" else { return [] }
    return [
      Value(kind: "backwards", source: ".between(.years(3), .years(1))"),
      Value(kind: "wide", source: ".between(.years(3), .years(30))"),
      Value(kind: "long", source: ".atMost(.years(300))"),
      Value(kind: "vague", source: ".criterion(Text(\"aussi longtemps que nécessaire\"))"),
    ]
  }
}
