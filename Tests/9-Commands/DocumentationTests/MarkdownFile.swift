/// The fenced blocks of a Markdown file.
struct MarkdownFile {
  struct Block: Equatable {
    /// What stands behind the fence, such as "console".
    var info: String
    var content: String
  }

  private var parts: [Part] = []

  private enum Part {
    case text(String)
    case block(Block)
  }

  init(_ text: String) {
    var lines: [Substring] = []
    var info: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = info, line == "```" {
        parts.append(.block(Block(info: open, content: lines.joined(separator: "\n"))))
        (lines, info) = ([], nil)
      } else if info == nil, line.hasPrefix("```") {
        parts.append(.text(lines.joined(separator: "\n")))
        (lines, info) = ([], String(line.dropFirst(3)))
      } else {
        lines.append(line)
      }
    }
    parts.append(.text(lines.joined(separator: "\n")))
  }

  var blocks: [Block] {
    parts.compactMap { if case .block(let block) = $0 { block } else { nil } }
  }

  /// The file with other contents in its blocks.
  func exchangingBlocks(_ content: (Block) throws -> String) rethrows -> String {
    try parts.map { part in
      switch part {
      case .text(let text): return text
      case .block(let block): return "```\(block.info)\n\(try content(block))\n```"
      }
    }.joined(separator: "\n")
  }
}
