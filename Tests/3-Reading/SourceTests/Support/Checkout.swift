import Diagnostics
import Foundation
import NoticeModel

@testable import Source

/// The checkout that these tests belong to.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let fixtures = root.appendingPathComponent("Tests/3-Reading/SourceTests/Fixtures")

  /// Paths of the files below a folder of the checkout that end in `suffix`, in order.
  static func files(_ folder: String, suffix: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(suffix) }.sorted().map {
      "\(folder)/\($0)"
    }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
  }

  static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
}

/// What is wrong with a source, as it is shown on a terminal; empty when it is accepted.
func messages(_ bytes: [UInt8], path: String = "notice.swift") -> String {
  TextRenderer().render(BoundSource(SourceFile(path: path, bytes: bytes), index: 0).diagnostics)
}

func messages(_ text: String, path: String = "notice.swift") -> String { messages(Array(text.utf8), path: path) }

/// The value of a constant of a source.
func constant<Value: ModelValue>(_ name: String, in text: String) -> Value? {
  var facts = BoundSource(SourceFile(path: "notice.swift", text: text), index: 0)
  return facts.constant(name)
}
