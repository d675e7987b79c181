/// Where a link of a page leads.
enum SiteLink: Equatable {
  /// To a file of the site, and a place on it.
  case inside(path: String, fragment: String?)
  /// To another site, a mailbox, a telephone.
  case elsewhere
  /// To something that runs, or above the site's folder.
  case unsafe

  init(_ link: String, on page: String) {
    if link.utf8.first == UInt8(ascii: "#") {
      let fragment = String(link.dropFirst())
      self = .inside(path: page, fragment: fragment.isEmpty ? nil : fragment)
      return
    }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]) : nil
    let address = String(parts.first ?? "")
    if address.isEmpty {
      self = .inside(path: page, fragment: fragment)
    } else if let colon = address.firstIndex(of: ":"), !address[..<colon].contains("/") {
      let isKnown = ["https", "http", "mailto", "tel"].contains(address[..<colon].lowercased())
      self = isKnown ? .elsewhere : .unsafe
    } else if address == "/" {
      // The page that a host shows for any address that it does not know leads home so.
      self = .inside(path: "index.html", fragment: fragment)
    } else if address.hasPrefix("/") {
      self = .unsafe
    } else {
      self = SiteLink.file(address, on: page).map { .inside(path: $0, fragment: fragment) } ?? .unsafe
    }
  }

  private static func file(_ address: String, on page: String) -> String? {
    var folders = page.split(separator: "/").dropLast().map(String.init)
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    for part in parts {
      switch part {
      case "", ".": continue
      case "..":
        guard !folders.isEmpty else { return nil }
        folders.removeLast()
      default: folders.append(String(part))
      }
    }
    if let last = parts.last, ["", ".", ".."].contains(last) { folders.append("index.html") }
    return folders.joined(separator: "/")
  }
}
