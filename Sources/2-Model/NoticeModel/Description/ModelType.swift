/// A type of the source language as it is declared: its fields or its cases, and what they mean.
///
/// `make generate` makes these descriptions from the declarations. Whatever has to know the model at run time (the
/// binder, the frozen facts, `docs/model.md`, tests of coverage) reads them.
///
/// A class, since it is handed around for each value that is read, and never changes.
package final class ModelType: Sendable {
  package enum Form: Sendable { case structure, enumeration }

  package let name: String
  package let form: Form
  package let documentation: String
  /// Fields of a structure, in the order in which they are written.
  package let fields: [ModelField]
  /// Cases of an enumeration.
  package let cases: [ModelCase]
  /// The position of the field whose text may stand as its languages.
  package let textInLanguages: Int?
  /// The names of the fields that are kept with a version.
  package let frozenNames: [String]

  package init(_ name: String, _ documentation: String = "", fields: [ModelField]) {
    (self.name, form, self.documentation, self.fields, cases) = (name, .structure, documentation, fields, [])
    textInLanguages = fields.firstIndex(where: \.isInLanguages)
    frozenNames = fields.filter(\.isFrozen).map(\.name)
  }

  package init(_ name: String, _ documentation: String = "", cases: [ModelCase]) {
    (self.name, form, self.documentation, fields, self.cases) = (name, .enumeration, documentation, [], cases)
    textInLanguages = nil
    frozenNames = []
  }

  /// A structure whose fields stand as they are declared, each with what it means.
  package convenience init(_ name: String, _ documentation: String, fields: KeyValuePairs<String, String>) {
    self.init(name, documentation, fields: fields.map { ModelField(declaration: $0, $1) })
  }

  /// An enumeration whose cases stand as they are declared, each with what it means.
  package convenience init(_ name: String, _ documentation: String, cases: KeyValuePairs<String, String>) {
    self.init(name, documentation, cases: cases.map { ModelCase(declaration: $0, $1) })
  }

  /// An enumeration whose members say by their names what they mean.
  package convenience init(_ name: String, _ documentation: String, named members: [some PlainChoice]) {
    self.init(name, documentation, cases: members.map { ModelCase("\($0)") })
  }
}

/// A field of a structure, or an associated value of a case.
package struct ModelField: Equatable, Sendable {
  package var name: String
  package var value: ValueType
  /// The default as it is declared; `nil` for a field that must be given.
  package let defaultValue: String?
  /// Whether its default says nothing: no value, an empty list, `false`, `.undeclared`.
  package let defaultSaysNothing: Bool
  package var documentation: String
  /// Whether its value is written without a label.
  package var unlabelled: Bool
  /// Whether the languages of its text may stand in its place: `Activity(fr: "…", nl: "…")`.
  package var isInLanguages: Bool
  /// Whether it is kept with a version: what people are told, not how it looks or is kept up.
  package var isFrozen: Bool

  package init(
    _ name: String, _ type: String, or defaultValue: String? = nil, _ documentation: String = "",
    unlabelled: Bool = false, isInLanguages: Bool = false, isFrozen: Bool = true
  ) {
    self.name = name
    value = ValueType(type)
    self.defaultValue = defaultValue
    defaultSaysNothing = ["nil", "[]", "false", ".undeclared"].contains(defaultValue)
    self.documentation = documentation
    self.unlabelled = unlabelled
    self.isInLanguages = isInLanguages
    self.isFrozen = isFrozen
  }

  /// Its type as declared, such as `[Contact]` or `Text?`.
  package var type: String { value.name }

  package var isRequired: Bool { defaultValue == nil }

  /// What stands before its value, where something does.
  package var label: String? { unlabelled ? nil : name }
}

/// A case of an enumeration.
package struct ModelCase: Equatable, Sendable {
  package var name: String
  package var documentation: String
  package var values: [ModelField]

  package init(_ name: String, _ documentation: String = "", values: [ModelField] = []) {
    self.name = name
    self.documentation = documentation
    self.values = values
  }
}
