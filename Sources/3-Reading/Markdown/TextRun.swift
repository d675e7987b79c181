import Diagnostics
import Markup

/// A place in a text, line and column counted from 1 in bytes. What is meant stands there or a little behind:
/// libcmark-gfm says where a text begins, not where what was escaped in it has made the lines longer.
struct TextPlace: Equatable {
  var line: Int
  var column: Int
}

/// Text without mark-up, over several lines, that knows where each of them begins.
struct TextRun {
  private(set) var text = ""
  private var parts: [(offset: Int, place: TextPlace)] = []

  var isEmpty: Bool { text.isEmpty }

  /// - Parameter place: where a text begins; `nil` for the end of a line.
  mutating func append(_ more: String, at place: TextPlace?) {
    if let place { parts.append((text.utf8.count, place)) }
    text += more
  }

  func place(of index: String.Index) -> TextPlace {
    place(atOffset: text.utf8.distance(from: text.startIndex, to: index))
  }

  private func place(atOffset offset: Int) -> TextPlace {
    guard let part = parts.last(where: { $0.offset <= offset }) else { return TextPlace(line: 1, column: 1) }
    return TextPlace(line: part.place.line, column: part.place.column + offset - part.offset)
  }

  // MARK: - Mark-up that marks nothing

  /// Signs that libcmark-gfm found no meaning for, so that readers would see them as they are.
  var faults: [InlineFault] {
    var faults: [InlineFault] = []
    var previous: UInt8 = 0
    for (offset, byte) in text.utf8.enumerated() {
      if let fault = fault(previous, byte, offset - 1) {
        faults.append(fault)
        previous = 0
      } else {
        previous = byte
      }
    }
    return faults
  }

  private func fault(_ first: UInt8, _ second: UInt8, _ offset: Int) -> InlineFault? {
    switch (first, second) {
    case (UInt8(ascii: "]"), UInt8(ascii: "(")):
      return noLink("](", "write its address without spaces: [words](https://…)", offset)
    case (UInt8(ascii: "]"), UInt8(ascii: "[")):
      return noLink("][", "write the address in brackets behind the words: [words](https://…)", offset)
    case (UInt8(ascii: "["), UInt8(ascii: "^")):
      return .footnote(at: place(atOffset: offset), isLiteral: true)
    case (UInt8(ascii: "*"), UInt8(ascii: "*")), (UInt8(ascii: "~"), UInt8(ascii: "~")):
      let marks = first == UInt8(ascii: "*") ? "**" : "~~"
      return InlineFault(
        rule: .markdownEmphasis, message: "`\(marks)` marks nothing here, and would be seen",
        help: "write it before and behind the words, without a space inside: \(marks)words\(marks)", written: marks,
        place: place(atOffset: offset), isLiteral: true)
    default: return nil
    }
  }

  private func noLink(_ written: String, _ help: String, _ offset: Int) -> InlineFault {
    InlineFault(
      rule: .markdownLink, message: "this looks like a link, but is none", help: help, written: written,
      place: place(atOffset: offset), isLiteral: true)
  }
}
