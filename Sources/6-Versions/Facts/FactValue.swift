import JSON
import NoticeModel

/// A value of the model as it stands among the frozen facts.
///
/// A structure is an object with its fields by name; a member of an enumeration is its name, and where it says more in
/// brackets an object with that name alone: `"consent"`, `{"years": 3}`, `{"from": {"age": 13, "parents": …}}`.
package protocol FactValue {
  var image: JSONValue { get }
  init(_ fact: Fact) throws(FactFault)
}

/// The members of an object in the order of the model. What says nothing (no value, an empty list, `false`,
/// `.undeclared`) is left out where leaving it out means the same; every other value stands there, also one that is a
/// default today.
struct FactMembers {
  private(set) var list: [(key: String, value: JSONValue)] = []

  mutating func add(_ name: String, _ image: JSONValue, orNothing isLeftOut: Bool) {
    if isLeftOut, image.saysNothing { return }
    list.append((name, image))
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

extension Optional: FactValue where Wrapped: FactValue {
  package var image: JSONValue { self?.image ?? .null }
  package init(_ fact: Fact) throws(FactFault) { self = try Wrapped(fact) }
}

extension Array: FactValue where Element: FactValue {
  package var image: JSONValue { .array(map(\.image)) }

  package init(_ fact: Fact) throws(FactFault) {
    self = []
    for element in try fact.elements() { append(try element.read()) }
  }
}

extension String: FactValue {
  package var image: JSONValue { .string(self) }
  package init(_ fact: Fact) throws(FactFault) { self = try fact.text() }
}

extension Int: FactValue {
  package var image: JSONValue { .integer(self) }

  package init(_ fact: Fact) throws(FactFault) {
    guard let number = fact.value.number else { throw fact.fault("a whole number is expected here") }
    self = number
  }
}

extension Bool: FactValue {
  package var image: JSONValue { .boolean(self) }

  package init(_ fact: Fact) throws(FactFault) {
    guard let truth = fact.value.truth else { throw fact.fault("true or false is expected here") }
    self = truth
  }
}

/// `"…"` for one wording in every language, otherwise an object with the languages.
extension Text: FactValue {
  package var image: JSONValue {
    if let every { return .string(every) }
    let wordings = [("fr", fr), ("nl", nl), ("de", de)]
    return .object(wordings.compactMap { language, words in words.map { (language, .string($0)) } })
  }

  package init(_ fact: Fact) throws(FactFault) {
    if let every = fact.value.text {
      self.init(every)
      return
    }
    let fields = try fact.fields(of: "Text", Language.allCases.map(\.rawValue))
    let fr: String? = try fields.value("fr", default: nil)
    let nl: String? = try fields.value("nl", default: nil)
    let de: String? = try fields.value("de", default: nil)
    self.init(fr: fr, nl: nl, de: de)
  }
}

extension Day: FactValue {
  package var image: JSONValue { .string(iso) }

  package init(_ fact: Fact) throws(FactFault) {
    guard let day = Day(iso: try fact.text()) else { throw fact.fault("this is not a day of the calendar") }
    self = day
  }
}

extension Ref: FactValue {
  package var image: JSONValue { .string(id) }
  package init(_ fact: Fact) throws(FactFault) { self.init(try fact.text()) }
}

extension Citation: FactValue {
  package var image: JSONValue { .string(written) }
  package init(_ fact: Fact) throws(FactFault) { self.init(try fact.text()) }
}

extension Email: FactValue {
  package var image: JSONValue { .string(address) }
  package init(_ fact: Fact) throws(FactFault) { self.init(try fact.text()) }
}

extension Phone: FactValue {
  package var image: JSONValue { .string(number) }
  package init(_ fact: Fact) throws(FactFault) { self.init(try fact.text()) }
}

extension WebAddress: FactValue {
  package var image: JSONValue { .string(url) }
  package init(_ fact: Fact) throws(FactFault) { self.init(try fact.text()) }
}

extension EnterpriseNumber: FactValue {
  package var image: JSONValue { .string(written) }
  package init(_ fact: Fact) throws(FactFault) { self.init(try fact.text()) }
}
