/// The type of a field, taken apart: `[Contact]` is a list of `Contact`, `Text?` an optional `Text`.
package final class ValueType: Equatable, Sendable {
  /// As declared.
  package let name: String
  package let isList: Bool
  package let isOptional: Bool
  /// The type of one value, without brackets and question mark.
  package let element: String
  package let form: Form
  private let listElement: ValueType?

  package enum Form: Equatable, Sendable {
    case integer, boolean, text
    case literal(Literal)
    /// A structure or an enumeration of the model, by its name.
    case declared
  }

  @inline(never)
  package init(_ name: String) {
    self.name = name
    isOptional = name.hasSuffix("?")
    isList = name.hasPrefix("[")
    let element = name.filter { !"[]?".contains($0) }
    self.element = element
    switch element {
    case "Int": form = .integer
    case "Bool": form = .boolean
    case "Text": form = .text
    default:
      let literal = Literal(rawValue: element.hasPrefix("Ref<") ? "Ref" : element)
      form = literal.map { .literal($0) } ?? .declared
    }
    listElement = isList ? ValueType(element) : nil
  }

  package static func == (a: ValueType, b: ValueType) -> Bool { a.name == b.name }

  /// The type of an element of the list; of what is no list, itself.
  package var ofElement: ValueType { listElement ?? self }

  /// The type of a value that is there: without the question mark.
  package var withoutOptional: String { isOptional ? String(name.dropLast()) : name }

  package var isLiteral: Bool { if case .literal = form { !isList } else { false } }

  package static let string = ValueType("String")
  package static let integer = ValueType("Int")
  package static let boolean = ValueType("Bool")
  package static let text = ValueType("Text")
}

/// A type of which a value is written as a string.
package enum Literal: String, CaseIterable, Sendable {
  case string = "String"
  case citation = "Citation"
  case colour = "Colour"
  case day = "Day"
  case email = "Email"
  case enterpriseNumber = "EnterpriseNumber"
  case phone = "Phone"
  case reference = "Ref"
  case webAddress = "WebAddress"
}
