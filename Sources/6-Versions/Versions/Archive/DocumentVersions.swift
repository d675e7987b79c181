import Languages
import NoticeModel
import Notices

extension VersionRecord {
  /// What the page of a version says of its days.
  func documentVersion(in language: Language) -> DocumentVersion {
    DocumentVersion(
      day: name.day, published: published == name.day ? nil : published, date: rules(for: language).date(name.day))
  }
}
