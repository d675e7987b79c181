/// A type of the source language as it is declared: its fields or its cases, and what they mean.
///
/// `make generate` makes these descriptions from the declarations. Whatever has to know the model at run time (the
/// binder, the frozen facts, `docs/model.md`, tests of coverage) reads them.
package struct ModelType: Equatable, Sendable {
  package enum Form: Equatable, Sendable { case structure, enumeration }

  package var name: String
  package var form: Form
  package var documentation: String
  /// Fields of a structure, in the order in which they are written.
  package var fields: [ModelField]
  /// Cases of an enumeration.
  package var cases: [ModelCase]

  package init(_ name: String, _ documentation: String = "", fields: [ModelField]) {
    (self.name, form, self.documentation, self.fields, cases) = (name, .structure, documentation, fields, [])
  }

  package init(_ name: String, _ documentation: String = "", cases: [ModelCase]) {
    (self.name, form, self.documentation, fields, self.cases) = (name, .enumeration, documentation, [], cases)
  }
}

/// A field of a structure, or an associated value of a case.
package struct ModelField: Equatable, Sendable {
  package var name: String
  package var value: ValueType
  /// The default as it is declared; `nil` for a field that must be given.
  package var defaultValue: String?
  package var documentation: String
  /// Whether its value is written without a label.
  package var unlabelled: Bool
  /// Whether it is kept with a version: what people are told, not how it looks or is kept up.
  package var isFrozen: Bool

  package init(
    _ name: String, _ type: String, or defaultValue: String? = nil, _ documentation: String = "",
    unlabelled: Bool = false, isFrozen: Bool = true
  ) {
    self.name = name
    value = ValueType(type)
    self.defaultValue = defaultValue
    self.documentation = documentation
    self.unlabelled = unlabelled
    self.isFrozen = isFrozen
  }

  /// Its type as declared, such as `[Contact]` or `Text?`.
  package var type: String { value.name }

  package var isRequired: Bool { defaultValue == nil }

  /// What stands before its value, where something does.
  package var label: String? { unlabelled ? nil : name }

  /// Whether its default says nothing: no value, an empty list, `false`, `.undeclared`.
  package var defaultSaysNothing: Bool { ["nil", "[]", "false", ".undeclared"].contains(defaultValue) }
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
