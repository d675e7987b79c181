import Markup
import NoticeModel
import Notices

extension DocumentText {
  /// Reads a frozen text. It has to be, byte for byte, what ``write(_:)`` makes of the document that is returned:
  /// nothing in a frozen file may mean nothing.
  package static func read(_ bytes: [UInt8]) throws -> Document {
    var reader = DocumentTextReader(NotatedText(bytes: bytes))
    let document = try reader.document()
    let again = write(document)
    guard again == bytes else {
      let offset = zip(again, bytes).prefix { $0.0 == $0.1 }.count
      throw FrozenTextFault("this is not how a frozen text is written", at: min(offset, bytes.count))
    }
    return document
  }
}

/// Reads the head of a frozen text, then its sections.
private struct DocumentTextReader {
  private let text: NotatedText
  private let lines: [Range<Int>]
  private var at = 0

  init(_ text: NotatedText) {
    self.text = text
    lines = text.lines
  }

  private func fault(_ message: String, at index: Int? = nil) -> FrozenTextFault {
    let index = index ?? at
    return FrozenTextFault(message, at: index < lines.count ? lines[index].lowerBound : text.bytes.count)
  }

  mutating func document() throws -> Document {
    var document = try head()
    try skipEmpty()
    guard at < lines.count, level(of: lines[at]) == 1 else { throw fault("the title is missing") }
    document.title = try text.inlines([min(lines[at].lowerBound + 2, lines[at].upperBound)..<lines[at].upperBound])
    at += 1
    let start = at
    while at < lines.count, !isStructure(lines[at]) { at += 1 }
    try introduction(lines[start..<at], of: &document)
    while at < lines.count { document.sections.append(try section(level: 2)) }
    return document
  }

  private mutating func skipEmpty() throws {
    while at < lines.count, lines[at].isEmpty { at += 1 }
  }

  /// Headings and ends of sections stand at the margin; nothing else there begins as they do.
  private func isStructure(_ line: Range<Int>) -> Bool {
    text.line(line, begins: "#") || text.line(line, begins: "<!-- end #")
  }

  // MARK: - Head

  private mutating func head() throws -> Document {
    guard !lines.isEmpty, text.line(lines[0], is: "---") else { throw fault("the head is missing") }
    at = 1
    guard try field("format") == DocumentText.format else {
      throw fault("this version of Notitia does not know the format of this text", at: 1)
    }
    let notice = try field("notice")
    let tag = try field("language")
    guard let language = Language(rawValue: String(tag.prefix(2))) else { throw fault("no such language", at: at - 1) }
    let standing = try field("standing")
    guard standing == "example" || standing == "official" else { throw fault("no such standing", at: at - 1) }
    let organisation = try text.inlines([value("organisation")])
    let banner = try self.banner()
    guard at < lines.count, text.line(lines[at], is: "---") else { throw fault("the head is not closed") }
    at += 1
    return Document(
      notice: notice, language: language, languageTag: tag, organisation: organisation, title: [], summary: [],
      standing: standing == "example" ? .example : .official, banner: banner, version: nil, glance: [], sections: [],
      anchors: [:])
  }

  private mutating func banner() throws -> DocumentBanner? {
    guard at < lines.count, text.line(lines[at], begins: "banner: ") else { return nil }
    let words = try text.inlines([value("banner")])
    guard case .link(let link, let url)? = try text.inlines([value("banner-link")]).first else {
      throw fault("a banner needs a link", at: at - 1)
    }
    return DocumentBanner(text: words, link: link, url: url)
  }

  private mutating func field(_ name: StaticString) throws -> String {
    String(decoding: text.bytes[try value(name)], as: UTF8.self)
  }

  private mutating func value(_ name: StaticString) throws -> Range<Int> {
    let width = name.utf8CodeUnitCount
    guard at < lines.count, text.line(lines[at], begins: name),
      text.line((lines[at].lowerBound + width)..<lines[at].upperBound, begins: ":")
    else { throw fault("`\(name):` is missing") }
    at += 1
    let line = lines[at - 1]
    return min(line.lowerBound + width + 2, line.upperBound)..<line.upperBound
  }

  // MARK: - Before the first section

  private func introduction(_ lines: ArraySlice<Range<Int>>, of document: inout Document) throws {
    var summary = lines
    if let first = lines.firstIndex(where: { text.line($0, begins: "::: ") }) { summary = lines[..<first] }
    for block in try BlockReader.blocks(text, summary) {
      guard case .paragraph(let inlines) = block, document.summary.isEmpty else {
        throw fault("a summary is one paragraph", at: lines.startIndex)
      }
      document.summary = inlines
    }
    var rest = lines[summary.endIndex...]
    while let line = rest.first {
      if line.isEmpty {
        rest.removeFirst()
        continue
      }
      var reader = BlockReader(text, rest)
      let division = try reader.takeDivision()
      guard let kind = GlanceItem.Kind.allCases.first(where: { $0.division == division.name }) else {
        throw FrozenTextFault("there is no division `\(division.name)` here", at: division.offset)
      }
      let content = try BlockReader.blocks(text, division.lines)
      document.glance.append(
        GlanceItem(
          kind: kind, title: division.title, content: content, section: try text.identifier(division.attribute, line)))
      rest = rest[division.lines.endIndex...].dropFirst()
    }
  }

  // MARK: - Sections

  private func level(of line: Range<Int>) -> Int { text.bytes[line].prefix { $0 == UInt8(ascii: "#") }.count }

  private mutating func section(level: Int) throws -> DocumentSection {
    guard level <= NotatedText.deepest else { throw fault("this is nested too deeply") }
    guard self.level(of: lines[at]) == level else { throw fault("a heading of level \(level) is missing") }
    var section = try heading(lines[at], level: level)
    at += 1
    var start = at
    while at < lines.count {
      guard isStructure(lines[at]) else {
        at += 1
        continue
      }
      section.content += try blocks(start..<at, of: &section)
      if text.line(lines[at], begins: "<!-- end #") {
        guard case .section(let inner)? = section.content.last, text.ends(lines[at], of: inner.id) else {
          return section
        }
        at += 1
      } else {
        guard self.level(of: lines[at]) > level else { return section }
        section.content.append(.section(try self.section(level: level + 1)))
      }
      start = at
    }
    section.content += try blocks(start..<at, of: &section)
    return section
  }

  private func heading(_ line: Range<Int>, level: Int) throws -> DocumentSection {
    let (words, attribute) = text.attributed(line)
    let parts = (attribute ?? "").split(separator: " ")
    guard parts.count == 2 || parts.count == 3 && parts[2] == ".unnumbered", parts[0].hasPrefix("#"),
      let role = DocumentSection.Role(parts[1].dropFirst())
    else { throw FrozenTextFault("a heading needs its identifier and its role", at: line.lowerBound) }
    var section = DocumentSection(role: role, id: String(parts[0].dropFirst()))
    section.isNumbered = parts.count == 2
    var title = min(words.lowerBound + level + 1, words.upperBound)..<words.upperBound
    if let end = text.numberEnd(title) {
      section.number = try text.inlines([(title.lowerBound + 1)..<end])
      title = min(end + 10, title.upperBound)..<title.upperBound
      if text.line(title, begins: " ") { title = (title.lowerBound + 1)..<title.upperBound }
    }
    section.title = try text.inlines([title])
    return section
  }

  /// What stands between two headings; marks and facts come first.
  private func blocks(_ range: Range<Int>, of section: inout DocumentSection) throws -> [DocumentNode] {
    var rest = lines[range]
    while section.content.isEmpty, let index = rest.firstIndex(where: { !$0.isEmpty }) {
      let isMarks = text.line(lines[index], is: "::: marks")
      guard isMarks || text.line(lines[index], is: "::: facts") else { break }
      var reader = BlockReader(text, rest[index...])
      let division = try reader.takeDivision()
      if isMarks {
        section.marks = try division.lines.map { try text.inlines([$0]) }
      } else {
        section.facts = try BlockReader.items(text, division.lines)
      }
      rest = rest[division.lines.endIndex...].dropFirst()
    }
    return try BlockReader.blocks(text, rest).map(DocumentNode.block)
  }
}

extension NotatedText {
  /// Where the bracket of a number at the beginning of a heading closes.
  fileprivate func numberEnd(_ line: Range<Int>) -> Int? {
    guard self.line(line, begins: "[") else { return nil }
    let mark = Array("]{.number}".utf8)
    return line.dropLast(mark.count - 1).first { bytes[$0..<($0 + mark.count)].elementsEqual(mark) }
  }

  /// Whether a line ends the section of that identifier.
  fileprivate func ends(_ line: Range<Int>, of id: String) -> Bool {
    bytes[line].elementsEqual("<!-- end #\(id) -->".utf8)
  }
}
