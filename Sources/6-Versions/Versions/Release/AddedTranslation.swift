import Changes
import Diagnostics
import Facts
import FrozenTexts
import Markup
import NoticeModel
import Notices
import Source

/// The text of the last version in a language that it lacked: what would be frozen, and everything that stands against
/// it. The version itself and its other texts stay as they are.
package struct AddedTranslation: Sendable {
  private let resolved: ResolvedNotice
  private let archive: VersionArchive
  private let sources: SiteSources
  private let language: Language
  private let day: Day
  private let clock: Day

  /// - Parameters:
  ///   - day: the day on which it is published.
  ///   - clock: the day on which that really happens.
  package init(
    _ resolved: ResolvedNotice, to archive: VersionArchive, sources: SiteSources, language: Language, on day: Day,
    clock: Day
  ) {
    self.resolved = resolved
    self.archive = archive
    self.sources = sources
    self.language = language
    self.day = day
    self.clock = clock
  }

  /// The archive with it.
  package func prepared() throws(Release.Refusal) -> VersionArchive {
    let problems = self.problems
    guard problems.isEmpty, let last = archive.last, var document = resolved.documents.first(where: isNew),
      let change = resolved.changes.last(where: { $0.change.names(last.name) })
    else { throw Release.Refusal(diagnostics: problems) }
    var record: VersionRecord
    do {
      record = try self.record(of: last, change)
    } catch {
      throw Release.Refusal(diagnostics: [error.diagnostic])
    }
    // A renaming that is planned has given the sources another identifier already.
    document.notice = archive.organisation
    var notice = resolved.notice
    notice.id = archive.organisation
    let text = DocumentText.write(document)
    let facts = FrozenFacts.bytes(of: notice, in: resolved.documents.map(\.language))
    let files = [VersionArchive.textFile(language): text, ChainEvent.File.facts(language): facts]
    record.files = files.mapValues(Hash.of)
    record = record.canonical
    guard (try? VersionRecord.read(record.bytes)) == record, let event = ChainEvent(translation: record),
      var frozen = try? DocumentText.read(text)
    else {
      throw Release.Refusal(diagnostics: [
        problem("the text in `\(language)` cannot be frozen", "please report this", .version)
      ])
    }
    frozen.notice = archive.organisation
    frozen.version = last.record.documentVersion(in: language)
    var archive = self.archive
    archive.versions[archive.versions.count - 1] = last.adding(
      record, frozen, files.merging([ChainEvent.File.translation(language): record.bytes]) { $1 })
    archive.events.append(ArchivedEvent(event: event, index: archive.versions.count))
    return archive
  }

  private func isNew(_ document: Document) -> Bool { document.language == language }

  private func record(
    of last: FrozenVersion, _ change: ComposedChange
  ) throws(FrozenFacts.Unreadable) -> VersionRecord {
    func words(_ texts: [Language: [Inline]]) -> [Language: [Inline]] {
      resolved.frozen(texts).filter { $0.key == language }
    }
    var record = VersionRecord(
      organisation: archive.organisation, name: last.name, standing: last.record.standing, published: day,
      released: clock, summary: words(change.summary))
    record.translation = language
    record.approvedBy = words(change.approvedBy)
    record.opinionOf = words(change.opinionOf)
    record.raised = words(change.raised)
    record.announced = words(change.announced)
    record.changes = try changes(of: last)
    record.previous = last.link
    record.after = archive.hashOfLastEvent
    return record
  }

  /// What changed in the facts with that version, in the words of the language.
  private func changes(of last: FrozenVersion) throws(FrozenFacts.Unreadable) -> [FactChange] {
    guard !last.record.changes.isEmpty, archive.versions.count > 1 else { return [] }
    let before = archive.versions[archive.versions.count - 2]
    let path = "\(VersionArchive.folder(of: archive.organisation))/\(before.name)/\(VersionArchive.factsFile)"
    let bytes = before.files[VersionArchive.factsFile] ?? []
    let old = try FrozenFacts.notice(from: SourceFile(path: path, bytes: bytes))
    // Where the version before has no words in the language, what changed is found in the one that it is written in.
    let languages = before.document(language) == nil ? [resolved.notice.sourceLanguage, language] : [language]
    let told = FactComparison.changes(from: old, to: resolved.notice, languages: languages, sources: sources)
    return told.compactMap { change in
      guard last.record.changes.contains(where: { $0.kind == change.kind && $0.entity == change.entity }) else {
        return nil
      }
      var change = change
      change.words = change.words.filter { $0.key == language }
      return change.words.isEmpty ? nil : change
    }
  }

  // MARK: - Conditions

  private func problem(_ message: String, _ help: String, _ field: Change.Field? = nil) -> Diagnostic {
    let change = archive.last.flatMap { last in resolved.changes.last { $0.change.names(last.name) }?.change }
    let location =
      if let change, let field { sources.location(of: change, field) } else {
        sources.location(of: resolved.notice, .languages)
      }
    return Diagnostic(rule: Release.rule, message, help: help, at: location)
  }

  private var problems: [Diagnostic] {
    guard archive.diagnostics.isEmpty else { return archive.diagnostics }
    let organisation = archive.organisation
    guard let last = archive.last, archive.ending == nil else {
      return [
        problem(
          "`\(organisation)` has no version to which a language could be added",
          "release one: notitia release \(organisation) --effective DATE")
      ]
    }
    guard last.document(language) == nil else {
      return [
        problem(
          "the version \(last.name) has a text in `\(language)` already",
          "to correct its words: notitia release \(organisation) --effective \(last.name.day.iso) --editorial")
      ]
    }
    guard resolved.documents.contains(where: isNew) else {
      return [
        problem(
          "the notice has no text in `\(language)`", "add .\(language) to its languages:, and write the text in it")
      ]
    }
    return [order(last), summary(last)].compactMap { $0 } + departures(last)
  }

  private func order(_ last: FrozenVersion) -> Diagnostic? {
    let before = [last.record.published, archive.events.last?.event.day].compactMap { $0 }.max() ?? day
    guard day < before else { return nil }
    return problem(
      "it would be published on \(day.iso), before what it follows (\(before.iso))",
      "choose that day or a later one with --as-of")
  }

  private func summary(_ last: FrozenVersion) -> Diagnostic? {
    guard let change = resolved.changes.last(where: { $0.change.names(last.name) }) else {
      return problem(
        "`changes` does not describe the version \(last.name) any more",
        "restore its Change, with its summary in `\(language)`")
    }
    guard change.summary[language]?.isEmpty ?? true else { return nil }
    return problem(
      "the summary of the version \(last.name) is missing in `\(language)`", "say what changed, in that language too",
      .summary)
  }

  /// A translation says what the version says: anything else that changed is a version of its own.
  private func departures(_ last: FrozenVersion) -> [Diagnostic] {
    guard let draft = Draft(resolved, since: archive, sources: sources) else { return [] }
    let texts = draft.languages.filter { $0 != language }
    let facts = draft.changes.filter { !["languages", "wording"].contains($0.kind) }
    guard !texts.isEmpty || !facts.isEmpty else { return [] }
    let what =
      texts.isEmpty
      ? "\(facts.count) \(facts.count == 1 ? "fact" : "facts")"
      : "the text in \(texts.map { "`\($0)`" }.joined(separator: ", "))"
    return [
      problem(
        "besides the new language, \(what) changed since the version \(last.name)",
        "take that back, or release a new version with all languages: notitia diff \(archive.organisation) "
          + "\(last.name) draft shows it", .version)
    ]
  }
}
