/// The description of the whole model.
package enum ModelDescription {
  /// Every type that the model declares, in the order of its files.
  package static let types: [ModelType] = described.map { $0.description }

  /// The type of a name; `nil` where the model has none of it.
  package static func type(named name: String) -> ModelType? { named[name] }

  private static let named = Dictionary(uniqueKeysWithValues: types.map { ($0.name, $0) })

  /// A type and those that a value of it may hold, each where it is first needed.
  ///
  /// - Parameter fields: which fields of a structure to follow.
  package static func held(by name: String, fields: (ModelField) -> Bool = { _ in true }) -> [ModelType] {
    var held: [ModelType] = []
    var seen: Set<String> = []
    func visit(_ name: String) {
      guard let type = type(named: name), seen.insert(name).inserted else { return }
      held.append(type)
      for field in type.fields.filter(fields) + type.cases.flatMap(\.values) { visit(field.value.element) }
    }
    visit(name)
    return held
  }
}

extension ValueType {
  /// The structure or enumeration that one value is of.
  package var declaration: ModelType? { form == .declared ? ModelDescription.type(named: element) : nil }

  /// The types of which a value is written with its name, `Name(…)`.
  package static let structures = (["Text"] + ModelDescription.types.filter { $0.form == .structure }.map(\.name))
    .sorted()

  package static func isStructure(_ name: String) -> Bool {
    name == "Text" || ModelDescription.type(named: name)?.form == .structure
  }
}
