import Foundation
import Testing

/// A notice is real Swift: the compiler is asked.
@Suite struct CompilerTests {
  private let compiler: SwiftCompiler

  init() throws { compiler = try SwiftCompiler.shared.get() }

  static let published = Checkout.files("content", suffix: ".swift") + Checkout.files("themes", suffix: ".swift")

  @Test func swiftTakesEverySourceAndFixture() throws {
    #expect(Self.published.count > 3)
    let words = Checkout.files("Tests/3-Reading/SourceTests/Fixtures/words", suffix: ".swift")
    let sources = try (Self.published + ValidFixtureTests.sources + words).map {
      (name: $0, bytes: try Checkout.bytes($0))
    }
    #expect(try compiler.rejected(sources) == [:])
  }

  @Test func noticesReadWithoutMistakes() throws {
    for source in Self.published { #expect(messages(try Checkout.bytes(source), path: source).isEmpty) }
  }

  /// "This is not Swift" is true.
  @Test(arguments: Checkout.files("\(InvalidFixtureTests.folder)/not-swift", suffix: ".swift"))
  func swiftRejectsWhatIsNotSwift(source: String) throws {
    #expect(try !compiler.accepts(Checkout.root.appendingPathComponent(source).path))
  }

  /// "This is Swift, but not allowed" is true: it has the form of Swift.
  @Test(arguments: Checkout.files("\(InvalidFixtureTests.folder)/not-allowed", suffix: ".swift"))
  func whatIsNotAllowedIsSwift(source: String) throws {
    #expect(try compiler.parses(Checkout.root.appendingPathComponent(source).path))
  }

  /// "Allowed, but not a value this field takes" is true: the form is right, only the value is not.
  @Test(arguments: Checkout.files("\(InvalidFixtureTests.folder)/not-a-value", suffix: ".swift"))
  func whatIsNoValueIsSwift(source: String) throws {
    #expect(try compiler.parses(Checkout.root.appendingPathComponent(source).path))
  }
}
