import Markup
import NoticeModel
import Notices

/// Writes the body of a notice and its table of contents.
struct NoticeWriter {
  let document: Document
  /// The same notice in the other languages: code, tag, and the relative address of its page.
  let others: [OtherLanguage]
  let words: PageWords

  struct OtherLanguage {
    var code: String
    var tag: String
    var address: String
    var name: String
  }

  // MARK: - Body

  func body() -> HTML {
    var html = HTML(anchors: document.anchors)
    for section in document.sections { write(section, to: &html) }
    return html
  }

  /// The same without links to other languages, for a page that is not ours.
  func fragmentBody() -> HTML {
    var html = HTML(anchors: document.anchors)
    for section in document.sections { write(section, to: &html, isFragment: true) }
    return html
  }

  private func write(_ section: DocumentSection, to html: inout HTML, isFragment: Bool = false) {
    html.tag("<section class=\"section\"")
    html.identifier(section.id)
    html.tag(">\n<h2>")
    number(section, to: &html)
    html.inlines(section.title)
    html.tag("</h2>\n")
    if !isFragment { place(section, to: &html) }
    html.tag("<div class=\"text\">\n")
    content(section.content, level: 3, to: &html)
    html.tag("</div>\n</section>\n")
  }

  /// "Article 14 – Title" reads well also where the two are set apart by style.
  private func number(_ section: DocumentSection, to html: inout HTML) {
    guard !section.number.isEmpty else { return }
    html.tag("<span class=\"number\">")
    html.inlines(section.number)
    let isWord = section.number.plainText.first?.isLetter ?? false
    html.tag(isWord ? "<span class=\"stop\"> – </span></span>" : "</span> ")
  }

  /// A link to the section, and to the same section in the other languages.
  private func place(_ section: DocumentSection, to html: inout HTML) {
    html.tag("<p class=\"place\"><a href=\"#")
    html.text(section.id)
    html.tag("\"><span aria-hidden=\"true\">#</span><span class=\"visually-hidden\">")
    html.text(words.linkToSection + " " + section.title.plainText)
    html.tag("</span></a>")
    for other in others {
      html.tag(" <a href=\"")
      html.text("\(other.address)#\(section.id)")
      html.tag("\" hreflang=\"")
      html.text(other.tag)
      html.tag("\"><span aria-hidden=\"true\">")
      html.text(other.code.uppercased())
      html.tag("</span><span class=\"visually-hidden\">")
      html.text(section.title.plainText + " – ")
      html.tag("<span lang=\"")
      html.text(other.code)
      html.tag("\">")
      html.text(other.name)
      html.tag("</span></span></a>")
    }
    html.tag("</p>\n")
  }

  // MARK: - Inside a section

  private func content(_ nodes: [DocumentNode], level: Int, to html: inout HTML) {
    var blocks: [Block] = []
    for node in nodes {
      switch node {
      case .block(let block): blocks.append(block)
      case .section(let section):
        html.blocks(blocks, level: level)
        blocks = []
        inner(section, level: level, to: &html)
      }
    }
    html.blocks(blocks, level: level)
  }

  private func inner(_ section: DocumentSection, level: Int, to html: inout HTML) {
    switch section.role {
    case .purpose: purpose(section, level: level, to: &html)
    case .paragraph: paragraph(section, level: level, to: &html)
    case .section, .group, .right: group(section, level: level, to: &html)
    }
  }

  private func group(_ section: DocumentSection, level: Int, to html: inout HTML) {
    let isArticle = document.isArticled && !section.number.isEmpty
    html.tag(isArticle ? "<section class=\"para subsection\"" : "<section class=\"subsection\"")
    html.identifier(section.id)
    html.tag(">\n")
    heading(section, level: level, paragraphMark: isArticle, to: &html)
    content(section.content, level: level + 1, to: &html)
    html.tag("</section>\n")
  }

  private func heading(_ section: DocumentSection, level: Int, paragraphMark: Bool, to html: inout HTML) {
    let level = min(level, 6)
    html.tag("<h")
    html.text("\(level)")
    html.tag(">")
    if !section.number.isEmpty {
      html.tag(paragraphMark ? "<span class=\"para-number\">" : "<span class=\"number\">")
      html.inlines(section.number)
      let isWord = section.number.plainText.first?.isLetter ?? false
      html.tag(isWord && !paragraphMark ? "</span> – " : "</span> ")
    }
    html.inlines(section.title)
    html.tag("</h")
    html.text("\(level)")
    html.tag(">\n")
  }

  private func paragraph(_ section: DocumentSection, level: Int, to html: inout HTML) {
    html.tag("<div class=\"para\"")
    html.identifier(section.id)
    html.tag(">")
    if !section.number.isEmpty {
      html.tag("<a class=\"para-number\" href=\"#")
      html.text(section.id)
      html.tag("\">")
      html.inlines(section.number)
      html.tag("</a>\n")
    }
    content(section.content, level: level, to: &html)
    html.tag("</div>\n")
  }

  private func purpose(_ section: DocumentSection, level: Int, to html: inout HTML) {
    html.tag("<section class=\"purpose\"")
    html.identifier(section.id)
    html.tag("><div class=\"flow\">\n")
    heading(section, level: level, paragraphMark: false, to: &html)
    content(section.content, level: level + 1, to: &html)
    html.tag("</div>\n<dl class=\"facts\">\n")
    html.rows(section.facts, level: level + 1)
    html.tag("</dl></section>\n")
  }

  // MARK: - Table of contents

  func tableOfContents() -> HTML {
    var html = HTML(anchors: document.anchors)
    html.tag("<ol>\n")
    for section in document.sections {
      html.tag("<li><a href=\"#")
      html.text(section.id)
      html.tag("\">")
      if !section.number.isEmpty {
        html.tag("<span class=\"number\">")
        html.text(section.number.plainText.filter { $0.isNumber })
        html.tag("</span>")
      }
      html.tag("<span>")
      html.text(section.title.plainText)
      html.tag("</span></a></li>\n")
    }
    html.tag("</ol>\n")
    return html
  }
}

extension Document {
  var isArticled: Bool { sections.first?.number.plainText.first?.isLetter ?? false }

  /// Class of the body, for its style: "articles", "numbers" or "none".
  var numberingClass: String {
    guard let first = sections.first?.number.plainText.first else { return "none" }
    return first.isLetter ? "articles" : "numbers"
  }
}
