import Markup
import NoticeModel

/// Whose data, which data, from where, and whether they must be given. Articles 13(2)(e), 14(1)(d), 14(2)(f).
extension Composer {
  func peopleSection() -> [DocumentNode] {
    guard !notice.people.isEmpty else { return [] }
    let introduction = introduction(.people, of: .people).map(DocumentNode.block)
    return introduction
      + byAudience("people", notice.people, \.audiences) { people in
        let items = people.map { one in
          DefinitionItem(
            id: "people/\(one.id)", term: text(one.label),
            meaning: paragraph(one.description).capitalised)
        }
        guard items.contains(where: { !$0.meaning.isEmpty }) else {
          return [.block(.list(start: nil, tight: true, items: items.map { [.paragraph($0.term.capitalised)] }))]
        }
        return [.block(.definitions(items))]
      }
  }

  func dataSection() -> [DocumentNode] {
    guard !notice.data.isEmpty else { return gap(.data).map(DocumentNode.block) }
    var nodes = introduction(.data, of: .data).map(DocumentNode.block)
    if notice.dataGroups.contains(where: \.hasLetter) { nodes.append(.block(groupList)) }
    nodes += byAudience("data", notice.data, \.audiences) { [.block(.table(dataTable($0)))] }
    return nodes + (clause(.specialData) + clause(.criminalData) + numberAuthorisations).map(DocumentNode.block)
  }

  /// What allows a national number to be used.
  private var numberAuthorisations: [Block] {
    notice.data.compactMap { category in
      guard let authorisation = category.authorisation else { return nil }
      let words = list([laws(authorisation.laws), text(authorisation.decision)].filter { !$0.isEmpty })
      guard !words.isEmpty else { return nil }
      return .paragraph([.strong(numbers(of: category).capitalised)] + afterColon(words))
    }
  }

  /// The national numbers that a category holds, in the words of their country.
  private func numbers(of category: DataCategory) -> [Inline] {
    guard category.frenchNumber else { return label(.nationalNumber) }
    return list((category.nationalNumber ? [label(.nationalNumber)] : []) + [label(.frenchNumber)])
  }

  /// What the letters stand for; a group without one goes by its label everywhere.
  private var groupList: Block {
    .definitions(
      notice.dataGroups.filter(\.hasLetter).map { group in
        DefinitionItem(
          id: "data/group-\(group.id.lowercased())", term: groupName(group), meaning: paragraph(group.label).capitalised
        )
      })
  }

  /// "Groupe A", its letter as a mark; a group without a letter goes by its label.
  func groupName(_ group: DataGroup) -> [Inline] {
    guard group.hasLetter else { return text(group.label) }
    return label(.dataGroup) + [.text("\u{A0}"), .badge([.text(group.id)], .group)]
  }

  private func groupMark(_ group: DataGroup) -> [Inline] {
    group.hasLetter ? [.badge([.text(group.id)], .group)] : text(group.label).capitalised
  }

  private func dataTable(_ data: [DataCategory]) -> Table {
    let hasExamples = data.contains { $0.examples != nil }
    let hasGroups = data.contains { $0.group != nil }
    let hasProtection = data.contains { !protection(of: $0).isEmpty }
    var columns = [label(.dataCategory)]
    if hasExamples { columns.append(label(.examples)) }
    if hasGroups { columns.append(label(.dataGroup)) }
    if hasProtection { columns.append(label(.protection)) }
    let rows = data.map { category in
      var cells: [[Block]] = [[.paragraph(text(category.label).capitalised)]]
      if hasExamples { cells.append(paragraph(category.examples).capitalised) }
      if hasGroups {
        cells.append(category.group.flatMap { graph.groups[$0.id] }.map { [.paragraph(groupMark($0))] } ?? [])
      }
      if hasProtection {
        let protection = self.protection(of: category)
        cells.append(protection.isEmpty ? [] : [.paragraph(protection)])
      }
      return cells
    }
    return Table(
      caption: label(.dataCaption), columns: columns, rows: rows,
      rowIDs: data.map { "data/\($0.id)" })
  }

  /// Why a category is specially protected.
  private func protection(of category: DataCategory) -> [Inline] {
    var marks = category.special.map { Inline.badge(name($0).capitalised, .special) }
    if category.criminal { marks.append(.badge(label(.criminalData).capitalised, .special)) }
    if category.nationalNumber { marks.append(.badge(label(.nationalNumber).capitalised, .plain)) }
    if category.frenchNumber { marks.append(.badge(label(.frenchNumber).capitalised, .plain)) }
    return Array(marks.map { [$0] }.joined(separator: [.text(" ")]))
  }

  func sourcesSection() -> [DocumentNode] {
    guard !notice.sources.isEmpty else { return gap(.sources).map(DocumentNode.block) }
    return introduction(.sources, of: .sources).map(DocumentNode.block)
      + byAudience("sources", notice.sources, \.audiences) { [.block(.table(sourcesTable($0)))] }
  }

  private func sourcesTable(_ sources: [DataSource]) -> Table {
    let hasData = sources.contains { !$0.data.isEmpty }
    let showsGap = shows(.sourceAccess)
    let hasAccess = sources.contains { $0.origin == .others && (showsGap || $0.publiclyAccessible != .undeclared) }
    var columns = [label(.source)]
    if hasData { columns.append(label(.data)) }
    if hasAccess { columns.append(label(.publiclyAccessible)) }
    let rows = sources.map { source in
      var words = text(source.label).capitalised
      if let via = source.via { words += [.text(", ")] + label(.via) + [.text(" ")] + text(via) }
      var cells: [[Block]] = [[.paragraph(words)]]
      if hasData { cells.append(names(source.data)) }
      // What people give themselves, or a device of theirs, comes from no source that could be public.
      if hasAccess {
        let access = source.origin == .others ? access(source.publiclyAccessible) : []
        cells.append(access.isEmpty ? [] : [.paragraph(access)])
      }
      return cells
    }
    return Table(caption: label(.sourcesCaption), columns: columns, rows: rows)
  }

  private func access(_ accessibility: Accessibility) -> [Inline] {
    switch accessibility {
    case .undeclared: return notStated(.sourceAccess)
    case .open: return label(.yes)
    case .closed: return label(.no)
    }
  }

  /// Names of data categories, one below the other.
  func names(_ references: [Ref<DataCategory>]) -> [Block] {
    lines(references.compactMap { graph.data[$0.id].map { text($0.label) } })
  }

  func bracketed(_ words: [Inline]) -> [Inline] { [.text("(")] + words + [.text(")")] }

  func obligationSection() -> [DocumentNode] {
    switch notice.obligation {
    case .undeclared: return gap(.obligation).map(DocumentNode.block)
    case .voluntary(let because): return paragraph(because).map(DocumentNode.block)
    case .required(let data):
      var blocks = data.by.flatMap { clause(.duty($0)) } + clause(.duty)
      if let what = data.what { blocks.append(labelled(.dutyData, text(what))) }
      if let consequences = data.consequences {
        blocks.append(labelled(.dutyConsequences, text(consequences)))
      } else if shows(.consequences) {
        blocks.append(labelled(.dutyConsequences, label(.notStated)))
      }
      if let exception = data.exception { blocks.append(labelled(.dutyException, text(exception))) }
      return blocks.map(DocumentNode.block)
    }
  }
}

extension Notice {
  /// The special categories to which its data belong, each once, in the order of Article 9(1).
  var specialCategories: [SpecialCategory] {
    var found: [SpecialCategory] = []
    for category in data.flatMap(\.special) where !found.contains(category) { found.append(category) }
    return found
  }
}

extension DataGroup {
  /// Whether it goes by a letter, "A", as some notices call their groups.
  var hasLetter: Bool { id.count == 1 }
}
