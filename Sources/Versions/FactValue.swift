import NoticeModel

/// A value of the model as it stands among the frozen facts.
///
/// A structure is an object with its fields by name; a member of an enumeration is its name, and where it says more in
/// brackets an object with that name alone: `"consent"`, `{"years": 3}`, `{"from": {"age": 13, "parents": …}}`.
protocol FactValue {
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
  var image: JSONValue { self?.image ?? .null }
  init(_ fact: Fact) throws(FactFault) { self = try Wrapped(fact) }
}

extension Array: FactValue where Element: FactValue {
  var image: JSONValue { .array(map(\.image)) }

  init(_ fact: Fact) throws(FactFault) {
    self = []
    for element in try fact.elements() { append(try element.read()) }
  }
}

extension String: FactValue {
  var image: JSONValue { .string(self) }
  init(_ fact: Fact) throws(FactFault) { self = try fact.text() }
}

extension Int: FactValue {
  var image: JSONValue { .integer(self) }

  init(_ fact: Fact) throws(FactFault) {
    guard let number = fact.value.number else { throw fact.fault("a whole number is expected here") }
    self = number
  }
}

extension Bool: FactValue {
  var image: JSONValue { .boolean(self) }

  init(_ fact: Fact) throws(FactFault) {
    guard let truth = fact.value.truth else { throw fact.fault("true or false is expected here") }
    self = truth
  }
}

/// `"…"` for one wording in every language, otherwise an object with the languages.
extension Text: FactValue {
  var image: JSONValue {
    if let every { return .string(every) }
    let wordings = [("fr", fr), ("nl", nl), ("de", de)]
    return .object(wordings.compactMap { language, words in words.map { (language, .string($0)) } })
  }

  init(_ fact: Fact) throws(FactFault) {
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
  var image: JSONValue { .string(iso) }

  init(_ fact: Fact) throws(FactFault) {
    guard let day = Day(iso: try fact.text()) else { throw fact.fault("this is not a day of the calendar") }
    self = day
  }
}

extension Ref: FactValue {
  var image: JSONValue { .string(id) }
  init(_ fact: Fact) throws(FactFault) { self.init(try fact.text()) }
}

extension Citation: FactValue {
  var image: JSONValue { .string(written) }
  init(_ fact: Fact) throws(FactFault) { self.init(try fact.text()) }
}

extension Email: FactValue {
  var image: JSONValue { .string(address) }
  init(_ fact: Fact) throws(FactFault) { self.init(try fact.text()) }
}

extension Phone: FactValue {
  var image: JSONValue { .string(number) }
  init(_ fact: Fact) throws(FactFault) { self.init(try fact.text()) }
}

extension WebAddress: FactValue {
  var image: JSONValue { .string(url) }
  init(_ fact: Fact) throws(FactFault) { self.init(try fact.text()) }
}

extension EnterpriseNumber: FactValue {
  var image: JSONValue { .string(written) }
  init(_ fact: Fact) throws(FactFault) { self.init(try fact.text()) }
}
