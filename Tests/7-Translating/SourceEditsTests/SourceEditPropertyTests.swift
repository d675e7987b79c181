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

  /// - Parameter isWindows: whether lines end with CR and LF.
  private static func sources(_ ending: String, isWindows: Bool = false) -> [SourceFile] {
    ["content", "themes"].flatMap { folder in
      Repository.files(in: "\(Repository.folder)/\(folder)")
        .filter { $0.hasSuffix(ending) && !$0.contains("/versions/") }
        .map { path in
          let text = Repository.text("\(Repository.folder)/\(folder)/\(path)")
          return SourceFile(path: "\(folder)/\(path)", text: isWindows ? text.replacing("\n", with: "\r\n") : text)
        }
    }
  }

  private static func nodes(_ tree: Tree, _ isWanted: (Tree.Kind) -> Bool) -> [NodeID] {
    tree.constants.flatMap { $0.nodes.filter { isWanted(tree.kind($0)) } }
  }

  private static func texts(_ tree: Tree) -> [NodeID] { nodes(tree) { $0 == .string } }

  @Test(arguments: [false, true]) func whatIsReplacedByItselfKeepsItsBytes(isWindows: Bool) throws {
    for file in Self.sources(".swift", isWindows: isWindows) {
      var editor = try SwiftSourceEditor(file)
      for node in Self.texts(editor.tree) { try editor.replace(node, with: editor.tree.string(node)) }
      #expect(try editor.edited().bytes == file.bytes)
    }
    for file in Self.sources(".md", isWindows: isWindows) {
      var editor = MarkdownSourceEditor(file)
      for index in editor.segments.indices { try editor.replace(index, with: editor.segments[index].text) }
      #expect(try editor.edited().bytes == file.bytes)
    }
  }

  @Test(arguments: [false, true]) func anotherTextDiffersThereAlone(isWindows: Bool) throws {
    print("seed \(Self.seed), \(Self.count) edits")
    var random = Seeded(seed: Self.seed)
    let sources = Self.sources(".swift", isWindows: isWindows)
    var remaining = Self.count / (isWindows ? 4 : 1)
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

  /// Words that are given on one line, as a translator sends them, are laid out in the form that the string has.
  @Test(arguments: [false, true]) func otherWordsDifferThereAlone(isWindows: Bool) throws {
    var random = Seeded(seed: Self.seed)
    let sources = Self.sources(".swift", isWindows: isWindows)
    var remaining = Self.count / (isWindows ? 10 : 4)
    while remaining > 0 {
      var editor = try SwiftSourceEditor(try #require(sources.randomElement(using: &random)))
      let nodes = Array(Self.texts(editor.tree).shuffled(using: &random).prefix(min(remaining, 200)))
      var texts: [NodeID: String] = [:]
      for node in nodes {
        let words = Self.words(&random)
        texts[node] = words
        try editor.replaceWords(node, with: words)
      }
      let (read, diagnostics) = Parser.parse(try editor.edited())
      #expect(diagnostics.isEmpty, "seed \(Self.seed)")
      for (node, words) in texts {
        let lines = read.string(node).split(separator: "\n")
        #expect(lines.joined(separator: " ") == words, "seed \(Self.seed)")
        let isOneLine = !WrittenString.isMultiline(editor.tree.range(node), of: editor.file)
        #expect(lines.count <= 1 || !isOneLine, "seed \(Self.seed)")
        texts[node] = read.string(node)
      }
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

  @Test(arguments: [false, true]) func whatIsAddedLeavesEveryOtherByte(isWindows: Bool) throws {
    var random = Seeded(seed: Self.seed)
    let sources = Self.sources(".swift", isWindows: isWindows)
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

  @Test(arguments: [false, true]) func anotherParagraphDiffersThereAlone(isWindows: Bool) throws {
    var random = Seeded(seed: Self.seed)
    let sources = Self.sources(".md", isWindows: isWindows).filter { !MarkdownDocument($0).segments.isEmpty }
    var refused = 0
    for _ in 0..<Self.count / (isWindows ? 20 : 5) {
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
    #expect(refused < Self.count / (isWindows ? 40 : 10))
  }

  @Test(arguments: [false, true]) func aParagraphIsAddedAndNothingElse(isWindows: Bool) throws {
    var random = Seeded(seed: Self.seed)
    let sources = Self.sources(".md", isWindows: isWindows).filter { !MarkdownDocument($0).segments.isEmpty }
    var added = 0
    for _ in 0..<Self.count / (isWindows ? 20 : 5) {
      let file = try #require(sources.randomElement(using: &random))
      var editor = MarkdownSourceEditor(file)
      let segments = editor.segments
      let index = try #require(segments.indices.randomElement(using: &random))
      let text = Self.words(&random)
      // A cell is refused, and so is what would be read as something else.
      guard (try? editor.insert(text, like: segments[index], after: index)) != nil, let result = try? editor.edited()
      else { continue }
      added += 1
      let start = zip(file.bytes, result.bytes).prefix { $0 == $1 }.count
      #expect(result.bytes.suffix(file.bytes.count - start).elementsEqual(file.bytes[start...]), "seed \(Self.seed)")
      var expected = segments.map(\.text)
      expected.insert(text, at: index + 1)
      #expect(MarkdownDocument(result).segments.map(\.text) == expected, "seed \(Self.seed)")
      let isMixed =
        isWindows
        && result.bytes.indices.contains { at in
          result.bytes[at] == UInt8(ascii: "\n") && (at == 0 || result.bytes[at - 1] != UInt8(ascii: "\r"))
        }
      #expect(!isMixed, "seed \(Self.seed)")
    }
    #expect(added > Self.count / (isWindows ? 80 : 20))
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
