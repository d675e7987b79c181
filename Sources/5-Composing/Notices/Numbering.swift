import Languages
import Markup
import NoticeModel

/// Gives sections their numbers, and every place the words by which it is referred to.
struct Numberer {
  let outline: Outline?
  let rules: any LanguageRules
  private(set) var anchors: [String: [Inline]] = [:]

  init(_ outline: Outline?, rules: any LanguageRules) {
    self.outline = outline
    self.rules = rules
  }

  mutating func number(_ sections: [DocumentSection]) -> [DocumentSection] {
    sections.enumerated().map { index, section in numbered(section, index + 1) }
  }

  private var numbering: Numbering { outline?.numbering ?? .none }
  private var subsections: SubsectionNumbering { outline?.subsections ?? .none }

  private mutating func numbered(_ section: DocumentSection, _ number: Int) -> DocumentSection {
    var section = section
    switch numbering {
    case .none: anchors[section.id] = rules.quoted(section.title)
    case .numbers:
      section.number = [.text("\(number).")]
      anchors[section.id] = rules.reference(to: .section("\(number)"))
    case .articles:
      section.number = rules.heading(article: number)
      anchors[section.id] = rules.reference(to: .article(number))
    }
    var count = 0
    section.content = section.content.map { node in
      guard case .section(let child) = node else { return node }
      guard child.isNumbered else { return .section(named(child)) }
      count += 1
      return .section(self.child(child, count, of: number))
    }
    return section
  }

  private mutating func child(_ child: DocumentSection, _ count: Int, of number: Int) -> DocumentSection {
    var child = child
    switch (numbering, subsections) {
    case (.articles, _):
      child.number = rules.paragraphMark(count)
      anchors[child.id] = rules.reference(to: .paragraph(count, ofArticle: number))
    case (.numbers, .letters):
      let letter = subsectionLetter(count)
      child.number = [.text("\(letter).")]
      anchors[child.id] = rules.reference(to: .section("\(number).\(letter)"))
    case (.numbers, .numbers):
      child.number = [.text("\(number).\(count)")]
      anchors[child.id] = rules.reference(to: .section("\(number).\(count)"))
    default: anchors[child.id] = child.title.isEmpty ? [.text("§\u{A0}\(count)")] : rules.quoted(child.title)
    }
    child.content = child.content.map { node in
      guard case .section(let inner) = node else { return node }
      return .section(named(inner))
    }
    return child
  }

  /// Deeper places have no number of their own; they are referred to by their titles.
  private mutating func named(_ section: DocumentSection) -> DocumentSection {
    var section = section
    anchors[section.id] = rules.quoted(section.title)
    section.content = section.content.map { node in
      guard case .section(let inner) = node else { return node }
      return .section(named(inner))
    }
    return section
  }
}
