import Diagnostics
import Markdown

/// Changes paragraphs, headings and cells of a `.md` source at their places, and touches no other byte.
///
/// A text is given on one line, as `MarkdownSegment.text` has it, and is laid out as the one it replaces.
package struct MarkdownSourceEditor {
  package let file: SourceFile
  package let segments: [MarkdownSegment]
  private var replacements: [Replacement] = []
  private var texts: [Int: String] = [:]
  private var added: [Int: [(segment: MarkdownSegment, text: String)]] = [:]

  package init(_ file: SourceFile) {
    self.file = file
    segments = MarkdownDocument(file).segments
  }

  /// Writes another text where a segment stands.
  package mutating func replace(_ index: Int, with text: String) throws(EditRefusal) {
    guard segments.indices.contains(index) else {
      throw EditRefusal(
        "there is no text of that number", help: "look at the file again", at: Location(path: file.path))
    }
    let segment = segments[index]
    guard texts[index] == nil else { throw refusal("this text is changed twice", help: "change it once", index) }
    guard !text.utf8.elementsEqual(segment.text.utf8) else { return }
    guard !text.isEmpty else {
      throw refusal("a text cannot be replaced by nothing", help: "remove the lines by hand", index)
    }
    texts[index] = text
    replacements.append(Replacement(range: segment.range, bytes: laidOut(text, like: segment)))
  }

  /// Adds a text behind a segment, as the same kind of block as in the file of another language.
  package mutating func insert(
    _ text: String, like other: MarkdownSegment, after index: Int
  ) throws(EditRefusal) {
    guard segments.indices.contains(index) else {
      throw EditRefusal(
        "there is no text of that number", help: "look at the file again", at: Location(path: file.path))
    }
    let before = segments[index]
    guard other.kind != .cell, before.kind != .cell else {
      throw refusal("a row of a table is not added by itself", help: "write it by hand", index)
    }
    let isItem = other.containers.last == "item"
    guard other.containers == before.containers else {
      throw refusal(
        "it is not clear where in this file the new text belongs", help: "write it by hand at its place", index)
    }
    var lead = lineEnd
    if isItem {
      lead += marker(before: before)
    } else {
      lead += before.margin.contains(">") ? trimmed(before.margin) + lineEnd : lineEnd
      lead += before.kind == .paragraph ? before.margin : ""
      if case .heading(let level) = other.kind { lead += String(repeating: "#", count: level) + " " }
    }
    added[index, default: []].append((other, text))
    var segment = before
    segment.kind = other.kind
    let end = endOfLine(before.range.upperBound)
    replacements.append(Replacement(range: end..<end, bytes: Array(lead.utf8) + laidOut(text, like: segment)))
  }

  /// The source with all changes; refused where it would not read back as meant.
  package func edited() throws(EditRefusal) -> SourceFile {
    guard let first = replacements.first else { return file }
    let result = SourceFile(path: file.path, bytes: Replacement.apply(replacements, to: file.bytes))
    let document = MarkdownDocument(result)
    let read = document.segments.map(Said.init)
    var expected: [Said] = []
    for (index, segment) in segments.enumerated() {
      var said = Said(segment)
      if let text = texts[index] { said.text = text }
      expected.append(said)
      for (other, text) in added[index] ?? [] {
        expected.append(Said(kind: other.kind, containers: other.containers, text: text))
      }
    }
    guard read == expected else {
      throw EditRefusal(
        "the change would be read as something else than what was meant",
        help: "signs at the start of a line, such as - or #, or unpaired * and ` make other blocks; make it by hand",
        at: file.location(first.range))
    }
    let before = Set(MarkdownDocument(file).diagnostics.map(\.message))
    if let fault = document.diagnostics.first(where: { !before.contains($0.message) }) {
      throw EditRefusal(
        "the change is refused: \(fault.message)", help: fault.help ?? "write it in another way",
        at: file.location(first.range))
    }
    return result
  }

  /// What a segment says, wherever it stands.
  private struct Said: Equatable {
    var kind: MarkdownSegment.Kind
    var containers: [String]
    var text: String

    init(_ segment: MarkdownSegment) {
      self.init(kind: segment.kind, containers: segment.containers, text: segment.text)
    }

    init(kind: MarkdownSegment.Kind, containers: [String], text: String) {
      self.kind = kind
      self.containers = containers
      self.text = text
    }

    static func == (a: Said, b: Said) -> Bool {
      a.kind == b.kind && a.containers == b.containers && a.text.utf8.elementsEqual(b.text.utf8)
    }
  }

  // MARK: - Layout

  /// Lines of texts are no longer than this, where those of the file are not.
  private static let width = 120

  private func laidOut(_ text: String, like segment: MarkdownSegment) -> [UInt8] {
    guard segment.kind == .paragraph else { return Array(text.utf8) }
    let isWide = segment.isOnOneLine && file.bytes.split(separator: UInt8(ascii: "\n")).contains { $0.count > 150 }
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = parts.flatMap { part in
      isWide ? [String(part)] : LineFilling.lines(part, width: Self.width - segment.margin.count)
    }
    return Array(lines.joined(separator: lineEnd + segment.margin).utf8)
  }

  private var lineEnd: String {
    guard let first = file.bytes.firstIndex(of: UInt8(ascii: "\n")), first > 0 else { return "\n" }
    return file.bytes[first - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  /// What stands before the words of an item, its sign included.
  private func marker(before segment: MarkdownSegment) -> String {
    var start = segment.range.lowerBound
    while start > 0, file.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return String(decoding: file.bytes[start..<segment.range.lowerBound], as: UTF8.self)
  }

  private func endOfLine(_ from: Int) -> Int {
    var at = from
    while at < file.bytes.count, file.bytes[at] != UInt8(ascii: "\n"), file.bytes[at] != UInt8(ascii: "\r") { at += 1 }
    return at
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private func refusal(_ message: String, help: String, _ index: Int) -> EditRefusal {
    EditRefusal(message, help: help, at: file.location(segments[index].range))
  }
}
