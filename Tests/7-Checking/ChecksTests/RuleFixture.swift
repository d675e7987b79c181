import Foundation

/// A rule's fixture: a Markdown file that changes the complete notice so that one rule is broken or satisfied.
///
/// `## breaks` and `## satisfied` open a case. In it, a block `replace` names a passage of `base.swift` and the
/// block `with` after it what stands there instead; `file fr/scope.md` writes a prose file, `file
/// ../../clauses/fr/requests/free.md` a shared clause; `as-of 2027-01-01`
/// sets the day; `released` says what was released before: `nothing`, or `base`. `breaks` ends with a
/// block `text`: everything that is found, word for word, with lines told as `RelativeLines` does.
struct RuleFixture {
  var rule: String
  var cases: [Case] = []

  struct Case: CustomStringConvertible {
    var rule: String
    var title: String
    var breaks: Bool
    var edits: [(old: String, new: String)] = []
    var files: [(path: String, text: String)] = []
    var asOf: String?
    var released: Released?

    var description: String { "\(rule): \(title)" }
  }

  /// What was released before; where no case says so, only the sources are judged.
  enum Released: String {
    case nothing
    /// The complete notice, from the day of its version.
    case base
  }

  init(_ url: URL) throws {
    rule = url.deletingPathExtension().lastPathComponent
    let text = try String(contentsOf: url, encoding: .utf8)
    var fence: (info: String, lines: [Substring])?
    var old: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = fence {
        if line == "```" {
          try close(open.info, open.lines.joined(separator: "\n"), &old)
          fence = nil
        } else {
          fence?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        fence = (String(line.dropFirst(3)), [])
      } else if line.hasPrefix("## ") {
        guard line.hasPrefix("## breaks") || line.hasPrefix("## satisfied") else {
          throw RuleFixtureSite.Problem("\(rule): a case is called “breaks” or “satisfied”, not “\(line)”")
        }
        cases.append(Case(rule: rule, title: String(line.dropFirst(3)), breaks: line.hasPrefix("## breaks")))
      }
    }
  }

  /// The file with what was found as its expectation, one text for each case that breaks the rule.
  static func text(of url: URL, expecting texts: [String]) throws -> String {
    var out: [Substring] = []
    var texts = texts[...]
    var skipping = false
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
      if skipping, line != "```" { continue }
      skipping = false
      out.append(line)
      if line == "```text" {
        skipping = true
        out.append(Substring((texts.popFirst() ?? "").trimmed))
      }
    }
    return out.joined(separator: "\n")
  }

  private mutating func close(_ info: String, _ content: String, _ old: inout String?) throws {
    guard !cases.isEmpty else { return }
    let last = cases.count - 1
    switch info.split(separator: " ").first.map(String.init) {
    case "replace": old = content
    case "with":
      cases[last].edits.append((old ?? "", content))
      old = nil
    case "file": cases[last].files.append((String(info.dropFirst(5)), content + "\n"))
    case "released":
      guard let released = Released(rawValue: content) else {
        throw RuleFixtureSite.Problem("\(rule): “\(content)” cannot have been released")
      }
      cases[last].released = released
    case "as-of": cases[last].asOf = String(info.dropFirst(6))
    case "text": break
    default: throw RuleFixtureSite.Problem("\(rule): nothing is known of a block “\(info)”")
    }
  }
}
