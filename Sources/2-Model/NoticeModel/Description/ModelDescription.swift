/// The description of the whole model.
package enum ModelDescription {
  /// The type of a name; `nil` where the model has none of it.
  package static func type(named name: String) -> ModelType? { named[name] }

  private static let named = Dictionary(uniqueKeysWithValues: types.map { ($0.name, $0) })

  /// The names of the types that a value of a type may hold, in fields that are kept with a version.
  package static func frozen(with name: String) -> Set<String> {
    var held: Set<String> = []
    var waiting = [name]
    while let next = waiting.popLast() {
      guard let type = type(named: next), held.insert(next).inserted else { continue }
      waiting += (type.fields.filter(\.isFrozen) + type.cases.flatMap(\.values)).map(\.value.element)
    }
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
