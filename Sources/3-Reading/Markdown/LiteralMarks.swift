import Diagnostics

/// Signs of mark-up that libcmark-gfm found no meaning for, so that readers would see them as they are.
struct LiteralMarks {
  private(set) var faults: [InlineFault] = []

  private let run: TextRun
  private let bytes: [UInt8]
  /// Where square brackets were opened.
  private var brackets: [Int] = []
  /// A `*` or `_` that could begin emphasis, or stands alone between spaces.
  private var opening: [UInt8: (offset: Int, isAlone: Bool)] = [:]
  private var at = 0
  /// Where the last round bracket closes, so that what is open is known without another search.
  private let lastClose: Int

  init(_ run: TextRun) {
    self.run = run
    bytes = Array(run.text.utf8)
    lastClose = bytes.lastIndex(of: UInt8(ascii: ")")) ?? -1
    guard bytes.contains(where: Self.isMark) else { return }
    while at < bytes.count {
      read()
      at += 1
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "_"): true
    default: false
    }
  }

  private func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0x20 }

  private mutating func read() {
    switch bytes[at] {
    case UInt8(ascii: "["): openBracket()
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "*") where byte(at + 1) == bytes[at], UInt8(ascii: "~") where byte(at + 1) == bytes[at]:
      let marks = bytes[at] == UInt8(ascii: "*") ? "**" : "~~"
      report(
        .markdownEmphasis, "`\(marks)` marks nothing here, and would be seen",
        "write it before and behind the words, without a space inside: \(marks)words\(marks)", marks)
      at += 1
    case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis()
    default: break
    }
  }

  // MARK: - Links

  private mutating func openBracket() {
    if byte(at + 1) == UInt8(ascii: "^") {
      faults.append(.footnote(at: run.place(atOffset: at), isLiteral: true))
    } else {
      brackets.append(at)
    }
  }

  private mutating func closeBracket() {
    let open = brackets.popLast()
    switch byte(at + 1) {
    case UInt8(ascii: "("):
      let isOpen = at > lastClose
      report(
        .markdownLink, isOpen ? "this link is not finished" : "this looks like a link, but is none",
        isOpen
          ? "write its address and the bracket behind it: [words](https://…)"
          : "write its address without spaces: [words](https://…)", "](")
    case UInt8(ascii: "["):
      report(
        .markdownLink, "this looks like a link, but is none",
        "write the address in brackets behind the words: [words](https://…)", "][")
      // What it names has the same cause.
      at += 1
    default:
      if let open { words(in: open..<at) }
    }
  }

  /// Words in brackets, with no address or with a space before it.
  private mutating func words(in range: Range<Int>) {
    let inside = bytes[(range.lowerBound + 1)..<range.upperBound]
    guard inside.contains(where: { $0 > 0x20 }), ![Array("…".utf8), Array("...".utf8)].contains(Array(inside)) else {
      return
    }
    // Brackets around these have the same cause.
    brackets.removeAll()
    let words = String(decoding: inside, as: UTF8.self)
    let behind = bytes[(range.upperBound + 1)...].drop { $0 == 0x20 }
    let address = ["https:", "http:", "mailto:", "tel:", "www.", "{", "#"].contains {
      behind.dropFirst().starts(with: $0.utf8)
    }
    let isApart = behind.first == UInt8(ascii: "(") && address
    faults.append(
      InlineFault(
        rule: .markdownLink,
        message: isApart
          ? "a link needs ( right behind ], without a space" : "`[\(words)]` looks like a link, but has no address",
        help: isApart
          ? "write [\(words)](\(String(decoding: behind.dropFirst().prefix { $0 != UInt8(ascii: ")") }, as: UTF8.self)))"
          : "write it right behind ], as in [\(words)](https://…), or use other brackets: (\(words))",
        written: "[" + words, place: run.place(atOffset: range.lowerBound), isLiteral: true))
  }

  // MARK: - Emphasis

  /// One of two signs stands apart from the words, which is why they mark nothing.
  private mutating func emphasis() {
    let mark = bytes[at]
    let (isBehindSpace, isBeforeSpace) = (isSpace(byte(at - 1)), isSpace(byte(at + 1)))
    let isAlone = isBehindSpace && isBeforeSpace
    // A name of a cookie may begin with `_`; nothing begins with `*` but what is to be marked.
    let begins = mark == UInt8(ascii: "*") && isBehindSpace && !isBeforeSpace
    if let first = opening[mark],
      !first.isAlone && (isAlone || begins) || first.isAlone && !isBehindSpace && isBeforeSpace
    {
      let sign = String(UnicodeScalar(mark))
      opening[mark] = nil
      faults.append(
        InlineFault(
          rule: .markdownEmphasis, message: "`\(sign)` marks nothing here, and would be seen",
          help: "write it before and behind the words, without a space inside: \(sign)words\(sign)", written: sign,
          place: run.place(atOffset: first.offset), isLiteral: true))
    } else if isBehindSpace {
      opening[mark] = (at, isAlone)
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private mutating func report(_ rule: RuleID, _ message: String, _ help: String, _ written: String) {
    faults.append(
      InlineFault(
        rule: rule, message: message, help: help, written: written, place: run.place(atOffset: at), isLiteral: true))
  }
}
