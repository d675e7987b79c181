import NoticeModel
import Notices

/// A version as it was released: its record, its text in each language, and its facts.
public struct FrozenVersion: Sendable {
  public var record: VersionRecord
  /// In the order in which the site offers its languages.
  public var documents: [Document]

  public init(record: VersionRecord, documents: [Document]) {
    self.record = record
    self.documents = documents
  }

  public var name: VersionName { record.name }

  public func document(_ language: Language) -> Document? { documents.first { $0.language == language } }
}
