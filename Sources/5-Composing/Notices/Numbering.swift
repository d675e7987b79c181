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

  mutating func number(_ sections: [Unresolved.DocumentSection]) -> [Unresolved.DocumentSection] {
    sections.enumerated().map { index, section in numbered(section, index + 1) }
  }

  /// The words of a reference to each place.
  var anchors: [String: [Inline]] { targets.mapValues { rules.reference(to: $0) } }

  private var numbering: Numbering { outline?.numbering ?? .none }
  private var subsections: SubsectionNumbering { outline?.subsections ?? .none }

  private mutating func numbered(_ section: Unresolved.DocumentSection, _ number: Int) -> Unresolved.DocumentSection {
    var section = section
    switch numbering {
    case .none: targets[section.id] = .title(shown(section.title))
    case .numbers:
      section.number = [.text("\(number).")]
      targets[section.id] = .section("\(number)")
    case .articles:
      section.number = rules.heading(article: number).map(\.unresolved)
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

  private mutating func child(_ child: Unresolved.DocumentSection, _ count: Int, of number: Int)
    -> Unresolved.DocumentSection
  {
    var child = child
    switch (numbering, subsections) {
    case (.articles, _):
      child.number = rules.paragraphMark(count).map(\.unresolved)
      targets[child.id] = .paragraph(count, ofArticle: number)
    case (.numbers, .letters):
      let letter = subsectionLetter(count)
      child.number = [.text("\(letter).")]
      targets[child.id] = .section("\(number).\(letter)")
    case (.numbers, .numbers):
      child.number = [.text("\(number).\(count)")]
      targets[child.id] = .section("\(number).\(count)")
    default: targets[child.id] = child.title.isEmpty ? .words([.text("§\u{A0}\(count)")]) : .title(shown(child.title))
    }
    child.content = child.content.map { node in
      guard case .section(let inner) = node else { return node }
      return .section(named(inner))
    }
    return child
  }

  /// A title as a reference to its place shows it. One that refers to another place shows its own words only: it stands
  /// in a link.
  private func shown(_ title: [Unresolved.Inline]) -> [Inline] {
    guard !title.contains(where: \.holdsReference) else { return [.text(title.plainText)] }
    return title.map { $0.resolved { .text($0.anchor) } }
  }

  /// Deeper places have no number of their own; they are referred to by their titles.
  private mutating func named(_ section: Unresolved.DocumentSection) -> Unresolved.DocumentSection {
    var section = section
    targets[section.id] = .title(shown(section.title))
    section.content = section.content.map { node in
      guard case .section(let inner) = node else { return node }
      return .section(named(inner))
    }
    return section
  }
}
