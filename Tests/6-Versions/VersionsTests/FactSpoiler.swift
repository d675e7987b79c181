import NoticeModel

@testable import JSON

/// Changes one fact of a notice, for each of its facts: left out of a list or a field, or saying something else.
struct FactSpoiler {
  /// The facts with one change.
  struct Spoiled {
    /// The fact, as the way through the file: "purposes[care].grounds[0].basis".
    var path: String
    /// The fields on that way, such as "Notice.purposes" and "Purpose.title".
    var fields: [String]
    var image: JSONValue
  }

  private let types: [String: ModelType]

  init() {
    types = Dictionary(uniqueKeysWithValues: ModelDescription.types.map { ($0.name, $0) })
  }

  func all(of notice: JSONValue) -> [Spoiled] { spoiled(notice, "Notice", "", []) }

  private func spoiled(_ value: JSONValue, _ type: String, _ path: String, _ fields: [String]) -> [Spoiled] {
    let type = type.hasSuffix("?") ? String(type.dropLast()) : type
    if type.hasPrefix("[") { return elements(value, String(type.dropFirst().dropLast()), path, fields) }
    if let model = types[type] {
      return model.form == .structure
        ? members(value, model.fields.filter(\.isFrozen), model.name, path, fields) : member(value, model, path, fields)
    }
    return literals(value, type).map { Spoiled(path: path, fields: fields, image: $0) }
  }

  // MARK: - Lists and fields

  private func elements(_ value: JSONValue, _ type: String, _ path: String, _ fields: [String]) -> [Spoiled] {
    let elements = value.elements ?? []
    return elements.indices.flatMap { index -> [Spoiled] in
      let name = elements[index]["id"]?.text ?? elements[index]["name"]?.text ?? elements[index].text ?? "\(index)"
      let inner = "\(path)[\(name)]"
      var fewer = elements
      fewer.remove(at: index)
      let left = Spoiled(path: inner, fields: fields, image: .array(fewer))
      return [left]
        + spoiled(elements[index], type, inner, fields).map { one in
          var other = elements
          other[index] = one.image
          return Spoiled(path: one.path, fields: one.fields, image: .array(other))
        }
    }
  }

  private func members(
    _ value: JSONValue, _ declared: [ModelField], _ type: String, _ path: String, _ fields: [String]
  ) -> [Spoiled] {
    let members = value.members ?? []
    return declared.filter { $0.name != "id" }.flatMap { field -> [Spoiled] in
      let inner = path.isEmpty ? field.name : "\(path).\(field.name)"
      let fields = fields + ["\(type).\(field.name)"]
      func with(_ new: JSONValue?) -> JSONValue {
        .object(
          declared.compactMap { one in
            let old = members.first { $0.key == one.name }?.value
            return (one.name == field.name ? new : old).map { (one.name, $0) }
          })
      }
      guard let old = value[field.name] else {
        return field.type == "Bool" ? [Spoiled(path: inner, fields: fields, image: with(.boolean(true)))] : []
      }
      let left = field.defaultValue == nil ? [] : [Spoiled(path: "\(inner) left out", fields: fields, image: with(nil))]
      return left
        + spoiled(old, field.type, inner, fields).map {
          Spoiled(path: $0.path, fields: $0.fields, image: with($0.image))
        }
    }
  }

  /// Another member, and the same one with other values.
  private func member(_ value: JSONValue, _ type: ModelType, _ path: String, _ fields: [String]) -> [Spoiled] {
    let name = value.text ?? value.members?.first?.key
    var all: [Spoiled] = []
    if let other = type.cases.first(where: { $0.values.isEmpty && $0.name != name }) {
      all.append(Spoiled(path: "\(path) = .\(other.name)", fields: fields, image: .string(other.name)))
    }
    guard let name, let member = type.cases.first(where: { $0.name == name }), let held = value[name] else {
      return all
    }
    func wrapped(_ image: JSONValue) -> JSONValue { .object([(name, image)]) }
    if member.values.count == 1, member.values[0].unlabelled {
      all += spoiled(held, member.values[0].type, path, fields)
        .map { Spoiled(path: $0.path, fields: $0.fields, image: wrapped($0.image)) }
    } else if member.values[0].unlabelled {
      var values = held.elements ?? []
      let first = spoiled(values[0], member.values[0].type, path, fields)
      all += first.map {
        values[0] = $0.image
        return Spoiled(path: $0.path, fields: $0.fields, image: wrapped(.array(values)))
      }
    } else {
      all += members(held, member.values, type.name, path, fields.dropLast() + [fields.last ?? ""])
        .map { Spoiled(path: $0.path, fields: fields, image: wrapped($0.image)) }
    }
    return all
  }

  // MARK: - Literals

  private func literals(_ value: JSONValue, _ type: String) -> [JSONValue] {
    switch (type, value) {
    case ("Text", .string(let text)): [.string(text + " tout autre")]
    case ("Text", .object(let members)):
      [.object(members.map { ($0.key, .string(($0.value.text ?? "") + " tout autre")) })]
    case ("Int", .integer(let number)): [.integer(number + 1)]
    case ("Bool", .boolean(let truth)): [.boolean(!truth)]
    case ("Day", _): [.string("2031-01-01")]
    case ("Citation", _): [.string("gdpr/7")]
    case ("Email", _): [.string("autre@example.org")]
    case ("Phone", _): [.string("+32 2 999 99 99")]
    case ("WebAddress", _): [.string("https://www.example.org/autre")]
    case ("EnterpriseNumber", _): [.string("0999.999.999")]
    case ("Language", .string(let code)): [.string(code == "fr" ? "nl" : "fr")]
    case ("String", .string(let text)): [.string(text + "-2")]
    // A reference is left out of its list; an identifier pairs facts.
    default: []
    }
  }
}
