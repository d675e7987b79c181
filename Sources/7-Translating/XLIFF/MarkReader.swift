/// Finds the signs in a text that are kept: `{ref:contact}`, `*`, `**`, `~~`, `` `code` ``, links, breaks of lines.
struct MarkReader {
  private let characters: [Character]
  private var at = 0
  private var found: [Found] = []
  /// Signs that may open something, by their index in `found`.
  private var waiting: [(sign: String, index: Int)] = []

  private enum Found {
    case text(String)
    case alone(MarkedText.Code.Kind, String)
    /// A sign with the index of its partner, once that is known.
    case sign(MarkedText.Code.Kind, String, partner: Int?, isOpen: Bool)
  }

  static func read(_ text: String) -> MarkedText {
    var reader = MarkReader(characters: Array(text))
    reader.run()
    return reader.marked
  }

  private init(characters: [Character]) { self.characters = characters }

  private mutating func run() {
    while at < characters.count {
      switch characters[at] {
      case "\\": escape()
      case "{": braces()
      case "`": code()
      case "<": address()
      case "*", "_", "~": emphasis()
      case "[": openLink()
      case "]": closeLink()
      default: add(String(characters[at]))
      }
    }
  }

  private mutating func add(_ text: String) {
    at += text.count
    if case .text(let before)? = found.last {
      found[found.count - 1] = .text(before + text)
    } else {
      found.append(.text(text))
    }
  }

  private mutating func addAlone(_ kind: MarkedText.Code.Kind, to end: Int) {
    found.append(.alone(kind, String(characters[at..<end])))
    at = end
  }

  private mutating func escape() {
    guard at + 1 < characters.count else { return add("\\") }
    if characters[at + 1] == "\n" { return addAlone(.lineBreak, to: at + 2) }
    add(String(characters[at...(at + 1)]))
  }

  private mutating func braces() {
    guard let end = characters[at...].firstIndex(of: "}") else { return add("{") }
    addAlone(.reference, to: end + 1)
  }

  private mutating func code() {
    let length = characters[at...].prefix { $0 == "`" }.count
    var end = at + length
    while end < characters.count {
      let run = characters[end...].prefix { $0 == "`" }.count
      if run == length { return addAlone(.code, to: end + length) }
      end += max(1, run)
    }
    add(String(repeating: "`", count: length))
  }

  private mutating func address() {
    guard let end = characters[at...].firstIndex(of: ">") else { return add("<") }
    let inner = String(characters[(at + 1)..<end])
    guard !inner.contains(" "), inner.contains("://") || inner.contains("@") else { return add("<") }
    addAlone(.link, to: end + 1)
  }

  private mutating func emphasis() {
    let sign = characters[at]
    let length = characters[at...].prefix { $0 == sign }.count
    let run = String(repeating: sign, count: length)
    let before = at > 0 ? characters[at - 1] : " "
    let after = at + length < characters.count ? characters[at + length] : " "
    // Within a word an underscore is a letter; three signs in a row are two marks, which are left as they are.
    let isInWord = (before.isLetter || before.isNumber) && (after.isLetter || after.isNumber)
    guard sign == "~" ? length == 2 : length <= 2, !(sign == "_" && isInWord) else { return add(run) }
    let kind: MarkedText.Code.Kind = sign == "~" ? .struck : length == 2 ? .strong : .emphasis
    if !before.isWhitespace, let open = waiting.lastIndex(where: { $0.sign == run }) {
      let partner = waiting[open].index
      waiting.removeSubrange(open...)
      found[partner] = .sign(kind, run, partner: found.count, isOpen: true)
      found.append(.sign(kind, run, partner: partner, isOpen: false))
    } else if !after.isWhitespace {
      waiting.append((run, found.count))
      found.append(.sign(kind, run, partner: nil, isOpen: true))
    } else {
      return add(run)
    }
    at += length
  }

  private mutating func openLink() {
    waiting.append(("[", found.count))
    found.append(.sign(.link, "[", partner: nil, isOpen: true))
    at += 1
  }

  private mutating func closeLink() {
    guard let open = waiting.lastIndex(where: { $0.sign == "[" }), at + 1 < characters.count, characters[at + 1] == "(",
      let end = characters[(at + 1)...].firstIndex(of: ")")
    else { return add("]") }
    let partner = waiting[open].index
    waiting.removeSubrange(open...)
    found[partner] = .sign(.link, "[", partner: found.count, isOpen: true)
    found.append(.sign(.link, String(characters[at...end]), partner: partner, isOpen: false))
    at = end + 1
  }

  /// The text with numbers in the order of its signs; signs without a partner are letters.
  private var marked: MarkedText {
    var marked = MarkedText()
    var numbers: [Int: Int] = [:]
    var letters = ""
    func flush() {
      if !letters.isEmpty { marked.pieces.append(.text(letters)) }
      letters = ""
    }
    for (index, item) in found.enumerated() {
      switch item {
      case .text(let text): letters += text
      case .sign(_, let sign, partner: nil, _): letters += sign
      case .alone(let kind, let sign):
        flush()
        let id = marked.codes.count + 1
        marked.codes[id] = MarkedText.Code(kind: kind, open: sign, close: nil)
        marked.pieces.append(.placeholder(id))
      case .sign(let kind, let sign, let partner?, isOpen: true):
        flush()
        let id = marked.codes.count + 1
        numbers[index] = id
        guard case .sign(_, let close, _, _) = found[partner] else { continue }
        marked.codes[id] = MarkedText.Code(kind: kind, open: sign, close: close)
        marked.pieces.append(.open(id))
      case .sign(_, _, let partner?, isOpen: false):
        flush()
        marked.pieces.append(.close(numbers[partner] ?? 0))
      }
    }
    flush()
    return marked
  }
}

extension MarkedText {
  package init(_ text: String) { self = MarkReader.read(text) }
}
