import NoticeModel

/// The list of an organisation's versions, `versions/chain.txt`: names and hashes, the oldest first.
///
/// It is what shows that a version was taken away, the last one too: each record names the one before it, but only
/// the list names the last. Its lines are those that `sha256sum` prints and checks. Most are versions; others are what
/// else happened to the notice (``ChainEvent``).
package struct VersionChain: Equatable {
  static let file = "chain.txt"
  /// The name of the record in the folder of a version.
  package static let record = "record.json"
  /// The time stamp of an authority on that record, beside it; no hash holds it, since it is made after the record.
  package static let timeStamp = "record.tsr"

  var entries: [Entry]

  enum Entry: Equatable {
    case version(VersionRecord.Link)
    case event(ChainEvent.File, hash: String)

    var hash: String {
      switch self {
      case .version(let link): link.hash
      case .event(_, let hash): hash
      }
    }

    /// Path of the record, below the folder of the versions.
    var path: String {
      switch self {
      case .version(let link): "\(link.name)/\(VersionChain.record)"
      case .event(let file, _): file.path
      }
    }
  }

  var links: [VersionRecord.Link] {
    entries.compactMap { entry in
      if case .version(let link) = entry { return link }
      return nil
    }
  }

  /// Whether nothing follows for an organisation: its notice was withdrawn, or goes on under another identifier.
  func isEnded(for organisation: String) -> Bool {
    switch entries.last {
    case .event(.withdrawal, _): true
    case .event(.renaming(let name), _): name != organisation
    default: false
    }
  }

  /// The languages that were added to a version.
  func translations(of version: VersionName) -> [Language] {
    entries.compactMap { entry in
      if case .event(.translation(version, let language), _) = entry { return language }
      return nil
    }
  }

  /// Whether Git has left two ends of a list: lines of each side between its marks.
  static func isConflict(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").contains { $0.hasPrefix("<<<<<<< ") }
  }

  /// Whether something may stand in the folder of the versions under a name.
  func names(_ name: String) -> Bool {
    name == Self.file
      || entries.contains { entry in
        switch entry {
        case .version(let link): "\(link.name)" == name
        case .event(.earlier(let day), _): day.iso == name
        case .event(let file, _): file.path == name || file.hasLogo(name)
        }
      }
  }

  var bytes: [UInt8] { Array(entries.map { "\($0.hash)  \($0.path)\n" }.joined().utf8) }

  init(_ entries: some Sequence<Entry>) {
    self.entries = Array(entries)
  }

  init(_ links: [VersionRecord.Link]) {
    entries = links.map(Entry.version)
  }

  /// - Parameter events: what else happened, in its order.
  init(_ versions: [FrozenVersion], _ events: [ArchivedEvent]) {
    entries = []
    for index in 0...versions.count {
      entries += events.filter { $0.index == index }.map { .event($0.event.file, hash: $0.event.hash) }
      if index < versions.count { entries.append(.version(versions[index].link)) }
    }
  }

  /// Reads the list; `nil` for anything that ``bytes`` would not write, and for a list of nothing.
  init?(_ bytes: [UInt8]) {
    entries = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0].count == 64, let entry = Entry(path: parts[2], hash: String(parts[0])) else {
        return nil
      }
      entries.append(entry)
    }
    // A notice is withdrawn once, and nothing comes before its first version.
    let ends = entries.dropLast().contains { $0.path == ChainEvent.File.withdrawal.path }
    guard self.bytes == bytes, case .version? = entries.first, !ends else { return nil }
  }
}

extension VersionChain.Entry {
  fileprivate init?(path: Substring, hash: String) {
    if let file = ChainEvent.File(path: path) {
      self = .event(file, hash: hash)
    } else if path.hasSuffix("/\(VersionChain.record)"),
      let name = VersionName(String(path.dropLast(VersionChain.record.count + 1)))
    {
      self = .version(VersionRecord.Link(name: name, hash: hash))
    } else {
      return nil
    }
  }
}

extension VersionChain {
  /// How a message names what a line of the list stands for, by its path.
  package static func told(_ path: some StringProtocol) -> String {
    if let event = ChainEvent.File(path: Substring(path)) { return event.told }
    return "the version \(path.split(separator: "/").first ?? "")"
  }
}
