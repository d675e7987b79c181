import Markup
import XMLTree

/// Lists of an earlier text in HTML. A list that counts otherwise than by figures, one by one, upwards, keeps what stood
/// before its items as words: other texts refer to “point b”.
extension EarlierHTML {
  mutating func list(_ element: XMLElement) -> Block {
    let parts = self.parts(of: element, ["li"])
    var count = Count(element, of: parts.count)
    var items: [(number: Int, style: String, blocks: [Block])] = []
    for part in parts {
      let blocks = self.blocks(part)
      let number = count.next(part)
      if !blocks.isEmpty { items.append((number, part.attributes["type"] ?? count.style, blocks)) }
    }
    let texts = items.map(\.blocks)
    let isTight = texts.allSatisfy { item in
      item.filter { if case .paragraph = $0 { true } else { false } }.count < 2
    }
    guard element.name == "ol" else { return .list(start: nil, tight: isTight, items: texts) }
    let start = items.first?.number ?? 1
    let isPlain = items.enumerated().allSatisfy { index, item in
      item.number == start + index && Self.mark(item.number, item.style) == "\(item.number)"
    }
    if isPlain, start >= 0, start < 1_000_000 { return .list(start: start, tight: isTight, items: texts) }
    return .list(
      start: nil, tight: isTight, items: items.map { Self.marked($0.blocks, "\(Self.mark($0.number, $0.style)). ") })
  }

  private static func marked(_ blocks: [Block], _ mark: String) -> [Block] {
    guard case .paragraph(let words)? = blocks.first else {
      return [.paragraph([.text(String(mark.dropLast()))])] + blocks
    }
    return [.paragraph([.text(mark)] + words)] + blocks.dropFirst()
  }

  /// How the items of a list are counted.
  private struct Count {
    let style: String
    private let step: Int
    private var number: Int

    init(_ list: XMLElement, of items: Int) {
      style = list.attributes["type"] ?? "1"
      let isReversed = list.attributes["reversed"] != nil
      step = isReversed ? -1 : 1
      number = list.attributes["start"].flatMap(Self.number) ?? (isReversed ? items : 1)
    }

    /// The number of an item, which may give itself another one.
    mutating func next(_ item: XMLElement) -> Int {
      let own = item.attributes["value"].flatMap(Self.number) ?? number
      number = own + step
      return own
    }

    /// Numbers that a counter of a page can have.
    private static func number(_ text: String) -> Int? {
      Int(text.filter { !$0.isWhitespace }).flatMap { abs($0) < 1_000_000_000 ? $0 : nil }
    }
  }

  /// A number as `type` of a list writes it.
  private static func mark(_ number: Int, _ style: String) -> String {
    switch style {
    case "a" where number > 0: letters(number)
    case "A" where number > 0: letters(number).uppercased()
    case "i" where (1..<4000).contains(number): roman(number)
    case "I" where (1..<4000).contains(number): roman(number).uppercased()
    default: "\(number)"
    }
  }

  private static func letters(_ number: Int) -> String {
    var (rest, text) = (number, "")
    while rest > 0 {
      text = String(UnicodeScalar(UInt8(97 + (rest - 1) % 26))) + text
      rest = (rest - 1) / 26
    }
    return text
  }

  private static func roman(_ number: Int) -> String {
    let signs = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var (rest, text) = (number, "")
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
