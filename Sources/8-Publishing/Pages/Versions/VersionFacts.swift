import Languages
import Markup
import NoticeModel
import Source
import Versions

/// What the record of a version says, as labelled lines in one language.
struct VersionFacts {
  let history: LanguageHistory
  let words: PageWords
  let labels: WordList<LabelKey>

  func rows(of version: FrozenVersion) -> [DefinitionItem] {
    let phrases = VersionPhrases(history: history.history, words: words)
    return [row(words[version: .standing], phrases.standing(version))] + lasting(of: version)
  }

  /// Those that say the same on every day.
  func lasting(of version: FrozenVersion) -> [DefinitionItem] {
    let record = version.record
    var rows: [DefinitionItem] = []
    if !version.name.isRevision { rows.append(row(words[version: .effective], [words.date(record.effective)])) }
    rows.append(row(words.typeset(labels[.publishedOn]), [words.date(record.published)]))
    if let added = version.translations.first(where: { $0.translation == words.language }) {
      rows.append(row(words[version: .translated], [words.date(added.published)]))
    }
    if let released = record.released, released != record.published {
      let told = record.isBackdated ? words.sentence(.backdated, released) : [words.date(released)]
      rows.append(row(words[version: .released], told))
    }
    add(labels[.adoptedBy], record.approvedBy, &rows)
    add(labels[.opinionOf], record.opinionOf, &rows)
    return rows + material(record)
      + [row(words[version: .hash], [.code(version.hash)])]
  }

  private func material(_ record: VersionRecord) -> [DefinitionItem] {
    // The first version changes nothing, and a correction never counts.
    guard record.previous != nil, !record.name.isRevision else { return [] }
    var rows = [
      row(words[version: .material], [.text(words.typeset(record.isMaterial ? labels[.yes] : labels[.no]))])
    ]
    if let raised = record.raised[words.language] { rows.append(row(words[version: .raised], raised)) }
    if let announced = record.announced[words.language] { rows.append(row(words[version: .announced], announced)) }
    if let days = record.leadDays {
      let time = rules(for: words.language).duration(.days(days), .alone)
      rows.append(row(words[version: .leadTime], [.text(time)]))
    }
    return rows
  }

  private func add(_ label: Text, _ texts: [Language: [Inline]], _ rows: inout [DefinitionItem]) {
    guard let text = texts[words.language], !text.isEmpty else { return }
    rows.append(row(words.typeset(label), text))
  }

  private func row(_ label: String, _ value: [Inline]) -> DefinitionItem {
    DefinitionItem(term: [.text(label)], meaning: [.paragraph(value)])
  }

  /// One row for each fact that changed; `nil` where none did.
  func changes(of version: FrozenVersion) -> Table? {
    let changes = version.record.changes.told(in: [words.language])
    guard !changes.isEmpty else { return nil }
    let rows = changes.map { change, text -> [[Block]] in
      [
        [.paragraph(text)],
        [.paragraph([.text(words.typeset(change.isMaterial ? labels[.yes] : labels[.no]))])],
      ]
    }
    return Table(
      caption: [.text(words[version: .changes])],
      columns: [[.text(words[version: .change])], [.text(words[version: .isMaterial])]], rows: rows)
  }
}
