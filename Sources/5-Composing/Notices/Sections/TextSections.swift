import Law
import Markup
import NoticeModel

/// Definitions, laws, changes and companion documents.
extension Composer {
  func definitionsSection() -> [DocumentNode] {
    guard !notice.definitions.isEmpty else { return [] }
    let items = notice.definitions.map { definition in
      DefinitionItem(
        id: "definitions/\(definition.id)", term: text(definition.term).capitalised,
        meaning: paragraph(definition.meaning))
    }
    return [.block(.definitions(items))]
  }

  func frameworkSection() -> [DocumentNode] {
    guard !notice.framework.isEmpty else { return [] }
    let items = notice.framework.compactMap { law -> [Block]? in
      guard let provision = self.provision(law.law) else { return nil }
      var words: [Inline] = [.name(text(provision.law.title).capitalised)]
      if !provision.articles.isEmpty { words = cite([provision]).capitalised }
      if let alias = law.alias { words += [.text(" ")] + bracketed(rules.quoted(text(alias))) }
      if let about = law.about { words += afterColon(text(about)) }
      return [.paragraph(words)]
    }
    return [.block(.list(start: nil, tight: true, items: items))]
  }

  func changesSection() -> [DocumentNode] {
    (clause(.versions) + clause(.materialChanges) + [.versions]).map(DocumentNode.block)
  }

  func companionsSection() -> [DocumentNode] {
    guard !notice.companions.isEmpty else { return [] }
    let items = notice.companions.map { companion -> [Block] in
      var words: [Inline] = text(companion.title).capitalised
      if let url = companion.url { words = [.link(words, to: url.url)] }
      if let about = companion.about { words += afterColon(text(about)) }
      return [.paragraph(words)]
    }
    return [.block(.list(start: nil, tight: true, items: items))]
  }
}
