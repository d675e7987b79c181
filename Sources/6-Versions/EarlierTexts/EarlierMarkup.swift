import Diagnostics
import Markdown

/// What stands in a page besides elements and words.
struct EarlierMarkup {
  /// The page as XML reads it: without the document type of HTML, and with numbers in place of names of characters.
  private(set) var bytes: [UInt8]
  private(set) var problems: [(message: String, help: String, line: Int)] = []

  init(_ page: [UInt8]) {
    bytes = page
    removeType()
    nameCharacters()
    findInstructions()
  }

  /// A character for each byte, whatever the encoding of the page.
  private static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) }))
  }

  /// The document type of HTML says nothing; one that declares anything stays, and is refused.
  private mutating func removeType() {
    let text = Self.text(bytes.prefix(1_000))
    guard let type = text.firstMatch(of: /<!DOCTYPE\s+html[^>\[]*>/.ignoresCase()) else { return }
    let start = text[..<type.range.lowerBound].unicodeScalars.count
    for index in start..<(start + type.output.unicodeScalars.count) where bytes[index] != UInt8(ascii: "\n") {
      bytes[index] = UInt8(ascii: " ")
    }
  }

  /// XML knows five names of characters, HTML two thousand. Tags that say nothing are left out on the way.
  private mutating func nameCharacters() {
    var result: [UInt8] = []
    var at = 0
    var line = 1
    while at < bytes.count {
      if let end = passage(at) {
        line += bytes[at..<end].count { $0 == UInt8(ascii: "\n") }
        result += bytes[at..<end]
        at = end
        continue
      }
      if let end = officeTag(at) {
        line += bytes[at..<end].count { $0 == UInt8(ascii: "\n") }
        result += bytes[at..<end].filter { $0 == UInt8(ascii: "\n") }
        at = end
        continue
      }
      if bytes[at] == UInt8(ascii: "\n") { line += 1 }
      guard bytes[at] == UInt8(ascii: "&"), let name = name(at + 1) else {
        result.append(bytes[at])
        at += 1
        continue
      }
      if ["amp", "lt", "gt", "quot", "apos"].contains(name) {
        result += Array("&\(name);".utf8)
      } else if let characters = NamedCharacters.characters(named: name) {
        for scalar in characters.unicodeScalars { result += Array("&#\(scalar.value);".utf8) }
      } else {
        problems.append(
          ("`&\(name);` is no character that HTML knows", "write the character itself, or `&amp;` for the sign &", line)
        )
      }
      at += name.utf8.count + 2
    }
    bytes = result
  }

  /// The end of a comment or of a passage without names that begins here.
  private func passage(_ start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "<") else { return nil }
    for (opening, closing) in [("<!--", "-->"), ("<![CDATA[", "]]>")] where bytes[start...].starts(with: opening.utf8) {
      let end = Array(closing.utf8)
      var at = start + opening.utf8.count
      while at < bytes.count, !bytes[at...].starts(with: end) { at += 1 }
      return min(at + end.count, bytes.count)
    }
    return nil
  }

  /// The end of a tag that begins here and says nothing: Word wraps the end of each paragraph in `<o:p>`, and places,
  /// names and days in `<st1:…>`.
  private func officeTag(_ start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "<") else { return nil }
    let name = bytes[(start + 1)...].prefix(8).drop { $0 == UInt8(ascii: "/") }
    guard name.starts(with: "o:p".utf8) || name.starts(with: "st1:".utf8),
      name.first == UInt8(ascii: "s") || name.dropFirst(3).first.map({ " />\t\r\n".utf8.contains($0) }) ?? false,
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return end + 1
  }

  /// The letters and digits between an `&` and the `;` behind them.
  private func name(_ start: Int) -> String? {
    let end = bytes[start...].prefix(40).firstIndex { byte in
      !(48...57).contains(byte) && !(97...122).contains(byte | 0x20)
    }
    guard let end, end > start, bytes[end] == UInt8(ascii: ";") else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Instructions to a program, such as PHP: such a file is no page, but what one is made from.
  private mutating func findInstructions() {
    let text = Self.text(bytes)
    guard text.contains("<?") else { return }
    var line = 1
    for match in text.matches(of: /<!--(?:.|\n|\r\n|\r)*?-->|<\?(?!xml[\s?])|\r\n|\n/) {
      if match.output.hasPrefix("<?") {
        problems.append(
          (
            "an instruction to a program stands here, which nobody carries out",
            "take the page as readers got it: save it from a browser or an archive", line
          ))
      }
      line += match.output.count { $0 == "\n" || $0 == "\r\n" }
    }
  }
}
