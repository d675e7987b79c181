import Foundation
import ModelReader
import Testing

/// The model is declared once: what is generated from it is what stands in the sources.
struct GeneratedFilesTests {
  @Test func generatedFilesAreCurrent() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    for file in try GeneratedFiles(root: root).files {
      let written = try String(contentsOf: root.appendingPathComponent(file.path), encoding: .utf8)
      #expect(written == file.text, "\(file.path) is out of date: run make generate")
    }
  }

  @Test func aFormThatTheReaderDoesNotKnowStopsIt() {
    var reader = ModelReader()
    #expect(throws: ModelReader.Unreadable.self) {
      try reader.read("public struct Odd {\n  public lazy var value = 3\n}\n", file: "Odd.swift")
    }
  }
}
