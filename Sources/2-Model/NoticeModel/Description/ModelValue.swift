/// A type of values that a source can hold.
package protocol ModelValue {
  static var type: ValueType { get }

  /// Makes a value of one that fits the description of its type.
  init(untyped value: UntypedValue)

  var untyped: UntypedValue { get }
}

/// A structure or enumeration of the model.
package protocol Described: ModelValue {
  static var description: ModelType { get }

  typealias Parts = UntypedValue.Parts
}

extension Described {
  package static var type: ValueType { ValueType(description.name) }
}

/// A value with fields, whose names are known to the compiler.
package protocol HasFields: Located {
  associatedtype Field: FieldName
}

/// A text has a field for each language.
extension Text: HasFields {
  package typealias Field = Language
}

extension Language: FieldName {}

/// A structure of the model.
package protocol DescribedStructure: Described, HasFields {
  /// Takes the values of its fields, one after the other.
  init(from parts: inout Parts)

  /// The values of its fields.
  @UntypedFields var untypedFields: [UntypedValue] { get }
}

/// Values that stand one below another become untyped ones.
@resultBuilder package enum UntypedFields {
  package static func buildExpression(_ value: some ModelValue) -> UntypedValue { value.untyped }

  package static func buildBlock(_ values: UntypedValue...) -> [UntypedValue] { values }
}

extension DescribedStructure {
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    self.init(from: &parts)
    place = value.place
  }

  package var untyped: UntypedValue { .fields(untypedFields, place) }
}

/// The name of a field, as it is written before its value. A field that the model does not declare has none, so that
/// whatever speaks of a field stops to compile when the field gets another name.
package protocol FieldName: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// An enumeration some of whose members say more in brackets.
package protocol DescribedChoice: Described {
  /// The member of an index, which takes the values in its brackets one after the other.
  static func member(_ index: Int, of parts: inout Parts) -> Self

  /// Its index, and the values in its brackets.
  var member: (Int, [UntypedValue]) { get }
}

extension DescribedChoice {
  package init(untyped value: UntypedValue) {
    var parts = value.parts
    self = Self.member(value.memberIndex, of: &parts)
  }

  package var untyped: UntypedValue {
    let (index, values) = member
    return .member(index, values)
  }
}

/// An enumeration none of whose members says more in brackets.
package protocol PlainChoice: Described, CaseIterable, Equatable where AllCases == [Self] {}

extension PlainChoice {
  package init(untyped value: UntypedValue) { self = Self.allCases[value.memberIndex] }

  package var untyped: UntypedValue { .member(Self.allCases.firstIndex(of: self) ?? 0, []) }
}

extension Optional: ModelValue where Wrapped: ModelValue {
  package static var type: ValueType { Wrapped.type }

  package init(untyped value: UntypedValue) {
    if case .nothing = value { self = nil } else { self = Wrapped(untyped: value) }
  }

  package var untyped: UntypedValue { self?.untyped ?? .nothing }
}

extension Array: ModelValue where Element: ModelValue {
  package static var type: ValueType { ValueType("[\(Element.type.name)]") }

  package init(untyped value: UntypedValue) {
    switch value {
    case .nothing: self = []
    case .list(let elements): self = elements.map { Element(untyped: $0) }
    default: value.misfit("a list")
    }
  }

  package var untyped: UntypedValue { .list(map(\.untyped)) }
}

extension Bool: ModelValue {
  package static var type: ValueType { ValueType("Bool") }

  package init(untyped value: UntypedValue) {
    switch value {
    case .nothing: self = false
    case .boolean(let truth): self = truth
    default: value.misfit("true or false")
    }
  }

  package var untyped: UntypedValue { .boolean(self) }
}

extension Int: ModelValue {
  package static var type: ValueType { ValueType("Int") }

  package init(untyped value: UntypedValue) {
    guard case .integer(let number) = value else { value.misfit("a number") }
    self = number
  }

  package var untyped: UntypedValue { .integer(self) }
}

extension Text: ModelValue {
  package static var type: ValueType { ValueType("Text") }

  package init(untyped value: UntypedValue) {
    guard case .text(let text) = value else { value.misfit("a text") }
    self = text
  }

  package var untyped: UntypedValue { .text(self) }
}
