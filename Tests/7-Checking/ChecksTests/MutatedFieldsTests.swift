import Foundation
import NoticeModel
import Testing

/// No field of the model is forgotten: the complete notices use each, so that its loss is in the table of
/// `MutatedNoticesTests`, or `Fixtures/fields-not-mutated.txt` says why it is not.
@Suite struct MutatedFieldsTests {
  /// The fields of everything that a notice can hold, as the model declares them.
  private func declared() -> Set<String> {
    let types = ModelTypes.all
    var fields: Set<String> = []
    var seen: Set<String> = ["Notice"]
    var waiting = ["Notice"]
    while let type = waiting.popLast().flatMap({ types[$0] }) {
      fields.formUnion(type.fields.filter { !$0.unlabelled }.map { "\(type.name).\($0.name)" })
      for value in type.cases {
        fields.formUnion(value.values.filter { !$0.unlabelled }.map { ".\(value.name).\($0.name)" })
      }
      let written = type.fields.map(\.type) + type.cases.flatMap { $0.values.map(\.type) }
      for name in written.flatMap({ $0.matches(of: /[A-Za-z]+/).map { String($0.output) } })
      where types[name] != nil && seen.insert(name).inserted { waiting.append(name) }
    }
    return fields
  }

  /// Fields with the reason why no complete notice has them.
  private func excused() throws -> [String: String] {
    let lines = try RuleFixtureSite.fixture("fields-not-mutated.txt").split(separator: "\n").filter {
      !$0.hasPrefix("#")
    }
    return Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let parts = line.components(separatedBy: ": ")
        return (parts[0], parts.dropFirst().joined(separator: ": "))
      })
  }

  @Test func everyFieldIsMutatedOrExcused() throws {
    let declared = declared()
    let excused = try excused()
    let mutated = Set(
      try MutatedNoticesTests.notices.flatMap { Mutation.all(of: try RuleFixtureSite.fixture($0)).compactMap(\.field) })
    #expect(declared.count > 150)
    #expect(declared.subtracting(mutated).subtracting(excused.keys).sorted() == [])
    // A reason ends with what it is for.
    #expect(Set(excused.keys).intersection(mutated).sorted() == [])
    #expect(Set(excused.keys).subtracting(declared).sorted() == [])
    for (field, reason) in excused { #expect(reason.count > 10, "\(field)") }
  }
}
