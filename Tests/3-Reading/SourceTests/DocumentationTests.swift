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

/// The examples of docs/model.md are read: each is the value of a constant.
struct ModelDocumentationTests {
  private static let examples = String(decoding: (try? Checkout.bytes("docs/model.md")) ?? [], as: UTF8.self)
    .components(separatedBy: "```swift\n").dropFirst().map { $0.components(separatedBy: "```")[0] }

  @Test func thereAreSome() { #expect(Self.examples.count > 40) }

  @Test(arguments: examples) func anExampleIsRead(_ example: String) {
    // A value and its texts are read; what words stand in them is the matter of whoever writes.
    #expect(messages("import NoticeModel\n\nlet example = \(example)") == "")
  }
}
