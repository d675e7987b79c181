import Diagnostics
import Syntax

/// Lays out a `.swift` source: only white space between its values changes.
///
/// Line breaks are the author's, and stay where they are. Everything else between two values has one form:
///
/// - a line begins with two spaces for each line that has a bracket open before it; several brackets that one line opens
///   count once, and a closing one stands where the line began that opened it;
/// - one space behind `,` and `:` and around `=`; none inside of brackets, and none before `,`, `:` and a bracket;
/// - two spaces before a comment that follows something on its line;
/// - no white space at the end of a line, no two empty lines, none at the start, and one line break at the end.
///
/// Texts keep their bytes, those between `"""` with all their lines, and so do comments, but for white space at the end.
/// A source that is laid out already stays as it is.
package struct SourceLayout {
  private let file: SourceFile
  private let tree: Tree
  private let tokens: [LaidOutToken]

  /// Refuses a source that cannot be read without mistakes.
  package init(_ file: SourceFile) throws(EditRefusal) {
    tree = try SwiftSourceEditor(file).tree
    self.file = file
    tokens = LaidOutToken.all(in: file)
  }

  /// The source in its layout; refused where it would not say the same.
  package func formatted() throws(EditRefusal) -> SourceFile {
    let replacements = self.replacements
    guard let first = replacements.first else { return file }
    let result = SourceFile(path: file.path, bytes: Replacement.apply(replacements, to: file.bytes))
    let (read, diagnostics) = Parser.parse(result)
    guard diagnostics.isEmpty, SourceValue.constants(of: read) == SourceValue.constants(of: tree) else {
      throw EditRefusal(
        "in its layout this source would say something else", help: "lay it out by hand",
        at: file.location(first.range))
    }
    return result
  }

  // MARK: - Gaps

  /// What stands between two tokens and differs from the layout.
  private var replacements: [Replacement] {
    var replacements: [Replacement] = []
    var lines = LineLevels()
    var end = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in 0...tokens.count {
      let next = index < tokens.count ? tokens[index] : nil
      let range = end..<(next?.range.lowerBound ?? file.bytes.count)
      let written = gap(range, between: index > 0 ? tokens[index - 1] : nil, and: next, &lines)
      if !file.bytes[range].elementsEqual(written) { replacements.append(Replacement(range: range, bytes: written)) }
      if let next {
        lines.take(next.sign)
        end = next.range.upperBound
      }
    }
    return replacements
  }

  private func gap(
    _ range: Range<Int>, between previous: LaidOutToken?, and next: LaidOutToken?, _ lines: inout LineLevels
  ) -> [UInt8] {
    var out: [UInt8] = []
    var breaks = 0
    /// Whether something of the file stands before: there is nothing to break or to set apart at its start.
    var hasBegun = previous != nil
    func begin(_ level: Int) {
      guard breaks > 0, hasBegun else { return }
      for _ in 0..<min(breaks, 2) { out += lineEnd }
      out += Array(repeating: UInt8(ascii: " "), count: 2 * level)
    }
    for piece in pieces(range) {
      guard case .comment(let comment) = piece else {
        breaks += 1
        continue
      }
      let isOwnLine = breaks > 0 || !hasBegun
      // What follows the comment on its line belongs to that line.
      if isOwnLine { begin(lines.startLine(with: .word, afterEquals: previous?.sign == .equals)) }
      if !isOwnLine { out += Array(repeating: UInt8(ascii: " "), count: out.isEmpty && isLine(comment) ? 2 : 1) }
      out += comment
      breaks = 0
      hasBegun = true
    }
    guard let next else { return hasBegun ? out + lineEnd : out }
    if breaks > 0 || !hasBegun {
      let level = lines.startLine(with: next.sign, afterEquals: previous?.sign == .equals)
      begin(level)
    } else if !out.isEmpty && ![.comma, .colon, .close].contains(next.sign)
      || out.isEmpty && previous.map({ Self.isSpaced($0.sign, next.sign) }) ?? false
    {
      out.append(UInt8(ascii: " "))
    }
    return out
  }

  private static func isSpaced(_ before: LaidOutToken.Sign, _ after: LaidOutToken.Sign) -> Bool {
    switch (before, after) {
    case (_, .comma), (_, .colon), (_, .close), (.open, _), (.dot, _): false
    case (.comma, _), (.colon, _), (.equals, _), (_, .equals): true
    case (.word, .word): true
    case (.word, .open), (.word, .dot), (.close, _): false
    }
  }

  // MARK: - White space and comments

  private enum Piece {
    case lineBreak
    case comment([UInt8])
  }

  /// The line breaks and comments of a gap, in order; a comment up to the end of its line has no white space there.
  private func pieces(_ range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard file.bytes[at] == UInt8(ascii: "/"), at + 1 < range.upperBound else {
        if file.bytes[at] == UInt8(ascii: "\n") { pieces.append(.lineBreak) }
        at += 1
        continue
      }
      let end = isLine(file.bytes[at...]) ? endOfLine(at, range) : endOfBlock(at, range)
      var comment = file.bytes[at..<end]
      if isLine(comment) { while let last = comment.last, Self.isSpace(last) { comment.removeLast() } }
      pieces.append(.comment(Array(comment)))
      at = end
    }
    return pieces
  }

  private func isLine(_ comment: some Sequence<UInt8>) -> Bool { comment.starts(with: Array("//".utf8)) }

  private func endOfLine(_ start: Int, _ range: Range<Int>) -> Int {
    file.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
  }

  /// Comments of this form may stand within each other.
  private func endOfBlock(_ start: Int, _ range: Range<Int>) -> Int {
    var at = start
    var depth = 0
    while at + 1 < range.upperBound {
      switch (file.bytes[at], file.bytes[at + 1]) {
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        depth += 1
        at += 2
      case (UInt8(ascii: "*"), UInt8(ascii: "/")):
        depth -= 1
        at += 2
        if depth == 0 { return at }
      default: at += 1
      }
    }
    return range.upperBound
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C].contains(byte)
  }

  /// The line break that the file uses.
  private var lineEnd: [UInt8] {
    guard let first = file.bytes.firstIndex(of: UInt8(ascii: "\n")), first > 0 else { return [UInt8(ascii: "\n")] }
    return file.bytes[first - 1] == UInt8(ascii: "\r") ? Array("\r\n".utf8) : [UInt8(ascii: "\n")]
  }
}

/// How far the lines of a source are indented, bracket by bracket.
private struct LineLevels {
  /// Of each open bracket the level of the line that it stands on.
  private var open: [Int] = []
  private var line = 0

  /// - Returns: the level of a line that begins with a sign.
  mutating func startLine(with sign: LaidOutToken.Sign, afterEquals: Bool) -> Int {
    let inside = open.last.map { $0 + 1 } ?? (afterEquals ? 1 : 0)
    line = sign == .close ? open.last ?? 0 : inside
    return line
  }

  mutating func take(_ sign: LaidOutToken.Sign) {
    switch sign {
    case .open: open.append(line)
    case .close: _ = open.popLast()
    default: break
    }
  }
}
