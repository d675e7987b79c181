import Languages
import Markup
import NoticeModel

/// Gives sections their numbers, and every place the words by which it is referred to.
struct Numberer {
  let outline: Outline?
  let rules: any LanguageRules
  /// What each place is to a reference, by its anchor.
  private(set) var targets: [String: ReferenceTarget] = [:]

  init(_ outline: Outline?, rules: any LanguageRules) {
    self.outline = outline
    self.rules = rules
  }

  mutating func number(_ sections: [DocumentSection]) -> [DocumentSection] {
    sections.enumerated().map { index, section in numbered(section, index + 1) }
  }

  /// The words of a reference to each place.
  var anchors: [String: [Inline]] { targets.mapValues { rules.reference(to: $0) } }

  private var numbering: Numbering { outline?.numbering ?? .none }
  private var subsections: SubsectionNumbering { outline?.subsections ?? .none }

  private mutating func numbered(_ section: DocumentSection, _ number: Int) -> DocumentSection {
    var section = section
    switch numbering {
    case .none: targets[section.id] = .title(section.title)
    case .numbers:
      section.number = [.text("\(number).")]
      targets[section.id] = .section("\(number)")
    case .articles:
      section.number = rules.heading(article: number)
      targets[section.id] = .article(number)
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
      targets[child.id] = .paragraph(count, ofArticle: number)
    case (.numbers, .letters):
      let letter = subsectionLetter(count)
      child.number = [.text("\(letter).")]
      targets[child.id] = .section("\(number).\(letter)")
    case (.numbers, .numbers):
      child.number = [.text("\(number).\(count)")]
      targets[child.id] = .section("\(number).\(count)")
    default: targets[child.id] = child.title.isEmpty ? .words([.text("§\u{A0}\(count)")]) : .title(child.title)
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
    targets[section.id] = .title(section.title)
    section.content = section.content.map { node in
      guard case .section(let inner) = node else { return node }
      return .section(named(inner))
    }
    return section
  }
}
