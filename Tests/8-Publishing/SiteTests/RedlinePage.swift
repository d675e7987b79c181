/// Reads the passages off a redline as a reader of one of the versions would: without `ins`, or without `del`, and
/// without what the page says itself. It knows nothing of the code that wrote it.
struct RedlinePage {
  enum Reader { case old, new }

  /// A piece of text with the elements around it, the outermost first.
  struct Piece: Equatable {
    var text: String
    var elements: [String]
  }

  private(set) var passages: [[Piece]] = []
  /// Levels of the headings, in the order of the page.
  private(set) var headings: [Int] = []

  private var open: [String] = []
  /// Where the passage being read began among the open elements.
  private var start: Int?
  private var leftOut = false
  private let reader: Reader

  init(_ html: String, as reader: Reader) {
    self.reader = reader
    var rest = Substring(html)
    while !rest.isEmpty {
      let text = rest.prefix { $0 != "<" }
      if !text.isEmpty { add(String(text)) }
      rest = rest[text.endIndex...]
      guard let end = rest.unicodeScalars.firstIndex(of: ">") else { return }
      if !rest.isEmpty { tag(String(rest[rest.startIndex...end])) }
      rest = rest[rest.unicodeScalars.index(after: end)...]
    }
  }

  private mutating func tag(_ tag: String) {
    if tag == "<br>" { return add("\n") }
    if tag.hasPrefix("<input") { return }
    guard !tag.hasPrefix("</") else {
      open.removeLast()
      if let start, open.count < start { close() }
      return
    }
    if let level = tag.dropFirst(2).first?.wholeNumberValue, tag.hasPrefix("<h") { headings.append(level) }
    open.append(tag)
    if tag.contains("class=\"passage ") {
      start = open.count
      leftOut = false
      passages.append([])
    }
  }

  /// A passage of which nothing is left is none of the version.
  private mutating func close() {
    start = nil
    if passages.last?.isEmpty == true, leftOut { passages.removeLast() }
  }

  private mutating func add(_ text: String) {
    guard let start else { return }
    let around = open[start...]
    if around.contains(where: { $0.contains("visually-hidden") || $0.contains("\"label\"") || $0.contains("\"note\"") })
    {
      return
    }
    if around.contains(reader == .old ? "<ins>" : "<del>") {
      leftOut = true
      return
    }
    let elements = around.filter { $0 != "<ins>" && $0 != "<del>" }
    let count = passages.count - 1
    if let last = passages[count].last, last.elements == elements {
      passages[count][passages[count].count - 1].text += text
    } else {
      passages[count].append(Piece(text: text, elements: elements))
    }
  }
}
