import CCmark
import Diagnostics

/// Something wrong inside a paragraph, heading or cell, or in a text of the facts.
struct InlineFault {
  var rule: RuleID
  var message: String
  var help: String
  /// How it is written, to find its place by.
  var written: String
  /// Where to look for it.
  var place: TextPlace
  /// Up to where, for a link.
  var end: TextPlace?
  /// Whether it is a fault only where the signs stand in the source as they are: escaped signs are meant as such.
  var isLiteral = false
  /// The anchor to which a reference leads. It is a fault only if the notice does not show that place.
  var awaitedPlace: String?

  func diagnostic(at location: Location) -> Diagnostic {
    Diagnostic(rule: rule, message, help: help, at: location)
  }
}

// MARK: - Emphasis and HTML

extension InlineFault {
  static func nestedEmphasis(_ isStrong: Bool, at place: TextPlace) -> InlineFault {
    let (what, marks) = isStrong ? ("bold", "**") : ("emphasis", "*")
    return InlineFault(
      rule: .markdownEmphasis,
      message: "this `\(marks)` begins \(what) inside \(what), so other words are marked than meant",
      help:
        "leave a space before `\(marks)` that begin \(what) and behind `\(marks)` that end it, or move an apostrophe "
        + "into the words that are marked", written: marks, place: place)
  }

  static func html(_ node: CNode) -> InlineFault {
    let tag = String(node.source.prefix { !$0.isNewline })
    let isBreak = tag.lowercased().hasPrefix("<br")
    let (message, help) =
      switch (isBreak, node.isInCell) {
      case (true, true):
        (
          "a cell of a table has no line breaks",
          "divide the words by a comma or a semicolon, or write a row for each of them"
        )
      case (true, false):
        ("a line break is not written in HTML", "write a backslash at the end of the line, or leave an empty line")
      default: ("HTML is not allowed in a notice", "write Markdown, or leave the tags out")
      }
    return InlineFault(rule: .markdownHtml, message: message, help: help, written: tag, place: node.place)
  }
}

// MARK: - References

extension InlineFault {
  private static let kinds = [
    "ref", "date", "duration", "law", "purpose", "data", "recipient", "controller.name", "controller.fullName",
    "controller.seat", "controller.enterpriseNumber", "dpo.email", "dpo.post", "dpo.phone", "requests.email",
    "requests.post", "authority.name", "authority.address", "authority.site", "notice.title",
  ]

  /// A reference that stands for nothing, or a mark where it means nothing.
  ///
  /// - Parameter known: what the notice can say about it, where that is more.
  static func reference(_ reference: String, at place: TextPlace, known: UnknownReference?) -> InlineFault {
    var (rule, message, help) = explanation(reference.count > 80 ? reference.prefix(80) + "…" : reference)
    if let known {
      message = known.reason.map { "`{\(reference)}` leads nowhere: \($0)" } ?? message
      help = known.help
    }
    return InlineFault(rule: rule, message: message, help: help, written: "{\(reference)}", place: place)
  }

  private static func explanation(_ reference: String) -> (rule: RuleID, message: String, help: String) {
    let parts = reference.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let kind = String(parts.first ?? "")
    if kind == "facts" {
      guard parts.count == 1 || isIdentifier(parts[1]) else {
        return (
          .markdownMark, "`{\(reference)}` names no part of the facts", "write {facts}, or a part as in {facts:joint}"
        )
      }
      return (.markdownMark, "`{\(reference)}` stands on a line of its own", "leave an empty line before and after it")
    }
    if kind.hasPrefix("§") { return (.markdownMark, paragraphMessage(reference), paragraphHelp) }
    if kind.hasPrefix("#") {
      return (
        .markdownMark, "`{\(reference)}` names a heading, and here is none",
        "write it at the end of a line that begins with ##"
      )
    }
    if kind == "date", parts.count == 2, let reason = ImpossibleDay.reason(parts[1]) {
      return (.markdownRef, "`{\(reference)}` is no day: \(reason)", "write the day that is meant")
    }
    if kinds.contains(kind) {
      return (.markdownRef, "`{\(reference)}` stands for nothing in this notice", help(for: kind))
    }
    let words = reference.split(separator: " ", maxSplits: 1)
    if words.count == 2, parts.count == 1,
      ["ref", "date", "duration", "law", "purpose", "data", "recipient"].contains(String(words[0]))
    {
      return (.markdownRef, "`{\(reference)}` is not a reference", "did you mean `{\(words[0]):\(words[1])}`?")
    }
    let meant = nearestName(to: kind, among: kinds).map { kind in
      "did you mean `{\(kind)\(parts.count > 1 ? ":" + parts[1] : "")}`?"
    }
    return (
      .markdownRef, "`{\(reference)}` is not a reference",
      meant ?? "write {{ for a brace that is meant as such; docs/writing.md lists the references"
    )
  }

  private static func paragraphMessage(_ reference: String) -> String {
    let identifier = reference.dropFirst()
    return identifier.isEmpty || identifier.first == ":" && isIdentifier(identifier.dropFirst())
      ? "`{\(reference)}` begins a numbered paragraph, and here none begins"
      : "`{\(reference)}` does not name a numbered paragraph"
  }

  private static let paragraphHelp =
    "write {§} or {§:identifier} at the start of a paragraph, with an empty line before it; "
    + "an identifier has lower-case letters, digits and hyphens"

  private static func help(for kind: String) -> String {
    switch kind {
    case "ref": return "write the identifier of a section, or section/subsection, of this notice"
    case "date": return "write year, month and day, as in {date:2025-10-10}"
    case "duration": return "write a number and a unit, as in {duration:1 month}"
    case "law": return "write the identifier of a law in the registry, then its article, as in {law:gdpr/13}"
    case "purpose", "data", "recipient": return "write the identifier of one that notice.swift declares"
    default: return "add this fact to notice.swift, or leave the reference out"
    }
  }

  static func unclosed(_ rest: Substring, at place: TextPlace) -> InlineFault {
    InlineFault(
      rule: .markdownRef, message: "this brace is not closed",
      help: "write } behind the reference, or {{ for a brace that is meant as such",
      written: "{" + rest.prefix { !$0.isWhitespace && $0 != "{" }, place: place)
  }
}

// MARK: - Links

extension InlineFault {
  static func link(
    _ message: String, _ help: String, written: String, at place: TextPlace, to end: TextPlace? = nil
  ) -> InlineFault {
    InlineFault(rule: .markdownLink, message: message, help: help, written: written, place: place, end: end)
  }

  static func unsafe(_ url: String, at place: TextPlace, to end: TextPlace) -> InlineFault {
    link(
      url.isEmpty ? "this link has no address" : "`\(url)` cannot be the address of a link",
      "write a whole address (https://…, mailto:…, tel:…), or {ref:…} for a section of this notice",
      written: url.isEmpty ? "]()" : url, at: place, to: end)
  }

  static func nested(_ written: String, at place: TextPlace) -> InlineFault {
    link(
      "`\(written)` is a link, and cannot stand inside another", "write words in the brackets", written: written,
      at: place)
  }

  static func footnote(at place: TextPlace, isLiteral: Bool) -> InlineFault {
    InlineFault(
      rule: .markdownFootnote, message: "footnotes are not part of a notice",
      help: "say it in the text, or in brackets behind it", written: "[^", place: place, isLiteral: isLiteral)
  }
}
