import Foundation
import ModelReader
import NoticeModel
import Testing

/// The model is declared once: what is generated from it is what stands in the sources.
struct GeneratedFilesTests {
  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func generatedFilesAreCurrent() throws {
    for file in try GeneratedFiles(root: root).files {
      let written = try String(contentsOf: root.appendingPathComponent(file.path), encoding: .utf8)
      #expect(written == file.text, "\(file.path) is out of date: run make generate")
    }
  }

  @Test func theDescriptionSaysWhatTheDeclarationsSay() throws {
    let declared = try DeclarationReader.types(in: root.appendingPathComponent("Sources/2-Model/NoticeModel"))
    #expect(declared.map(\.name) == ModelDescription.types.map(\.name))
    for (declared, described) in zip(declared, ModelDescription.types) {
      #expect(declared.documentation == described.documentation, "\(declared.name)")
      #expect(declared.form == described.form, "\(declared.name)")
      #expect(declared.fields == described.fields, "\(declared.name)")
      #expect(declared.cases == described.cases, "\(declared.name)")
    }
  }

  @Test(arguments: [
    "contacts: [Contact] = []", "title: Text  // unlabelled, in languages", "reviewedOn: Day? = nil  // not frozen",
    "theme: String = \"http://a:b\"",
  ])
  func aDeclarationIsReadAndWritten(_ declaration: String) {
    #expect(ModelField(declaration: declaration).declaration == declaration)
  }

  @Test func aFormThatTheReaderDoesNotKnowStopsIt() {
    var reader = DeclarationReader()
    #expect(throws: DeclarationReader.Unreadable.self) {
      try reader.read("public struct Odd {\n  public lazy var value = 3\n}\n", file: "Odd.swift")
    }
  }
}
