import Diagnostics
import Files
import Foundation
import TestSupport
import Testing

@testable import Source

/// No input whatever stops the reader: it says what is wrong, or accepts it.
struct RobustnessTests {
  @Test(arguments: [
    String(repeating: "(", count: 100_000), String(repeating: "[", count: 100_000),
    "let a = " + String(repeating: "Text(", count: 100_000), "let a = " + String(repeating: ".a(", count: 100_000),
    String(repeating: "\"", count: 100_001), String(repeating: "\"\"\"\n", count: 10_001),
    String(repeating: "/*", count: 100_000), "let a = \"\\u{", "let a = \"\"\"\n  text", "let a = \"text",
    "let a = \"\0\"",
    "\0", "let", "let a", "let a =", "let a = [", "let a = .", "import", "let a = Text(fr:", ")", "]", "}{",
  ])
  func hostileTextIsReported(_ text: String) {
    #expect(!messages(Array(text.utf8)).isEmpty)
  }

  /// Asserts no more than that the reader ends and does not crash: a few beginnings are whole sources, and what is said
  /// of the others is the matter of the fixtures.
  @Test func everyBeginningOfANoticeIsRead() throws {
    let bytes = try Checkout.bytes("Tests/3-Reading/SourceTests/Fixtures/valid/smallest-notice.swift")
    for length in bytes.indices { _ = messages(Array(bytes[..<length])) }
  }

  // MARK: - Files

  private func load(_ prepare: (URL) throws -> Void) throws -> [Diagnostic] {
    let folder = TemporaryPlace.new()
    defer { try? FileManager.default.removeItem(at: folder) }
    let content = folder.appendingPathComponent("content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    try prepare(content.appendingPathComponent("site.swift"))
    return SiteLoader.load(try Folder(folder.path)).diagnostics.filter { $0.location.path == "content/site.swift" }
  }

  @Test func whatIsNoSourceIsReported() throws {
    let missing = try load { _ in }
    #expect(missing.map(\.rule) == ["SRC-FILE"])
    let directory = try load { try FileManager.default.createDirectory(at: $0, withIntermediateDirectories: true) }
    #expect(directory.map(\.rule) == ["SRC-FILE"])
    let huge = try load { try Data(count: 100_000_000).write(to: $0) }
    #expect(huge.map(\.rule) == ["SRC-FILE"])
    let outside = try load {
      try FileManager.default.createSymbolicLink(atPath: $0.path, withDestinationPath: "/etc/hostname")
    }
    #expect(outside.map(\.rule) == ["SRC-FILE"])
    let loop = try load { try FileManager.default.createSymbolicLink(atPath: $0.path, withDestinationPath: $0.path) }
    #expect(loop.map(\.rule) == ["SRC-FILE"])
  }

  @Test(arguments: [
    [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    [0x80],
    [0xC0, 0xAF], [0xE0, 0x80, 0xAF],
  ])
  func brokenTextIsReported(_ bytes: [UInt8]) throws {
    let found = try load {
      try Data(Array("let site = Site(title: Text(\"".utf8) + bytes + Array("\"))\n".utf8)).write(to: $0)
    }
    #expect(found.map(\.rule) == ["SRC-FILE"])
    #expect(found.first?.location.column == 30)
  }
}
