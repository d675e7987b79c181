import Days
import NoticeModel
import Notices

/// A version as it was released: its record, its text in each language, and its facts.
package struct FrozenVersion: Sendable {
  package var record: VersionRecord
  /// SHA-256 of the record, which holds those of all its files and that of the version before.
  package var hash: String
  /// In the order in which the site offers its languages.
  package var documents: [Document]
  /// Its files by name, byte for byte: the record, the facts and the texts.
  package var files: [String: [UInt8]]
  /// What was added to it since, in the order in which it was.
  package var translations: [VersionRecord] = []

  package init(record: VersionRecord, hash: String, documents: [Document], files: [String: [UInt8]] = [:]) {
    self.record = record
    self.hash = hash
    self.documents = documents
    self.files = files
  }

  package var name: VersionName { record.name }

  /// Its line in the list of versions.
  var link: VersionRecord.Link { VersionRecord.Link(name: name, hash: hash) }

  /// With its documents in the order in which the site offers the languages.
  func inOrder(of languages: [Language]) -> FrozenVersion {
    let order = languages + Language.allCases.filter { !languages.contains($0) }
    var version = self
    version.documents = order.compactMap(document)
    return version
  }

  /// With the text in a language that it lacked, and what its record says in it.
  func adding(_ translation: VersionRecord, _ document: Document, _ files: [String: [UInt8]]) -> FrozenVersion {
    guard let language = translation.translation else { return self }
    var version = self
    version.translations.append(translation)
    version.documents.append(document)
    version.files.merge(files) { $1 }
    version.record.merge(translation, in: language)
    return version
  }

  /// As a day knows it: without what was added later.
  func known(on day: AsOf) -> FrozenVersion {
    translations.filter { $0.published > day }.reduce(self) { $0.without($1) }
  }

  /// Without what was added.
  func without(_ translation: VersionRecord) -> FrozenVersion {
    guard let language = translation.translation else { return self }
    var version = self
    version.translations.removeAll { $0.translation == language }
    version.documents.removeAll { $0.language == language }
    for name in translation.files.keys.map({ $0 }) + [ChainEvent.File.translation(language)] {
      version.files[name] = nil
      version.record.files[name] = nil
    }
    version.record.forget(language)
    return version
  }

  /// The day on which it could be read in a language.
  package func published(in language: Language) -> Day {
    translations.first { $0.translation == language }?.published ?? record.published
  }

  /// The languages in which its translation still follows.
  package var following: [Language] { record.following.filter { document($0) == nil } }

  package func document(_ language: Language) -> Document? { documents.first { $0.language == language } }
}

extension VersionRecord {
  /// Takes over what a translation says in its language.
  fileprivate mutating func merge(_ translation: VersionRecord, in language: Language) {
    summary[language] = translation.summary[language]
    approvedBy[language] = translation.approvedBy[language]
    opinionOf[language] = translation.opinionOf[language]
    raised[language] = translation.raised[language]
    announced[language] = translation.announced[language]
    for index in changes.indices {
      changes[index].words[language] =
        translation.changes.first { $0.kind == changes[index].kind && $0.entity == changes[index].entity }?.words[
          language]
    }
    files.merge(translation.files) { $1 }
  }

  fileprivate mutating func forget(_ language: Language) {
    summary[language] = nil
    approvedBy[language] = nil
    opinionOf[language] = nil
    raised[language] = nil
    announced[language] = nil
    for index in changes.indices { changes[index].words[language] = nil }
  }
}
