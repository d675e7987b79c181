import Markup
import NoticeModel
import Notices

/// Writes the body of a notice, with gaps for what differs between its pages (`NoticeBody`), and its table of contents.
struct NoticeWriter {
  let document: Document
  let words: PageWords

  // MARK: - Body

  func body() -> HTML {
    var html = HTML()
    for (number, section) in document.sections.enumerated() { write(section, number, to: &html) }
    return html
  }

  private func write(_ section: DocumentSection, _ number: Int, to html: inout HTML) {
    html.tag("<section class=\"section\"")
    html.identifier(section.id)
    html.tag(">\n")
    heading(section, level: 2, mark: .section, to: &html)
    html.leave(.place(section: number))
    html.tag("<div class=\"text\">\n")
    content(section.content, level: 3, to: &html)
    html.tag("</div>\n</section>\n")
  }

  // MARK: - Inside a section

  private func content(_ nodes: [DocumentNode], level: Int, to html: inout HTML) {
    var blocks: [Block] = []
    var audiences = nodes.compactMap { node -> DocumentSection? in
      if case .section(let section) = node, section.role == .audience { return section }
      return nil
    }
    for node in nodes {
      switch node {
      case .block(let block): blocks.append(block)
      case .section(let section):
        html.blocks(blocks, level: level)
        blocks = []
        if section.role == .audience, audiences.count > 1 {
          jumps(to: audiences, &html)
          audiences = []
        }
        inner(section, level: level, to: &html)
      }
    }
    html.blocks(blocks, level: level)
  }

  /// Links to the audiences, so that nobody has to read what is meant for others.
  private func jumps(to audiences: [DocumentSection], _ html: inout HTML) {
    html.tag("<ul class=\"audiences\">")
    for audience in audiences {
      html.tag("<li><a href=\"#")
      html.text(audience.id)
      html.tag("\">")
      html.inlines(audience.title)
      html.tag("</a></li>")
    }
    html.tag("</ul>\n")
  }

  private func inner(_ section: DocumentSection, level: Int, to html: inout HTML) {
    switch section.role {
    case .purpose: purpose(section, level: level, to: &html)
    case .paragraph: paragraph(section, level: level, to: &html)
    case .section, .group, .audience, .right: group(section, level: level, to: &html)
    }
  }

  private func group(_ section: DocumentSection, level: Int, to html: inout HTML) {
    let isParagraph = document.isArticled && !section.number.isEmpty
    html.tag(isParagraph ? "<div class=\"para\"" : "<div class=\"subsection\"")
    html.identifier(section.id)
    html.tag(">\n")
    if isParagraph { paragraphNumber(section, to: &html) }
    heading(section, level: level, mark: isParagraph ? .none : .group, to: &html)
    content(section.content, level: level + 1, to: &html)
    html.tag("</div>\n")
  }

  private func paragraph(_ section: DocumentSection, level: Int, to html: inout HTML) {
    html.tag("<div class=\"para\"")
    html.identifier(section.id)
    html.tag(">")
    paragraphNumber(section, to: &html)
    content(section.content, level: level, to: &html)
    html.tag("</div>\n")
  }

  private func paragraphNumber(_ section: DocumentSection, to html: inout HTML) {
    guard !section.number.isEmpty else { return }
    html.tag("<a class=\"para-number\" href=\"#")
    html.text(section.id)
    html.tag("\">")
    html.inlines(section.number)
    html.tag("</a>\n")
  }

  private func purpose(_ section: DocumentSection, level: Int, to html: inout HTML) {
    html.tag("<section class=\"purpose\"")
    html.identifier(section.id)
    html.tag("><div class=\"flow\">\n")
    heading(section, level: level, mark: .group, to: &html)
    if !section.marks.isEmpty {
      html.tag("<p class=\"badges\">")
      for (index, mark) in section.marks.enumerated() {
        if index > 0 { html.tag(" ") }
        html.inlines([.badge(mark, .plain)])
      }
      html.tag("</p>\n")
    }
    content(section.content, level: level + 1, to: &html)
    html.tag("</div>\n")
    if !section.facts.isEmpty {
      html.tag("<dl class=\"facts\">\n")
      html.rows(section.facts, level: level + 1)
      html.tag("</dl>")
    }
    html.tag("</section>\n")
  }

  // MARK: - Headings

  private enum Mark { case none, section, group }

  private func heading(_ section: DocumentSection, level: Int, mark: Mark, to html: inout HTML) {
    // What stands before the first heading of a text from before the first version has the title of the page.
    guard !section.title.isEmpty || !section.number.isEmpty else { return }
    html.tag("<h")
    html.level(level)
    html.tag(">")
    if !section.number.isEmpty, mark != .none { number(section.number, mark, to: &html) }
    html.inlines(section.title)
    html.tag("</h")
    html.level(level)
    html.tag(">\n")
  }

  /// "5." stands before its title; words ("Article 14", "Finalité 2") are set off from it.
  private func number(_ number: [Inline], _ mark: Mark, to html: inout HTML) {
    html.tag("<span class=\"number\">")
    html.inlines(number)
    guard number.startsWithLetter else { return html.tag("</span> ") }
    html.tag(mark == .section ? "<span class=\"stop\"> – </span></span>" : "</span> – ")
  }

  // MARK: - Table of contents

  /// Sections, and under them what concerns each audience or legal basis; nothing deeper.
  func tableOfContents() -> HTML {
    var html = HTML()
    html.tag("<ol>\n")
    for section in document.sections {
      html.tag("<li>")
      entry(section, to: &html)
      let inner = document.isArticled ? [] : section.contentsEntries
      if !inner.isEmpty {
        html.tag("<ol>\n")
        for section in inner {
          html.tag("<li>")
          entry(section, to: &html)
          html.tag("</li>\n")
        }
        html.tag("</ol>")
      }
      html.tag("</li>\n")
    }
    html.tag("</ol>\n")
    return html
  }

  private func entry(_ section: DocumentSection, to html: inout HTML) {
    html.tag("<a href=\"#")
    html.text(section.id)
    html.tag("\">")
    if !section.number.isEmpty {
      html.tag("<span class=\"number\">")
      html.text(
        section.number.startsWithLetter ? section.number.plainText.filter(\.isNumber) : section.number.plainText)
      html.tag("</span>")
    }
    html.tag("<span>")
    html.text((section.title.isEmpty ? document.title : section.title).plainText)
    html.tag("</span></a>")
  }
}

extension DocumentSection {
  /// Groups of purposes by basis, and parts for an audience.
  var contentsEntries: [DocumentSection] {
    content.compactMap { node in
      guard case .section(let section) = node, section.role == .audience || section.id.hasPrefix("purposes/basis/")
      else { return nil }
      return section
    }
  }
}

extension [Inline] {
  /// Whether a number is made of words, such as "Article 14"; a single letter ("A.") is none.
  var startsWithLetter: Bool {
    let text = plainText
    return (text.first?.isLetter ?? false) && (text.dropFirst().first?.isLetter ?? false)
  }
}

extension Document {
  var isArticled: Bool { sections.first?.number.startsWithLetter ?? false }

  /// Class of the body, for its style.
  var numberingClass: String {
    guard let first = sections.first, !first.number.isEmpty else { return "unnumbered" }
    return first.number.startsWithLetter ? "articles" : "numbers"
  }
}
