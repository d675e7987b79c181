import NoticeModel

/// A page in which the paragraphs are marked whose translation is stale.
struct MarkedPage {
  let html: String

  /// Elements that hold a text of their own.
  private static let elements: Set<Substring> = [
    "p", "li", "td", "th", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "summary",
  ]

  /// An element whose end was not read yet.
  private struct Open {
    var name: Substring
    /// The end of its start tag, without `>`.
    var tagEnd: String.Index
    var content: String.Index
    var isMarkedWithin = false
  }

  init(_ page: String, marks: [StaleMark]) {
    guard !marks.isEmpty, let body = page.firstRange(of: "<body") else {
      html = page
      return
    }
    var open: [Open] = []
    var insertions: [(at: String.Index, text: String)] = []
    for tag in page[body.lowerBound...].matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) {
      let name = tag.2
      guard Self.elements.contains(name) else { continue }
      if tag.1.isEmpty {
        open.append(
          Open(name: name, tagEnd: page.index(before: tag.range.upperBound), content: tag.range.upperBound))
        continue
      }
      guard let index = open.lastIndex(where: { $0.name == name }) else { continue }
      let element = open[index]
      open.removeSubrange(index...)
      var isMarked = element.isMarkedWithin
      if !isMarked {
        let text = Self.text(page[element.content..<tag.range.lowerBound])
        let found = marks.filter { $0.isFound(in: text) }
        if !found.isEmpty {
          isMarked = true
          insertions.append((element.tagEnd, " data-notitia-stale"))
          let notes = found.map { "<span class=\"notitia-stale\" lang=\"en\" translate=\"no\">\($0.note)</span>" }
          insertions.append((tag.range.lowerBound, notes.joined()))
        }
      }
      if isMarked, !open.isEmpty { open[open.count - 1].isMarkedWithin = true }
    }
    var output = ""
    var at = page.startIndex
    for insertion in insertions.sorted(by: { $0.at < $1.at }) {
      output += page[at..<insertion.at] + insertion.text
      at = insertion.at
    }
    html = output + page[at...]
  }

  /// The letters of what readers see of a part of a page.
  private static func text(_ html: Substring) -> [Character] {
    let plain = html.replacing(/<[^>]*>/, with: "")
    return StaleMark.letters(
      plain.replacing("&amp;", with: "&").replacing(/&[a-z]+;|&#[0-9]+;/, with: " "))
  }
}
