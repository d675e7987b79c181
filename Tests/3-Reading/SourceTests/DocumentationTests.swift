import Foundation
import Testing

@testable import Source

/// The examples of docs/source-language.md are read without a word, and Swift accepts them.
struct SourceLanguageDocumentationTests {
  private var examples: [(name: String, bytes: [UInt8])] {
    get throws {
      let text = String(decoding: try Checkout.bytes("docs/source-language.md"), as: UTF8.self)
      return text.components(separatedBy: "```swift\n").dropFirst().enumerated().map { index, rest in
        (name: "example-\(index + 1)", bytes: Array((rest.components(separatedBy: "```")[0]).utf8))
      }
    }
  }

  @Test func examplesAreAccepted() throws {
    let examples = try examples
    #expect(examples.count >= 7)
    for example in examples {
      #expect(messages(example.bytes).isEmpty, "\(example.name): \(messages(example.bytes))")
    }
    #expect(try SwiftCompiler.shared.get().rejected(examples).isEmpty)
  }
}
