import Facts
import JSON
import NoticeModel

/// Gives the facts of the old notice the identifiers that the new one has for them.
///
/// A fact that is gone, and another one that has come with the same content, are one fact with another identifier.
/// References follow it. Nobody reads identifiers, so that nothing is to be told.
enum Renaming {
  /// The image of the old notice with the identifiers of the new one.
  /// - Parameter languages: those in which content is compared: a translation that came later makes no other fact.
  static func apply(to old: Notice, towards new: Notice, in languages: [Language]) -> JSONValue {
    var image = old.image
    var compared = FactImage(languages: languages).image(of: old)
    let goal = FactImage(languages: languages).image(of: new)
    // What others refer to comes first, so that their content is compared with the new references.
    for list in lists {
      let renames = Renaming.renames(in: compared, goal, list.name)
      guard !renames.isEmpty else { continue }
      image = image.renaming(renames, list: list.name, references: list.references)
      compared = compared.renaming(renames, list: list.name, references: list.references)
    }
    return image
  }

  /// The lists of facts with identifiers, and the fields in which others refer to them.
  private static let lists: [(name: String, references: Set<String>)] = [
    ("audiences", ["audiences"]), ("dataGroups", ["group", "groups"]), ("data", ["data"]), ("people", ["people"]),
    ("recipients", ["recipients"]), ("retention", ["retention"]), ("purposes", ["of"]), ("sources", []),
    ("access", []), ("definitions", []), ("companions", []),
  ]

  private static func renames(in old: JSONValue, _ new: JSONValue, _ list: String) -> [String: String] {
    let pairing = Pairing(declarations(old[list]), declarations(new[list])) { $0["id"]?.text ?? "" }
    let removed = pairing.removed.map { ($0["id"]?.text ?? "", $0.without("id")) }
    let added = pairing.added.map { ($0["id"]?.text ?? "", $0.without("id")) }
    var renames: [String: String] = [:]
    for (id, content) in removed where removed.filter({ $0.1 == content }).count == 1 {
      let same = added.filter { $0.1 == content }
      if same.count == 1 { renames[id] = same[0].0 }
    }
    return renames
  }

  /// The facts of a list, with those inside others.
  private static func declarations(_ list: JSONValue?) -> [JSONValue] {
    (list?.elements ?? []).flatMap { [$0] + declarations($0["members"]) }
  }
}

extension JSONValue {
  fileprivate func without(_ key: String) -> JSONValue { .object((members ?? []).filter { $0.key != key }) }

  /// The image of a notice with other identifiers: in the list that declares them, and in the fields that refer to it.
  fileprivate func renaming(_ renames: [String: String], list: String, references: Set<String>) -> JSONValue {
    .object(
      (members ?? []).map { key, value in
        (
          key,
          key == list ? value.renamingDeclarations(renames, references) : value.renamingReferences(renames, references)
        )
      })
  }

  private func renamingDeclarations(_ renames: [String: String], _ references: Set<String>) -> JSONValue {
    .array(
      (elements ?? []).map { element in
        .object(
          (element.members ?? []).map { key, value in
            if key == "id", let id = value.text { return (key, .string(renames[id] ?? id)) }
            if key == "members" { return (key, value.renamingDeclarations(renames, references)) }
            return JSONValue.renamed((key, value), renames, references)
          })
      })
  }

  private func renamingReferences(_ renames: [String: String], _ references: Set<String>) -> JSONValue {
    switch self {
    case .object(let members): .object(members.map { JSONValue.renamed($0, renames, references) })
    case .array(let elements): .array(elements.map { $0.renamingReferences(renames, references) })
    default: self
    }
  }

  /// A field; where it refers to the list, its texts are identifiers.
  private static func renamed(
    _ member: (key: String, value: JSONValue), _ renames: [String: String], _ references: Set<String>
  ) -> (key: String, value: JSONValue) {
    guard references.contains(member.key) else {
      return (member.key, member.value.renamingReferences(renames, references))
    }
    switch member.value {
    case .string(let id): return (member.key, .string(renames[id] ?? id))
    case .array(let elements):
      return (
        member.key,
        .array(
          elements.map { element in
            element.text.map { .string(renames[$0] ?? $0) } ?? element.renamingReferences(renames, references)
          })
      )
    default: return (member.key, member.value.renamingReferences(renames, references))
    }
  }
}
