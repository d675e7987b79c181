import Diagnostics
import Foundation
import Markdown
import SourceEdits
import Syntax
import TestSupport
import Testing

/// Every value of every source of the repository, exchanged for itself and for others.
///
/// `NOTITIA_EDITS=1000000` tries more than the usual number, `NOTITIA_SEED=7` others.
@Suite struct SourceEditPropertyTests {
  private static func setting(_ name: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  private static let seed = UInt64(setting("NOTITIA_SEED", 1))
  private static let count = setting("NOTITIA_EDITS", 10_000)

  private static func sources(_ ending: String) -> [SourceFile] {
    ["content", "themes"].flatMap { folder in
      Repository.files(in: "\(Repository.folder)/\(folder)")
        .filter { $0.hasSuffix(ending) && !$0.contains("/versions/") }
        .map { SourceFile(path: "\(folder)/\($0)", text: Repository.text("\(Repository.folder)/\(folder)/\($0)")) }
    }
  }

  private static func nodes(_ tree: Tree, _ isWanted: (Tree.Kind) -> Bool) -> [NodeID] {
    tree.constants.flatMap { $0.nodes.filter { isWanted(tree.kind($0)) } }
  }

  private static func texts(_ tree: Tree) -> [NodeID] { nodes(tree) { $0 == .string } }

  @Test func whatIsReplacedByItselfKeepsItsBytes() throws {
    for file in Self.sources(".swift") {
      var editor = try SwiftSourceEditor(file)
      for node in Self.texts(editor.tree) { try editor.replace(node, with: editor.tree.string(node)) }
      #expect(try editor.edited().bytes == file.bytes)
    }
    for file in Self.sources(".md") {
      var editor = MarkdownSourceEditor(file)
      for index in editor.segments.indices { try editor.replace(index, with: editor.segments[index].text) }
      #expect(try editor.edited().bytes == file.bytes)
    }
  }

  @Test func anotherTextDiffersThereAlone() throws {
    print("seed \(Self.seed), \(Self.count) edits")
    var random = Seeded(seed: Self.seed)
    let sources = Self.sources(".swift")
    var remaining = Self.count
    while remaining > 0 {
      var editor = try SwiftSourceEditor(try #require(sources.randomElement(using: &random)))
      let nodes = Array(Self.texts(editor.tree).shuffled(using: &random).prefix(min(remaining, 200)))
      var texts: [NodeID: String] = [:]
      for node in nodes {
        texts[node] = Self.text(&random)
        try editor.replace(node, with: try #require(texts[node]))
      }
      let (read, diagnostics) = Parser.parse(try editor.edited())
      #expect(diagnostics.isEmpty, "seed \(Self.seed)")
      Self.compare(editor.tree, read, texts)
      remaining -= nodes.count
    }
  }

  /// What is not exchanged has the same bytes, between the texts too.
  private static func compare(_ old: Tree, _ new: Tree, _ texts: [NodeID: String]) {
    var at = (old: 0, new: 0)
    for node in texts.keys.sorted(by: { old.range($0).lowerBound < old.range($1).lowerBound }) {
      #expect(new.string(node).utf8.elementsEqual((texts[node] ?? "").utf8), "seed \(seed)")
      let gap = (old.range(node).lowerBound, new.range(node).lowerBound)
      #expect(old.file.bytes[at.old..<gap.0] == new.file.bytes[at.new..<gap.1], "seed \(seed)")
      at = (old.range(node).upperBound, new.range(node).upperBound)
    }
    #expect(old.file.bytes[at.old...].elementsEqual(new.file.bytes[at.new...]), "seed \(seed)")
  }

  @Test func whatIsAddedLeavesEveryOtherByte() throws {
    var random = Seeded(seed: Self.seed)
    let sources = Self.sources(".swift")
    for _ in 0..<max(60, Self.count / 200) {
      let file = try #require(sources.randomElement(using: &random))
      var editor = try SwiftSourceEditor(file)
      let lists = Self.nodes(editor.tree) { $0 == .array }
      if Bool.random(using: &random), let list = lists.randomElement(using: &random) {
        try editor.append(WrittenString.line(Self.text(&random)), to: list)
      } else {
        let node = try #require(Self.nodes(editor.tree) { $0 == .call }.randomElement(using: &random))
        var order = editor.tree.children(node).compactMap { editor.tree.label($0) }
        order.insert("added", at: Int.random(in: 0...order.count, using: &random))
        try editor.add("added", WrittenString.line(Self.text(&random)), to: node, order: order)
      }
      let result = try editor.edited()
      var kept = result.bytes.makeIterator()
      let isKept = file.bytes.allSatisfy { byte in
        while let next = kept.next() { if next == byte { return true } }
        return false
      }
      #expect(isKept && result.bytes.count > file.bytes.count, "seed \(Self.seed)")
    }
  }

  @Test func anotherParagraphDiffersThereAlone() throws {
    var random = Seeded(seed: Self.seed)
    let sources = Self.sources(".md").filter { !MarkdownDocument($0).segments.isEmpty }
    var refused = 0
    for _ in 0..<Self.count / 5 {
      let file = try #require(sources.randomElement(using: &random))
      let segments = MarkdownDocument(file).segments
      let index = try #require(segments.indices.randomElement(using: &random))
      let text = Self.words(&random)
      guard let result = Self.replaced(index, in: file, with: text) else {
        refused += 1
        continue
      }
      let range = segments[index].range
      let isSame =
        result.bytes.starts(with: file.bytes[..<range.lowerBound])
        && result.bytes.suffix(file.bytes.count - range.upperBound).elementsEqual(file.bytes[range.upperBound...])
      #expect(isSame && MarkdownDocument(result).segments[index].text == text, "seed \(Self.seed)")
    }
    #expect(refused < Self.count / 10)
  }

  private static func replaced(_ index: Int, in file: SourceFile, with text: String) -> SourceFile? {
    var editor = MarkdownSourceEditor(file)
    try? editor.replace(index, with: text)
    return try? editor.edited()
  }

  // MARK: - Texts

  /// Whatever a text may hold, and what could end it.
  private static func text(_ random: inout Seeded) -> String {
    let parts = [
      "a", "Ω", "é", "e\u{301}", " ", "  ", "\n", "\n\n", "\t", "\r", "\"", "\"\"\"", "\\", "\\(x)", "\\\"", "//", "/*",
      "*/", ")", "]", ",", "{date:2025-01-01}", "#", "’", "\u{A0}", "𝄞", "–", "let notice = ",
    ]
    return (0..<Int.random(in: 0...12, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
  }

  /// Words of prose, some of which look like signs of Markdown.
  private static func words(_ random: inout Seeded) -> String {
    let parts = [
      "vos données", "l’accès", "à", "{ref:contact}", "*deux*", "12", "données-là", "« oui »", "- non", "1. un",
    ]
    return "Nous "
      + (0..<Int.random(in: 1...40, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }
}
