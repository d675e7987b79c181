import NoticeModel

/// Cases in Markdown: each changes the complete notice, and says what is told of it.
///
/// `## title` opens a case; a block `replace` names a passage of the notice, and the block `with` after it what stands
/// there instead. `before` in place of `with` changes the notice that it is compared with, so that a case can tell of
/// what the notice no longer says. The block `text` holds what is told.
struct ChangeCases {
  private let lines: [Substring]
  private let base: String

  init(_ text: String, base: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    self.base = base
  }

  /// The file with what is told now.
  func told(_ tell: (Notice, Notice) throws -> String) throws -> String {
    var out: [String] = []
    var (old, new) = (base, base)
    var block: (info: String, lines: [Substring])?
    var passage = ""
    for line in lines {
      if let open = block {
        guard line == "```" else {
          block?.lines.append(line)
          if open.info != "text" { out.append(String(line)) }
          continue
        }
        let content = open.lines.joined(separator: "\n")
        switch open.info {
        case "replace": passage = content
        case "with": new = try replacing(passage, content, in: new)
        case "before": old = try replacing(passage, content, in: old)
        default:
          let told = try tell(ReadNotice.notice(in: old), ReadNotice.notice(in: new))
          out += told.split(separator: "\n").map(String.init)
        }
        block = nil
      } else if line.hasPrefix("```") {
        block = (String(line.dropFirst(3)), [])
      } else if line.hasPrefix("## ") {
        (old, new) = (base, base)
      }
      out.append(String(line))
    }
    return out.joined(separator: "\n")
  }

  private func replacing(_ old: String, _ new: String, in text: String) throws -> String {
    guard text.ranges(of: old).count == 1 else { throw Problem(description: "“\(old)” does not stand exactly once") }
    return text.replacing(old, with: new)
  }

  struct Problem: Error, CustomStringConvertible {
    var description: String
  }
}
