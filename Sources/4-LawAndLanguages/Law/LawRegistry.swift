import NoticeModel

/// The laws that notices may cite, by identifier.
package struct LawRegistry: Sendable {
  /// Every law in the tables of this module.
  package static let standard = LawRegistry(
    LawTables.all)

  /// The identifiers, in alphabetical order.
  package let ids: [String]
  private let records: [String: LawRecord]

  init(_ laws: [LawRecord]) {
    // The first record of an identifier counts; a test makes sure that there is only one.
    records = Dictionary(laws.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    ids = records.keys.sorted()
  }

  package subscript(id: String) -> LawRecord? { records[id] }
}
