/// A value of JSON (RFC 8259) as the files of a version hold it: records, facts, lists of versions.
///
/// Members keep their order and numbers are whole, so that a value is written in one way only
/// (``canonicalBytes``) and a file is read back to what was written.
package indirect enum JSONValue: Sendable {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case null
}

extension JSONValue: Equatable {
  /// Two objects are equal when the same members stand in the same order; texts are compared byte by byte, so that
  /// an accent written as a character of its own makes another text, as it makes another file.
  package static func == (a: JSONValue, b: JSONValue) -> Bool {
    switch (a, b) {
    case (.object(let a), .object(let b)):
      return a.elementsEqual(b) { $0.key.utf8.elementsEqual($1.key.utf8) && $0.value == $1.value }
    case (.array(let a), .array(let b)): return a == b
    case (.string(let a), .string(let b)): return a.utf8.elementsEqual(b.utf8)
    case (.integer(let a), .integer(let b)): return a == b
    case (.boolean(let a), .boolean(let b)): return a == b
    case (.null, .null): return true
    default: return false
    }
  }
}

/// What a value holds, or `nil` where it holds something else.
extension JSONValue {
  /// The value of the member of that name.
  package subscript(_ key: String) -> JSONValue? { members?.first { $0.key.utf8.elementsEqual(key.utf8) }?.value }

  package var members: [(key: String, value: JSONValue)]? {
    if case .object(let members) = self { return members }
    return nil
  }

  package var elements: [JSONValue]? {
    if case .array(let elements) = self { return elements }
    return nil
  }

  package var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  package var number: Int? {
    if case .integer(let number) = self { return number }
    return nil
  }

  package var truth: Bool? {
    if case .boolean(let truth) = self { return truth }
    return nil
  }
}
