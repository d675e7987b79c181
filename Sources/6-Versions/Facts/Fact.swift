import JSON

/// A value among the frozen facts while they are read, with the way to it.
package struct Fact {
  var value: JSONValue
  var path: [JSONStep]

  package init(value: JSONValue) { self.init(value: value, path: []) }

  init(value: JSONValue, path: [JSONStep]) {
    self.value = value
    self.path = path
  }

  /// The value of a field, of the type that is asked for.
  func read<T: FactValue>() throws(FactFault) -> T { try T(self) }

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

  /// The fields of a value, all of which are known.
  func fields(of type: String, _ names: [String]) throws(FactFault) -> Fields {
    guard let members = value.members else { throw fault("the fields of `\(type)` are expected here") }
    for member in members where !names.contains(member.key) {
      throw Fact(value: member.value, path: path + [.member(member.key)])
        .fault("`\(type)` has no field \"\(member.key)\"")
    }
    return Fields(owner: self, type: type)
  }

  /// The member of an enumeration, with what it says in brackets. Among the names, `(` is behind those that do.
  func member(of type: String, _ names: [String]) throws(FactFault) -> (name: String, value: Fact) {
    if let name = value.text, names.contains(name) { return (name, self) }
    if let members = value.members, members.count == 1, names.contains(members[0].key + "(") {
      return (members[0].key, Fact(value: members[0].value, path: path + [.member(members[0].key)]))
    }
    throw fault("this is not one of the values of \(type)")
  }

  func fault(_ message: String) -> FactFault { FactFault(message: message, path: path) }

  /// The fields of an object.
  struct Fields {
    fileprivate var owner: Fact
    fileprivate var type: String

    func value<T: FactValue>(_ name: String) throws(FactFault) -> T {
      guard let value = owner.value[name] else { throw owner.fault("`\(type)` lacks \"\(name)\"") }
      return try T(Fact(value: value, path: owner.path + [.member(name)]))
    }

    func value<T: FactValue>(_ name: String, default defaultValue: T) throws(FactFault) -> T {
      owner.value[name] == nil ? defaultValue : try value(name)
    }
  }
}

/// Why facts cannot be read, and the way to the place.
package struct FactFault: Error {
  var message: String
  var path: [JSONStep]
}
