import FrozenTexts
import NoticeModel
import Notices

/// Texts from before the first version.
extension ArchiveReader {
  /// The files of a record, by path below the folder of the versions, and what they say; `nil` where one is not as it was
  /// taken in.
  mutating func earlier(_ record: EarlierRecord, of organisation: String) -> ([String: [UInt8]], [Document])? {
    let home = "\(base)/\(record.name)"
    guard EarlierText.areWhole(Set(record.files.keys)) else {
      report(
        "this record does not name the files of an earlier text", Self.restore,
        "\(home)/\(ChainEvent.File.earlierRecord)")
      return nil
    }
    let known = archive.diagnostics.count
    for name in entries(home) where record.files[name] == nil && name != ChainEvent.File.earlierRecord {
      report("`\(name)` does not belong to this text", "move it elsewhere", "\(home)/\(name)")
    }
    var files: [String: [UInt8]] = [:]
    var documents: [Language: Document] = [:]
    let shown = VersionRecord(
      organisation: organisation, name: record.name, standing: .official, published: record.day, summary: [:])
    for (name, hash) in record.files.sorted(by: { $0.key < $1.key }) {
      guard let bytes = unaltered("\(home)/\(name)", hash) else { continue }
      files["\(record.name)/\(name)"] = bytes
      if let language = Language.allCases.first(where: { VersionArchive.textFile($0) == name }) {
        documents[language] = document(bytes, language, shown, "\(home)/\(name)")
      }
    }
    guard archive.diagnostics.count == known else { return nil }
    let order = languages + Language.allCases.filter { !languages.contains($0) }
    return (files, order.compactMap { documents[$0] })
  }
}
