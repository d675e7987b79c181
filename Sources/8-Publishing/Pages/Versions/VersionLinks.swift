import Versions

/// The relations of a page to other versions (RFC 5829), as templates write them into the head.
struct VersionLinks {
  let history: LanguageHistory
  let addresses: VersionAddresses

  /// The notice in force: what came before it, what will come.
  func ofNotice(_ shown: FrozenVersion) -> [[String: String]] { common + neighbours(of: shown.name) }

  /// One version.
  func ofVersion(_ version: FrozenVersion, noticeExists: Bool) -> [[String: String]] {
    common + (noticeExists && !history.isBehind ? [link("latest-version", addresses.notice)] : [])
      + neighbours(of: version.name)
  }

  private var common: [[String: String]] { [link("version-history", addresses.changes)] }

  private func neighbours(of name: VersionName) -> [[String: String]] {
    var links: [[String: String]] = []
    if let previous = history.history.predecessor(of: name)?.name, history.has(previous) {
      links.append(link("predecessor-version prev", addresses.version(previous)))
    }
    if let next = history.history.successor(of: name)?.name, history.has(next) {
      links.append(link("successor-version next", addresses.version(next)))
    }
    return links
  }

  private func link(_ relation: String, _ address: String) -> [String: String] { ["rel": relation, "href": address] }
}
