import JSON
import NoticeModel

// The binder does not read frozen facts: what was released must stay readable when sources are later checked more
// strictly. Both go by the same description.

extension ModelValue {
  package init(_ fact: Fact) throws(FactFault) { self.init(untyped: try fact.untyped(Self.type)) }
}

extension Fact {
  /// The value of a type, compared with its description.
  func untyped(_ type: ValueType) throws(FactFault) -> UntypedValue {
    if type.isList {
      let type = type.ofElement
      var elements: [UntypedValue] = []
      for element in try self.elements() { elements.append(try element.untyped(type)) }
      return .list(elements)
    }
    switch type.form {
    case .integer:
      guard let number = value.number else { throw fault("a whole number is expected here") }
      return .integer(number)
    case .boolean:
      guard let truth = value.truth else { throw fault("true or false is expected here") }
      return .boolean(truth)
    case .text: return .text(try wordings())
    case .literal(.day):
      guard let day = Day(iso: try text()) else { throw fault("this is not a day of the calendar") }
      return .string(day.iso, Place())
    case .literal: return .string(try text(), Place())
    case .declared:
      guard let model = type.declaration else { throw fault("there is no type `\(type.element)`") }
      guard model.form == .enumeration else {
        return .fields(try fields(model.fields, model.frozenNames, of: model.name), Place())
      }
      return try member(of: model)
    }
  }

  private func wordings() throws(FactFault) -> Text {
    if let every = value.text { return Text(every) }
    try refuse(othersThan: Language.allCases.map(\.rawValue), of: "Text")
    var wordings: [(Language, String?)] = []
    for language in Language.allCases { wordings.append((language, try self[language.rawValue]?.text())) }
    return Text(wordings: wordings)
  }

  /// The values of fields, all of which are known; of those that are not kept with a version none is there.
  private func fields(
    _ fields: [ModelField], _ names: [String], of type: String
  ) throws(FactFault) -> [UntypedValue] {
    try refuse(othersThan: names, of: type)
    var values: [UntypedValue] = []
    for field in fields {
      if let fact = self[field.name] {
        values.append(try fact.untyped(field.value))
      } else if field.isRequired {
        throw fault("`\(type)` lacks \"\(field.name)\"")
      } else {
        values.append(.nothing)
      }
    }
    return values
  }

  /// A member of an enumeration, with what it says in brackets.
  private func member(of type: ModelType) throws(FactFault) -> UntypedValue {
    if let name = value.text, let index = type.cases.firstIndex(where: { $0.name == name && $0.values.isEmpty }) {
      return .member(index, [])
    }
    guard let members = value.members, members.count == 1,
      let index = type.cases.firstIndex(where: { $0.name == members[0].key && !$0.values.isEmpty }),
      let held = self[members[0].key]
    else { throw fault("this is not one of the values of \(type.name)") }
    let member = type.cases[index]
    guard member.values[0].unlabelled else {
      return .member(index, try held.fields(member.values, member.values.map(\.name), of: ".\(member.name)"))
    }
    guard member.values.count > 1 else { return .member(index, [try held.untyped(member.values[0].value)]) }
    var values: [UntypedValue] = []
    for (fact, value) in zip(try held.elements(member.values.count), member.values) {
      values.append(try fact.untyped(value.value))
    }
    return .member(index, values)
  }
}
