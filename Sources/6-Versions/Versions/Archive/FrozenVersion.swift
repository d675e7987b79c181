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

  package init(record: VersionRecord, hash: String, documents: [Document], files: [String: [UInt8]] = [:]) {
    self.record = record
    self.hash = hash
    self.documents = documents
    self.files = files
  }

  package var name: VersionName { record.name }

  /// Its line in the list of versions.
  var link: VersionRecord.Link { VersionRecord.Link(name: name, hash: hash) }

  package func document(_ language: Language) -> Document? { documents.first { $0.language == language } }
}
