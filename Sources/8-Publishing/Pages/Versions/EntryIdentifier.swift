import Versions

/// Identifiers of the entries of a feed, which never change: readers would take an entry with another one for new.
///
/// A name-based UUID in the free form of RFC 9562, section 5.8: the first bits of a SHA-256 over the hash of the first
/// version, the name of the version and the language. The hash of the first version holds the organisation, its days
/// and its texts, so that no other history has it, and neither the site's address nor the tool or its theme has a part
/// in it.
enum EntryIdentifier {
  static func of(_ version: VersionName, _ language: String, first: String) -> String {
    urn("\(first)/\(language)/\(version)")
  }

  /// Of a version whose translation follows.
  static func ofFollowing(_ version: VersionName, _ language: String, first: String) -> String {
    urn("\(first)/\(language)/\(version)/following")
  }

  /// Of what ended the notice, which may be all that happened on its day.
  static func of(_ event: ChainEvent.File, _ language: String, first: String) -> String {
    urn("\(first)/\(language)/\(event.path)")
  }

  static func ofFeed(_ language: String, first: String) -> String { urn("\(first)/\(language)") }

  private static func urn(_ name: String) -> String {
    var digits = Array(Hash.of(Array("notitia:\(name)".utf8)).utf8.prefix(32))
    digits[12] = UInt8(ascii: "8")
    // The two bits of the variant are 10: the digit is one of 8, 9, a and b.
    let value = Int(String(decoding: [digits[16]], as: UTF8.self), radix: 16) ?? 0
    digits[16] = Array("89ab".utf8)[value & 3]
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: digits[$0], as: UTF8.self) }
    return "urn:uuid:" + groups.joined(separator: "-")
  }
}
