import Notices

/// A document as it is compared: its passages, and what each of them is recognised by. It is made once for all
/// comparisons of a version.
package struct ComparedDocument: Sendable {
  let passages: [Passage]
  /// The words of each passage alone.
  let words: [PassageKey]
  /// The same with the place where the passage stands.
  let places: [PassageKey]

  package init(_ document: Document) { self.init(PassageReader.passages(of: document)) }

  package init(_ passages: [Passage]) {
    self.passages = passages
    words = passages.map(PassageKey.init)
    places = zip(passages, words).map { $1.placed(in: $0.frame) }
  }
}

/// By which the same words are recognised, whatever number stands before them and however they are set.
///
/// Two keys are the same where their bytes are.
struct PassageKey: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ passage: Passage) {
    let words = passage.tokens.lazy.filter { $0.styles.first != .number }.bareText
    bytes = words.isEmpty ? Array("\u{2}\(passage.frame.form)\u{1}\(passage.frame.label ?? "")".utf8) : words
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  fileprivate func placed(in frame: PassageFrame) -> PassageKey {
    PassageKey(bytes: Array("\(frame.section)\u{1}\(frame.form)\u{1}".utf8) + bytes)
  }

  func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

extension PassageFrame {
  /// The kind of passage, as far as it helps to recognise it: a level or a depth does not.
  var form: String {
    switch role {
    case .organisation: "organisation"
    case .banner: "banner"
    case .title: "title"
    case .summary: "summary"
    case .heading: "heading"
    case .number: "number"
    case .mark: "mark"
    case .paragraph: "paragraph"
    case .item: "item"
    case .caption: "caption"
    case .column: "column"
    case .term: "term"
    case .name: "name"
    case .calloutTitle: "calloutTitle"
    case .cardTitle: "cardTitle"
    case .code: "code"
    case .rule: "rule"
    }
  }
}

extension Sequence<RedlineToken> {
  /// What is read, as far as it can be seen, in UTF-8: any space is a space, and where a word may be cut is nothing.
  var bareText: [UInt8] {
    var out: [UInt8] = []
    for token in self {
      if token.text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
        out += token.text.utf8
      } else {
        for scalar in token.text.unicodeScalars where !scalar.isUnseen {
          if scalar.isSpace { out.append(0x20) } else { out += UTF8.encode(scalar)! }
        }
      }
    }
    return out
  }
}

extension Unicode.Scalar {
  /// A soft hyphen, a word joiner, a space of no width.
  fileprivate var isUnseen: Bool { self == "\u{AD}" || self == "\u{2060}" || self == "\u{200B}" }
}
