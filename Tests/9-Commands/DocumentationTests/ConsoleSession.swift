import Foundation
import TestSupport

/// Plays what a document shows: a block `diff` changes a file of a fresh site, a block `console` runs commands in it.
struct ConsoleSession {
  /// The day on which a document shows what is built and checked, so that it stays true.
  static let day = "2026-11-22"

  private var site: TemporarySite
  private(set) var commands = 0

  init() throws {
    site = try ConsoleSession.fresh()
  }

  private static func fresh() throws -> TemporarySite {
    try TemporarySite("groupe-exemple", "ima", "imstam", "inami", "isosl", "partenamut")
  }

  /// What the block really is.
  mutating func play(_ block: MarkdownFile.Block) throws -> String {
    switch block.info {
    case "diff": try change(block.content)
    case "console": return try run(block.content)
    default: break
    }
    return block.content
  }

  private mutating func change(_ diff: String) throws {
    site = try ConsoleSession.fresh()
    let lines = diff.split(separator: "\n").map(String.init)
    let path = String((lines.first ?? "").dropFirst(4))
    let old = lines.dropFirst().filter { $0.hasPrefix("-") }.map { $0.dropFirst() + "\n" }.joined()
    let new = lines.dropFirst().filter { $0.hasPrefix("+") }.map { $0.dropFirst() + "\n" }.joined()
    try site.replace(old, with: new, in: path)
  }

  private mutating func run(_ content: String) throws -> String {
    var shown: [String] = []
    for line in content.split(separator: "\n") where line.hasPrefix("$ ") {
      let words = line.dropFirst(2).split(separator: " ").map(String.init)
      guard words.first == "notitia" else { throw NotOurs(command: String(line)) }
      let result = try Program.run(
        BuiltProducts.notitia, ConsoleSession.arguments(words.dropFirst()), in: site.path)
      let said = (result.standardError + result.standardOutput).split(separator: "\n", omittingEmptySubsequences: false)
      shown.append(String(line))
      shown += ConsoleSession.shortened(said.map(String.init), as: content)
      commands += 1
    }
    return shown.joined(separator: "\n")
  }

  /// What a document leaves out: the day, which is that of today for who reads it.
  private static func arguments(_ words: some Sequence<String>) -> [String] {
    let words = Array(words)
    guard let command = words.first, ["build", "check"].contains(command), !words.contains("--as-of") else {
      return words
    }
    return words + ["--as-of", day]
  }

  /// A document may stop after a while, with a line "…", or begin with one where it shows the end alone; it then shows as
  /// many lines as it showed before.
  private static func shortened(_ lines: [String], as content: String) -> [String] {
    let lines = lines.last == "" ? lines.dropLast() : lines[...]
    let shown = content.split(separator: "\n", omittingEmptySubsequences: false)
    if shown.count > 2, shown[1] == "…" { return ["…"] + lines.suffix(shown.count - 2) }
    guard content.hasSuffix("\n…") else { return Array(lines) }
    return lines.prefix(shown.count - 2) + ["…"]
  }

  struct NotOurs: Error {
    var command: String
  }
}
