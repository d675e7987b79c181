import Diagnostics

/// Checks the finished pages before anything is written: every relative link leads to a file of the site,
/// every fragment to an identifier of its page, and no identifier stands twice.
public struct LinkVerifier {
  public static let linkRule = "SITE-LINK"
  public static let identifierRule = "SITE-ID"

  private let paths: Set<String>
  private var identifiers: [String: Set<String>] = [:]
  private var diagnostics: [Diagnostic] = []

  private init(_ files: [PageFile]) {
    paths = Set(files.map(\.path))
  }

  public static func check(_ files: [PageFile]) -> [Diagnostic] {
    var verifier = LinkVerifier(files)
    let pages = files.filter { $0.path.hasSuffix(".html") }
    let attributes = pages.map { PageAttributes($0.bytes) }
    for (page, attributes) in zip(pages, attributes) { verifier.collect(page, attributes) }
    for (page, attributes) in zip(pages, attributes) { verifier.follow(page, attributes) }
    return verifier.diagnostics
  }

  private mutating func collect(_ page: PageFile, _ attributes: PageAttributes) {
    var seen: Set<String> = []
    for id in attributes.identifiers where !seen.insert(id).inserted {
      diagnostics.append(
        Diagnostic(
          rule: LinkVerifier.identifierRule, "the identifier `\(id)` stands twice on this page",
          help: "give one of the two places another identifier", at: Location(path: page.path)))
    }
    identifiers[page.path] = seen
  }

  private mutating func follow(_ page: PageFile, _ attributes: PageAttributes) {
    for link in attributes.links {
      guard let target = target(of: link, on: page.path) else { continue }
      if !paths.contains(target.path) {
        report("the link `\(link)` leads to no page of the site", page)
      } else if let fragment = target.fragment, let known = identifiers[target.path], !known.contains(fragment) {
        report("the link `\(link)` leads to no place on its page", page)
      }
    }
  }

  private mutating func report(_ message: String, _ page: PageFile) {
    diagnostics.append(
      Diagnostic(
        rule: LinkVerifier.linkRule, message,
        help: "all languages of a notice need the same sections; otherwise mend the reference",
        at: Location(path: page.path)))
  }

  /// The file that a relative link means; `nil` for addresses elsewhere.
  private func target(of link: String, on page: String) -> (path: String, fragment: String?)? {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]) : nil
    let address = String(parts[0])
    if address.isEmpty { return (page, fragment) }
    if let colon = address.firstIndex(of: ":"), address[..<colon].allSatisfy({ $0.isLetter }) { return nil }
    if address == "/" { return ("index.html", fragment) }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "", ".": continue
      case "..":
        guard !folders.isEmpty else { return (address, fragment) }
        folders.removeLast()
      default: folders.append(String(part))
      }
    }
    if address.hasSuffix("/") || address == "." || address == ".." || address.hasSuffix("/..") {
      folders.append("index.html")
    }
    return (folders.joined(separator: "/"), fragment)
  }
}

/// Identifiers and links of a page that this tool has written: attributes in double quotes.
private struct PageAttributes {
  var identifiers: [String] = []
  var links: [String] = []

  init(_ bytes: [UInt8]) {
    var at = 0
    var inTag = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "<") {
        inTag = true
      } else if byte == UInt8(ascii: ">") {
        inTag = false
      } else if inTag, byte == UInt8(ascii: " ") {
        if let value = PageAttributes.value(of: "id", bytes, at + 1) {
          identifiers.append(value)
        } else if let value = PageAttributes.value(of: "href", bytes, at + 1) {
          links.append(value)
        } else if let value = PageAttributes.value(of: "src", bytes, at + 1) {
          links.append(value)
        }
      } else if inTag, byte == UInt8(ascii: "\"") {
        at += 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += 1 }
      }
      at += 1
    }
  }

  private static func value(of name: StaticString, _ bytes: [UInt8], _ start: Int) -> String? {
    let matches = name.withUTF8Buffer { bytes[start...].starts(with: $0) }
    let open = start + name.utf8CodeUnitCount
    guard matches, open + 1 < bytes.count, bytes[open] == UInt8(ascii: "="), bytes[open + 1] == UInt8(ascii: "\"")
    else { return nil }
    guard let end = bytes[(open + 2)...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    return String(decoding: bytes[(open + 2)..<end], as: UTF8.self).replacing("&amp;", with: "&")
  }
}
