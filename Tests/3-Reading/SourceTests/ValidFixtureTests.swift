import Diagnostics
import Foundation
import NoticeModel
import Testing

@testable import Source
@testable import Syntax

/// Sources without mistakes: together they hold every construct and every type of the model.
@Suite struct ValidFixtureTests {
  /// Those of the source language, and the whole notices that other tests start from.
  static let sources =
    Checkout.files("Tests/3-Reading/SourceTests/Fixtures/valid", suffix: ".swift")
    + ["base", "public-body"].map { "Tests/7-Checking/ChecksTests/Fixtures/\($0).swift" }
    + ["everything"].map {
      "Tests/8-Publishing/SiteTests/Fixtures/sites/valid/\($0)/content/organisations/\($0)/notice.swift"
    }

  @Test(arguments: sources)
  func nothingIsReported(in source: String) throws {
    #expect(messages(try Checkout.bytes(source), path: source).isEmpty)
  }

  @Test func theyReadAsWhatTheySay() throws {
    let path = "Tests/3-Reading/SourceTests/Fixtures/valid/complete-notice.swift"
    let text = try Checkout.text(path)
    let notice: Notice = try #require(constant("notice", in: text))
    #expect(notice.id == "complete")
    #expect(notice.surfaces.count == 4)
    #expect(notice.controller.seat?.town[.nl] == "Brussel")
    #expect(notice.purposes.first?.grounds.first?.data.map(\.id) == ["health"])
    #expect(notice.changes.first?.version == Day(iso: "2025-10-10"))
    guard case .designated(let dpo) = notice.dpo else { return #expect(Bool(false), "no officer") }
    #expect(dpo.email?.address == "dpo@example.org")
    guard case .between(.months(6), .years(30)) = try #require(notice.retention.first).period else {
      return #expect(Bool(false), "another period")
    }
  }

  /// The text of a string is that which Swift makes of it.
  @Test func textsAreThoseOfSwift() throws {
    let path = "Tests/3-Reading/SourceTests/Fixtures/valid/strings.swift"
    let text = try Checkout.text(path)
    let plain: Text = try #require(constant("plain", in: text))
    #expect(plain.every == "Le mot \"santé\", un \\ et l\u{2019}euro \u{20AC}, d\'abord\tet\nensuite\r.")
    let long: Text = try #require(constant("long", in: text))
    #expect(
      long[.fr] == """
        Première ligne,
          deuxième ligne, en retrait.

        Une ligne vide précède ; "guillemets", \""" et \t échappés.
        Cette ligne \
        continue, et \u{00e9}crit.
        """)
    #expect(
      long[.nl] == """
        """)
    #expect(
      long[.de] == """

        Leer davor.

        """)
    let spaces: Text = try #require(constant("spaceInLine", in: text))
    #expect(spaces.every?.split(separator: "\n", omittingEmptySubsequences: false)[1] == "  ")
  }

  /// A value that loses its type and takes it on again is the same, places included.
  @Test(arguments: sources)
  func valuesKeepTheirFields(of source: String) throws {
    guard let notice: Notice = constant("notice", in: try Checkout.text(source)) else { return }
    var (old, new) = ("", "")
    dump(notice, to: &old)
    dump(Notice(untyped: notice.untyped), to: &new)
    #expect(old == new)
  }

  /// The light form says what the full one says.
  @Test func lightValuesAreThoseOfTheFullForm() throws {
    let text = try Checkout.text("Tests/3-Reading/SourceTests/Fixtures/valid/light.swift")
    func shown(_ name: String) throws -> [String] {
      let security: Security = try #require(constant(name, in: text))
      var shown = ""
      dump(security, to: &shown)
      // Both stand somewhere.
      return shown.split(separator: "\n").map(String.init).filter { !$0.contains("node: ") }
    }
    #expect(try shown("light") == shown("full"))
    let notice: Notice = try #require(constant("notice", in: text))
    #expect(notice.controller.name == Text("Groupe IMA"))
    #expect(notice.recipients[0].name == Text(fr: "la police", nl: "de politie", de: "die Polizei"))
    #expect(notice.recipients[0].role == .authority)
  }

  // MARK: - Coverage

  @Test func everyTypeAndFieldOccurs() throws {
    let trees = try trees()
    for type in ModelDescription.types where type.form == .structure {
      let name = type.name
      let calls = trees.flatMap { tree in tree.calls(named: name).map { (tree, $0) } }
      #expect(!calls.isEmpty, "add \(name)(…) to Fixtures/valid/complete-notice.swift")
      for field in type.fields {
        guard let label = field.label else { continue }
        let isThere = calls.contains { tree, call in tree.argument(label, of: call) != nil }
        #expect(isThere, "add \(label): to \(name)(…) in Fixtures/valid/complete-notice.swift")
      }
    }
  }

  @Test func everyMemberOccurs() throws {
    let members = Set(
      try trees().flatMap { tree in
        tree.nodes.indices.map { NodeID($0) }.filter { if case .member = tree.kind($0) { true } else { false } }
          .map { tree.name($0) }
      })
    for type in ModelDescription.types {
      for member in type.cases {
        #expect(
          members.contains(member.name), "add .\(member.name) of \(type.name) to Fixtures/valid/every-member.swift")
      }
    }
  }

  private func trees() throws -> [Tree] {
    try Self.sources.map { Parser.parse(SourceFile(path: $0, bytes: try Checkout.bytes($0))).tree }
  }
}
