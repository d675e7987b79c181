/// A value of the model without its type in Swift: what lies between a typed value and any written form of it.
///
/// Who reads a written form (a source, frozen facts) makes an untyped value by the description of the model, and
/// reports whatever does not fit; from one that fits, the typed value is made without a further question. Who writes
/// goes the other way.
package enum UntypedValue: Sendable {
  /// A field that was left out.
  case nothing
  case string(String, Place)
  case integer(Int)
  case boolean(Bool)
  case text(Text)
  case list([UntypedValue])
  /// The values of a structure, one for each of its fields.
  case fields([UntypedValue], Place)
  /// A member of an enumeration by its index, with the values in its brackets.
  case member(Int, [UntypedValue])

  package var string: String { if case .string(let string, _) = self { string } else { misfit("a string") } }

  package var place: Place {
    switch self {
    case .string(_, let place), .fields(_, let place): place
    default: Place()
    }
  }

  /// The fields or values in it, to be taken one after the other.
  package var parts: Parts {
    switch self {
    case .fields(let values, _), .member(_, let values): Parts(values: values)
    default: misfit("fields")
    }
  }

  package var memberIndex: Int { if case .member(let index, _) = self { index } else { misfit("a member") } }

  /// Ends the program: whoever read the value has not compared it with the description.
  package func misfit(_ expected: String) -> Never { fatalError("\(expected) was expected where \(self) stands") }

  package struct Parts {
    let values: [UntypedValue]
    var position = 0

    private mutating func next() -> UntypedValue {
      defer { position += 1 }
      return values[position]
    }

    /// The next value.
    package mutating func callAsFunction<Value: ModelValue>() -> Value { Value(untyped: next()) }

    /// The next value, or its default where it was left out.
    package mutating func callAsFunction<Value: ModelValue>(or defaultValue: @autoclosure () -> Value) -> Value {
      let value = next()
      if case .nothing = value { return defaultValue() }
      return Value(untyped: value)
    }
  }
}
