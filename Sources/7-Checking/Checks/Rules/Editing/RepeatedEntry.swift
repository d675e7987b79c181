import Diagnostics
import NoticeModel

/// No entry of a list stands twice in it, and no short paragraph twice in a file: what was pasted once too often. Longer
/// paragraphs are found wherever they stand.
struct RepeatedEntry: NoticeRule {
  let page = RuleDescription(
    "ED-REPEATED", .editing, "An entry or a short paragraph that stands twice",
    basis: ["GDPR 12(1)"], severity: .warning,
    trigger: "an entry of a list, or a paragraph of 4 to 14 words, in a text of prose",
    requirement: "it stands once in its list, or in its file",
    remedy: "remove one of the two; where another word was meant, write that one",
    reason: "What stands twice was pasted once too often, or stands where something else should.",
    confidence: .practice)

  private static let least = 4

  func check(_ subject: Subject) -> [Finding] {
    subject.texts.items.filter(\.isProse).flatMap { text in
      var first: [Key: Range<Int>] = [:]
      var lists = ListNumbers(text.file.bytes)
      return text.paragraphs.compactMap { paragraph -> Finding? in
        // The last one ends with the end of its line.
        let range =
          paragraph
          .lowerBound..<(paragraph.upperBound - text.folded.bytes[paragraph].reversed().prefix { $0 == 0x20 }.count)
        guard let key = self.key(range, text, &lists) else { return nil }
        guard let earlier = first[key] else {
          first[key] = range
          return nil
        }
        return subject.finding(
          page, key.list == nil ? "this paragraph stands twice in this text" : "this entry stands twice in its list",
          at: text.location(range), language: text.language, entity: "\(text.entity):\(range.lowerBound)",
          related: [RelatedPlace("it stands here first", at: text.location(earlier))])
      }
    }
  }

  /// `nil` for what may stand twice: headings, cells of tables, a few words, and what another rule finds.
  private func key(_ range: Range<Int>, _ text: NoticeText, _ lists: inout ListNumbers) -> Key? {
    let bytes = text.folded.bytes[range]
    let words = StopWords.count(text.folded.bytes, range).words
    guard words < RepeatedText.least, let place = lists.place(at: text.folded.origin(range).lowerBound) else {
      return nil
    }
    guard words >= (place.list == nil ? Self.least : 1) else { return nil }
    return Key(list: place.list, bytes: bytes)
  }

  private struct Key: Hashable {
    var list: Int?
    var bytes: ArraySlice<UInt8>
  }
}

/// Which list each line of a text of prose belongs to.
private struct ListNumbers {
  private let bytes: [UInt8]
  private var line = 0
  /// The lists that a next entry may belong to, by how far their signs are indented.
  private var open: [(indentation: Int, number: Int)] = []
  private var count = 0
  private var isEntry = false

  struct Place {
    /// `nil` for a paragraph.
    var list: Int?
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where something stands; `nil` for a heading, a row of a table, and what goes on in an entry.
  /// - Parameter offset: behind those that were asked for before.
  mutating func place(at offset: Int) -> Place? {
    var kind: Kind = .blank
    while line <= offset, line < bytes.count {
      let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let found = Kind(bytes[line..<end])
      follow(found)
      if case .blank = found {} else { kind = found }
      line = end + 1
    }
    switch kind {
    case .entry: return open.last.map { Place(list: $0.number) }
    case .words(let indentation): return indentation == 0 && !isEntry ? Place() : nil
    case .other, .blank: return nil
    }
  }

  private mutating func follow(_ kind: Kind) {
    switch kind {
    case .entry(let indentation):
      open.removeAll { $0.indentation > indentation }
      if open.last?.indentation != indentation {
        count += 1
        open.append((indentation, count))
      }
      isEntry = true
    case .words(0) where !isEntry, .other: open = []
    case .words: break
    case .blank: isEntry = false
    }
  }

  private enum Kind {
    case blank
    case entry(indentation: Int)
    case words(indentation: Int)
    /// A heading, a row of a table or a quotation.
    case other

    init(_ line: ArraySlice<UInt8>) {
      let indentation = line.prefix { $0 == 0x20 || $0 == 0x09 }.count
      let words = line.dropFirst(indentation).filter { $0 != 0x0D }
      guard let first = words.first else {
        self = .blank
        return
      }
      let digits = words.prefix { (0x30...0x39).contains($0) }.count
      let sign = digits > 0 && digits < 4 && words.count > digits && ".)".utf8.contains(words[digits]) ? digits + 1 : 1
      let isSign = sign > 1 || "-*+".utf8.contains(first)
      if isSign, words.count > sign, words[sign] == 0x20 {
        self = .entry(indentation: indentation)
      } else {
        self = "#|>".utf8.contains(first) ? .other : .words(indentation: indentation)
      }
    }
  }
}
