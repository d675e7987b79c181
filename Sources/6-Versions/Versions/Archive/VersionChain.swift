/// The list of an organisation's versions, `versions/chain.txt`: names and hashes, the oldest first.
///
/// It is what shows that a version was taken away, the last one too: each record names the one before it, but only
/// the list names the last. Its lines are those that `sha256sum` prints and checks.
struct VersionChain: Equatable {
  static let file = "chain.txt"

  var links: [VersionRecord.Link]
  /// The hash of the record by which the notice was withdrawn, on the last line.
  var withdrawal: String?

  var bytes: [UInt8] {
    let lines =
      links.map { "\($0.hash)  \($0.name)/\(VersionChain.record)\n" }
      + (withdrawal.map { ["\($0)  \(Withdrawal.file)\n"] } ?? [])
    return Array(lines.joined().utf8)
  }

  /// The name of the record in the folder of a version.
  static let record = "record.json"

  init(_ links: [VersionRecord.Link], withdrawal: String? = nil) {
    self.links = links
    self.withdrawal = withdrawal
  }

  /// Reads the list; `nil` for anything that ``bytes`` would not write, and for a list of nothing.
  init?(_ bytes: [UInt8]) {
    links = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      if parts.count == 3, parts[0].count == 64, parts[2] == Withdrawal.file, withdrawal == nil {
        withdrawal = String(parts[0])
        continue
      }
      guard parts.count == 3, parts[0].count == 64, parts[2].hasSuffix("/\(Self.record)"),
        let name = VersionName(String(parts[2].dropLast(Self.record.count + 1)))
      else { return nil }
      links.append(VersionRecord.Link(name: name, hash: String(parts[0])))
    }
    guard self.bytes == bytes, !links.isEmpty else { return nil }
  }
}
