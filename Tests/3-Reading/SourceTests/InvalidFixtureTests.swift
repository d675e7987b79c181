import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Source

/// Sources with mistakes: each has a file of the same name that holds the whole text of all its messages.
@Suite struct InvalidFixtureTests {
  static let folder = "Tests/3-Reading/SourceTests/Fixtures/invalid"
  static let sources = Checkout.files(folder, suffix: ".swift")

  @Test(arguments: sources)
  func messagesAreThoseExpected(of source: String) throws {
    let url = Checkout.root.appendingPathComponent(source).deletingPathExtension().appendingPathExtension("txt")
    let path = String(source.dropFirst(Self.folder.count + 1))
    try Expectation(url: url).expect(messages(try Checkout.bytes(source), path: path))
  }

  @Test(arguments: sources)
  func nothingIsSaidTwice(of source: String) throws {
    let diagnostics = try Self.diagnostics(source)
    let said = diagnostics.map { "\($0.location.line):\($0.location.column) \($0.message)" }
    #expect(Set(said).count == said.count)
    #expect(!diagnostics.isEmpty)
  }

  /// The folder of a fixture says in which voice its mistakes are told.
  @Test(arguments: [
    ("not-swift", "SRC-SWIFT"), ("not-allowed", "SRC-ALLOWED"), ("not-a-value", "SRC-VALUE"),
  ])
  func eachKindKeepsItsVoice(kind: String, rule: String) throws {
    for source in Checkout.files("\(Self.folder)/\(kind)", suffix: ".swift") {
      for diagnostic in try Self.diagnostics(source) {
        #expect(diagnostic.rule.text == rule, "\(source): \(diagnostic.message)")
      }
    }
  }

  @Test func everyMessageSaysWhatToWrite() throws {
    for source in Self.sources {
      for diagnostic in try Self.diagnostics(source) {
        #expect(diagnostic.help?.isEmpty == false, "\(source): \(diagnostic.message)")
        #expect(diagnostic.message.last != ".", "\(source): \(diagnostic.message)")
      }
    }
  }

  @Test func everyExpectationHasItsSource() {
    let expectations = Checkout.files(Self.folder, suffix: ".txt").map { String($0.dropLast(4)) }
    let names = Self.sources.map { String($0.dropLast(6)) }
    #expect(expectations.filter { !names.contains($0) } == [])
    if !Golden.isRecording { #expect(names.filter { !expectations.contains($0) } == []) }
  }

  @Test func thereIsNoOtherFile() {
    let all = Checkout.files(Self.folder, suffix: "").filter { $0.contains(".") }
    #expect(all.allSatisfy { $0.hasSuffix(".swift") || $0.hasSuffix(".txt") })
  }

  private static func diagnostics(_ source: String) throws -> [Diagnostic] {
    BoundSource(SourceFile(path: source, bytes: try Checkout.bytes(source)), index: 0).diagnostics
  }
}
