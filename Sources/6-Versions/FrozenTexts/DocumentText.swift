import Markup
import NoticeModel
import Notices

/// The canonical text of a document: what a version freezes, and what its page is made from ever after.
///
/// `docs/versions.md` describes the notation. Two documents have the same text exactly when their pages show the same.
package enum DocumentText {
  /// First line of the head; the number changes if the notation ever does.
  static let format = "notitia-text/1"

  package static func write(_ document: Document) -> [UInt8] {
    let document = Canonical.document(document)
    var notation = BlockNotation()
    notation.line("---")
    notation.line("format: \(format)")
    notation.line("notice: \(document.notice)")
    notation.line("language: \(document.languageTag)")
    notation.line("standing: \(document.standing)")
    notation.line(Array("organisation: ".utf8) + InlineNotation.line(document.organisation))
    if let banner = document.banner {
      notation.line(Array("banner: ".utf8) + InlineNotation.line(banner.text))
      notation.line(Array("banner-link: ".utf8) + InlineNotation.line([.link(banner.link, to: banner.url)]))
    }
    notation.line("---")
    notation.blank()
    notation.line(Array("# ".utf8) + InlineNotation.line(document.title))
    if !document.summary.isEmpty { notation.spaced(.paragraph(document.summary)) }
    for item in document.glance { notation.glance(item) }
    for section in document.sections { notation.section(section, level: 2) }
    return notation.bytes
  }
}

extension GlanceItem.Kind {
  /// The name of its division.
  var division: String { self == .howLong ? "how-long" : rawValue }
}

extension DocumentSection.Role {
  /// The class in the braces behind a heading.
  var name: String {
    switch self {
    case .section: "section"
    case .group: "group"
    case .audience: "audience"
    case .paragraph: "paragraph"
    case .purpose: "purpose"
    case .right: "right"
    }
  }

  init?(_ name: Substring) {
    let all: [Self] = [.section, .group, .audience, .paragraph, .purpose, .right]
    guard let role = all.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}

extension BlockNotation {
  fileprivate mutating func spaced(_ block: Block) {
    blank()
    self.block(block)
  }

  fileprivate mutating func glance(_ item: GlanceItem) {
    blank()
    division(item.kind.division, item.title, attribute: item.section.map { "#\($0)" }) { $0.blocks(item.content) }
  }

  fileprivate mutating func section(_ section: DocumentSection, level: Int) {
    blank()
    heading(section, level: level)
    if !section.marks.isEmpty {
      blank()
      division("marks") { inner in for mark in section.marks { inner.line(InlineNotation.line(mark)) } }
    }
    if !section.facts.isEmpty {
      blank()
      division("facts") { $0.items(section.facts) }
    }
    content(section.content, level: level)
  }

  private mutating func heading(_ section: DocumentSection, level: Int) {
    var line = [UInt8](repeating: UInt8(ascii: "#"), count: level)
    if !section.number.isEmpty {
      line += Array(" [".utf8) + InlineNotation.line(section.number) + Array("]{.number}".utf8)
    }
    if !section.title.isEmpty { line += [UInt8(ascii: " ")] + InlineNotation.line(section.title) }
    line += Array(" {#\(section.id) .\(section.role.name)\(section.isNumbered ? "" : " .unnumbered")}".utf8)
    self.line(line)
  }

  private mutating func content(_ nodes: [DocumentNode], level: Int) {
    var run: [Block] = []
    var inner: DocumentSection?
    func flush(_ notation: inout BlockNotation) {
      guard !run.isEmpty else { return }
      notation.blank()
      // Without this, what follows a part would belong to it.
      if let inner {
        notation.line("<!-- end #\(inner.id) -->")
        notation.blank()
      }
      notation.blocks(run)
      run = []
    }
    for node in nodes {
      switch node {
      case .block(let block): run.append(block)
      case .section(let section):
        flush(&self)
        self.section(section, level: level + 1)
        inner = section
      }
    }
    flush(&self)
  }
}
