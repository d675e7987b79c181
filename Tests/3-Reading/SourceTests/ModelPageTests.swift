import Diagnostics
import Foundation
import NoticeModel
import Testing

@testable import Source
@testable import Syntax

/// docs/model.md says what can be written: each example is read without a word, and Swift accepts it.
struct ModelPageTests {
  /// The examples of the page with the type that each stands under.
  private var examples: [(type: ModelType, text: String)] {
    get throws {
      try Checkout.text("docs/model.md").components(separatedBy: "\n## ").flatMap { section -> [(ModelType, String)] in
        let name = String(section.prefix { $0 != "\n" })
        guard let type = ModelDescription.type(named: name) else { return [] }
        let texts =
          type.form == .structure
          ? section.components(separatedBy: "```").dropFirst().prefix(1).map { String($0.dropFirst("swift\n".count)) }
          : section.matches(of: /\n\| `(\..+?)` \|/).map { String($0.1) }
        return texts.map { (type, $0) }
      }
    }
  }

  @Test func everyTypeHasItsExamples() throws {
    let examples = try examples
    for type in ModelDescription.types {
      let own = examples.filter { $0.type === type }
      #expect(own.count == (type.form == .structure ? 1 : type.cases.count), "\(type.name)")
      guard let example = own.first, type.form == .structure else { continue }
      let tree = Parser.parse(SourceFile(path: "", text: "let example = \(example.text)")).tree
      for label in type.fields.filter({ !$0.isInLanguages }).compactMap(\.label) {
        #expect(tree.argument(label, of: tree.constants[0].value) != nil, "\(type.name).\(label)")
      }
    }
  }

  @Test func everyExampleIsRead() throws {
    for (type, text) in try examples {
      let tree = Parser.parse(SourceFile(path: "\(type.name).swift", text: "let example = \(text)")).tree
      var binder = Binder(tree, fileIndex: 0)
      // The constant itself cannot hold a member, which does not say of what type it is.
      let before = binder.diagnostics.count
      #expect(binder.read(tree.constants[0].value, as: ValueType(type.name)) != nil, "\(text)")
      #expect(binder.diagnostics.count == before, "\(TextRenderer().render(binder.diagnostics))")
    }
  }

  @Test func swiftTakesEveryExample() throws {
    let sources = try examples.map { type, text in
      (name: text, bytes: Array("import NoticeModel\nlet example: \(type.name) = \(text)\n".utf8))
    }
    #expect(try SwiftCompiler.shared.get().rejected(sources) == [:])
  }

  @Test func everyFieldSaysWhatItIs() {
    for type in ModelDescription.held(by: "Notice") + ModelDescription.held(by: "Site") where type.name != "Country" {
      #expect(!type.documentation.isEmpty, "\(type.name)")
      for field in type.fields { #expect(!field.documentation.isEmpty, "\(type.name).\(field.name)") }
      for member in type.cases { #expect(!member.documentation.isEmpty, "\(type.name).\(member.name)") }
    }
  }
}
