import JSON
import NoticeModel

extension ModelValue {
  /// The value as it stands among the frozen facts.
  ///
  /// A structure is an object with its fields by name; a member of an enumeration is its name, and where it says more
  /// in brackets an object with that name alone: `"consent"`, `{"years": 3}`, `{"from": {"age": 13, "parents": …}}`.
  package var image: JSONValue { FactImage().image(of: self) }
}

/// Writes values of the model as frozen facts, by the description of their types.
package struct FactImage {
  /// The languages whose texts it holds; `nil` for all.
  var languages: [Language]?

  package init(languages: [Language]? = nil) {
    self.languages = languages
  }

  package func image(of value: some ModelValue) -> JSONValue { image(of: value.untyped, type(of: value).type) }

  private func image(of value: UntypedValue, _ type: ValueType) -> JSONValue {
    switch value {
    case .nothing: return .null
    case .string(let string, _): return .string(string)
    case .integer(let number): return .integer(number)
    case .boolean(let truth): return .boolean(truth)
    case .text(let text): return image(of: text)
    case .list(let elements):
      let type = type.ofElement
      return .array(elements.map { image(of: $0, type) })
    case .fields(let values, _): return .object(members(values, type.declaration?.fields ?? []))
    case .member(let index, let values):
      guard let member = type.declaration?.cases[index] else { value.misfit("a declared type") }
      return values.isEmpty ? .string(member.name) : .object([(member.name, inBrackets(values, member))])
    }
  }

  /// `"…"` for one wording in every language, otherwise an object with the languages.
  private func image(of text: Text) -> JSONValue {
    if let every = text.every { return .string(every) }
    let all = text.map { (key: $0?.rawValue ?? "", value: JSONValue.string($1)) }
    guard let languages else { return .object(all) }
    let told = all.filter { member in languages.contains { $0.rawValue == member.key } }
    return .object(told.isEmpty ? all : told)
  }

  /// The members of an object in the order of the model. What says nothing (no value, an empty list, `false`,
  /// `.undeclared`) is left out where leaving it out means the same; every other value stands there, also one that is a
  /// default today.
  private func members(_ values: [UntypedValue], _ fields: [ModelField]) -> [(key: String, value: JSONValue)] {
    zip(fields, values).compactMap { field, value in
      guard field.isFrozen else { return nil }
      let image = image(of: value, field.value)
      return field.defaultSaysNothing && image.saysNothing ? nil : (field.name, image)
    }
  }

  /// What a member says in brackets: with its labels, alone, or as a list.
  private func inBrackets(_ values: [UntypedValue], _ member: ModelCase) -> JSONValue {
    let images = zip(member.values, values).map { ($0.name, image(of: $1, $0.value)) }
    guard member.values[0].unlabelled else { return .object(images) }
    return images.count == 1 ? images[0].1 : .array(images.map(\.1))
  }
}

extension JSONValue {
  fileprivate var saysNothing: Bool {
    switch self {
    case .null, .boolean(false), .string("undeclared"): return true
    case .array(let elements): return elements.isEmpty
    default: return false
    }
  }
}
