/// A type whose values are written as strings.
package protocol LiteralValue: ModelValue {
  /// A value that is written so, wherever it stands.
  init(written: String, place: Place)

  /// As it is written.
  var asWritten: String { get }
}

extension LiteralValue {
  package init(untyped value: UntypedValue) { self.init(written: value.string, place: value.place) }

  package var untyped: UntypedValue { .string(asWritten, Place()) }

  package static var type: ValueType { ValueType("\(Self.self)") }
}

extension String: LiteralValue {
  package init(written: String, place: Place) { self = written }
  package var asWritten: String { self }
}

extension Day: LiteralValue {
  package init(written: String, place: Place) { self.init(stringLiteral: written) }
  package var asWritten: String { iso }
}

extension Ref: LiteralValue {
  package init(written: String, place: Place) {
    self.init(written)
    self.place = place
  }
  package var asWritten: String { id }
  package var untyped: UntypedValue { .string(id, place) }
}

extension Citation: LiteralValue {
  package init(written: String, place: Place) {
    self.init(written)
    self.place = place
  }
  package var asWritten: String { written }
  package var untyped: UntypedValue { .string(written, place) }
}

extension Email: LiteralValue {
  package init(written: String, place: Place) { self.init(written) }
  package var asWritten: String { address }
}

extension Phone: LiteralValue {
  package init(written: String, place: Place) { self.init(written) }
  package var asWritten: String { number }
}

extension WebAddress: LiteralValue {
  package init(written: String, place: Place) { self.init(written) }
  package var asWritten: String { url }
}

extension Colour: LiteralValue {
  package init(written: String, place: Place) { self.init(written) }
  package var asWritten: String { hex }
}

extension EnterpriseNumber: LiteralValue {
  package init(written: String, place: Place) { self.init(written) }
  package var asWritten: String { written }
}
