import JSON
import NoticeModel

/// A value among the frozen facts while they are read, with the way to it.
package struct Fact {
  var value: JSONValue
  var path: [JSONStep]

  package init(value: JSONValue) { self.init(value: value, path: []) }

  init(value: JSONValue, path: [JSONStep]) {
    self.value = value
    self.path = path
  }

  func text() throws(FactFault) -> String {
    guard let text = value.text else { throw fault("a text is expected here") }
    return text
  }

  func elements() throws(FactFault) -> [Fact] {
    guard let elements = value.elements else { throw fault("a list is expected here") }
    return elements.enumerated().map { Fact(value: $1, path: path + [.element($0)]) }
  }

  func elements(_ count: Int) throws(FactFault) -> [Fact] {
    let elements = try elements()
    guard elements.count == count else { throw fault("a list of \(count) values is expected here") }
    return elements
  }

  /// Refuses members of a value that none of the names is for.
  func refuse(othersThan names: [String], of type: String) throws(FactFault) {
    guard let members = value.members else { throw fault("the fields of `\(type)` are expected here") }
    for member in members where !names.contains(member.key) {
      throw Fact(value: member.value, path: path + [.member(member.key)])
        .fault("`\(type)` has no field \"\(member.key)\"")
    }
  }

  /// A member of the value; `nil` where it has none of that name.
  subscript(name: String) -> Fact? {
    value[name].map { Fact(value: $0, path: path + [.member(name)]) }
  }

  func fault(_ message: String) -> FactFault { FactFault(message: message, path: path) }
}

/// Why facts cannot be read, and the way to the place.
package struct FactFault: Error {
  var message: String
  var path: [JSONStep]
}
