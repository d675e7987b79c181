import Markup
import NoticeModel
import Notices

/// What a file with an earlier text says: its title, and below it blocks and headings in their order.
struct EarlierContent {
  enum Item {
    case block(Block)
    /// A part starts: level 2 directly under the title, 3 inside that.
    case heading(level: Int, id: String, title: [Inline])
  }

  var title: [Inline] = []
  var items: [Item] = []

  /// The text as a notice of today has it.
  /// - Parameter like: a text of the same notice in the same language, from which it takes whose it is.
  func document(like: Document) -> Document {
    var sections: [DocumentSection] = []
    var opening: [Block] = []
    var open: [(level: Int, section: DocumentSection)] = []

    func close(to level: Int) {
      while let last = open.last, last.level >= level {
        open.removeLast()
        if open.isEmpty {
          sections.append(last.section)
        } else {
          open[open.count - 1].section.content.append(.section(last.section))
        }
      }
    }
    for item in items {
      switch item {
      case .block(let block):
        if open.isEmpty { opening.append(block) } else { open[open.count - 1].section.content.append(.block(block)) }
      case .heading(let level, let id, let title):
        close(to: level)
        open.append(
          (
            level,
            DocumentSection(role: open.isEmpty ? .section : .group, id: id, title: title, isNumbered: false)
          ))
      }
    }
    close(to: 0)
    var summary: [Inline] = []
    if case .paragraph(let words)? = opening.first, opening.count == 1 {
      summary = words
    } else if !opening.isEmpty {
      sections.insert(
        DocumentSection(
          role: .section, id: Self.opening, title: [], isNumbered: false, content: opening.map { .block($0) }),
        at: 0)
    }
    return Document(
      notice: like.notice, language: like.language, languageTag: like.languageTag, organisation: like.organisation,
      title: title, summary: summary, standing: like.standing, banner: nil, version: nil, glance: [],
      sections: sections, anchors: [:])
  }

  /// Identifier of the section with what stands before the first heading; it has no title but that of the text.
  private static let opening = "text"

  /// Identifier of the heading with a number, counted from 1.
  static func identifier(_ number: Int) -> String { "part-\(number)" }
}
