import Diagnostics
import Markup

/// Checks the finished files before anything is written: every relative link leads to a file of the site, every
/// fragment to an identifier of its page, no identifier and no path stands twice, and no page holds a character
/// that a page may not hold.
public struct LinkVerifier {
  public static let linkRule = "SITE-LINK"
  public static let identifierRule = "SITE-ID"
  public static let pathRule = "SITE-PATH"
  public static let characterRule = "SITE-CHARACTER"

  private var paths: Set<String> = []
  private var identifiers: [String: Set<String>] = [:]
  private var found: [String: [Diagnostic]] = [:]
  private var order: [String] = []

  public static func check(_ files: [PageFile]) -> [Diagnostic] {
    var verifier = LinkVerifier()
    verifier.checkPaths(files)
    let pages = files.filter { $0.path.hasSuffix(".html") }
    let scans = pages.map { PageScanner.scan($0.bytes) }
    for (page, scan) in zip(pages, scans) { verifier.collect(page, scan) }
    for (page, scan) in zip(pages, scans) { verifier.follow(page, scan) }
    for file in files where file.path.hasSuffix(".css") { verifier.followLoads(of: file) }
    for file in files where !file.isPicture { verifier.checkCharacters(file) }
    return verifier.diagnostics
  }

  /// The same for pages made of sources in which something was found before. If there are errors among that, pages lack
  /// what could not be read, or hold it twice: what could be found in them has a cause that is reported already.
  public static func check(_ files: [PageFile], after earlier: [Diagnostic]) -> [Diagnostic] {
    earlier.block ? [] : check(files)
  }

  private mutating func report(_ rule: String, _ message: String, help: String, _ path: String) {
    // The same on several pages of a notice, which most often are its languages, is one finding.
    let key = rule == LinkVerifier.pathRule ? path : "\(path.prefix { $0 != "/" }) \(message)"
    let diagnostic = Diagnostic(rule: rule, message, help: help, at: Location(path: path))
    if found[key, default: []].isEmpty { order.append(key) }
    found[key, default: []].append(diagnostic)
  }

  private var diagnostics: [Diagnostic] {
    order.flatMap { key -> [Diagnostic] in
      guard let all = found[key], var first = all.first, first.rule != LinkVerifier.pathRule else {
        return found[key] ?? []
      }
      if all.count > 1 { first.message += " (and on \(all.count - 1) more)" }
      return [first]
    }
  }

  // MARK: - Paths

  private mutating func checkPaths(_ files: [PageFile]) {
    var folders: Set<String> = []
    for file in files {
      var folder = file.path
      while let slash = folder.lastIndex(of: "/") {
        folder = String(folder[..<slash])
        folders.insert(folder)
      }
    }
    for file in files {
      if !paths.insert(file.path).inserted {
        report(
          LinkVerifier.pathRule, "two files of the site would have this path",
          help: "rename the file of the theme, or the folder of the organisation, that takes it", file.path)
      } else if folders.contains(file.path) {
        report(
          LinkVerifier.pathRule, "a file and a folder of the site would have this path",
          help: "rename the file of the theme, or the folder of the organisation, that takes it", file.path)
      }
      if !file.path.utf8.allSatisfy(isAllowedInPath) {
        report(
          LinkVerifier.pathRule, "this path cannot stand in an address",
          help: "rename the file: letters, digits, hyphens and dots are always good", file.path)
      }
    }
  }

  private func isAllowedInPath(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !"\"#%*:<>?\\|".utf8.contains(byte)
  }

  // MARK: - Links

  private mutating func collect(_ page: PageFile, _ scan: PageScanner) {
    var seen: Set<String> = []
    for id in scan.identifiers where !seen.insert(id).inserted {
      report(
        LinkVerifier.identifierRule, "the identifier `\(id)` stands twice on this page",
        help: "give one of the two places another identifier", page.path)
    }
    identifiers[page.path] = seen
    for id in scan.references where !seen.contains(id) {
      report(
        LinkVerifier.identifierRule, "nothing on this page has the identifier `\(id)`, which a label names",
        help: "mend the template of the theme", page.path)
    }
  }

  private mutating func follow(_ page: PageFile, _ scan: PageScanner) {
    for address in scan.loads { reportIfElsewhere(address, page) }
    var seen: Set<String> = []
    for link in scan.links where seen.insert(link).inserted {
      switch SiteLink(link, on: page.path) {
      case .elsewhere: continue
      case .unsafe:
        report(
          LinkVerifier.linkRule, "the link `\(link)` could run a program, or leaves the site",
          help: "write a whole address (https://…, mailto:…, tel:…), or one relative to the page", page.path)
      case .inside(let path, let fragment):
        if !paths.contains(path) {
          reportLink("the link `\(link)` leads to no page of the site", page)
        } else if let fragment, let known = identifiers[path], !known.contains(fragment) {
          reportLink("the link `\(link)` leads to no place on its page", page)
        }
      }
    }
  }

  private mutating func followLoads(of sheet: PageFile) {
    for address in PageScanner.loads(ofStyleSheet: sheet.bytes) where !address.isEmpty {
      reportIfElsewhere(address, sheet)
      switch SiteLink(address, on: sheet.path) {
      case .elsewhere: continue
      case .unsafe where address.hasPrefix("data:image/") || address.hasPrefix("//"): continue
      case .inside(let path, _) where paths.contains(path) || address.hasPrefix("#"): continue
      case .unsafe, .inside:
        report(
          LinkVerifier.linkRule, "the style sheet loads `\(address)`, which is no file of the site",
          help: "put the file into the theme's folder, and write its name alone", sheet.path)
      }
    }
  }

  /// Nothing is loaded from a third party, which would learn who reads a notice.
  private mutating func reportIfElsewhere(_ address: String, _ file: PageFile) {
    let lower = address.lowercased()
    guard lower.hasPrefix("http:") || lower.hasPrefix("https:") || lower.hasPrefix("//") else { return }
    report(
      LinkVerifier.linkRule, "`\(address)` would be loaded from another site, which would learn who reads this",
      help: "put the file into the theme's folder, and write its name alone", file.path)
  }

  private mutating func reportLink(_ message: String, _ page: PageFile) {
    report(
      LinkVerifier.linkRule, message,
      help: "all languages of a notice need the same sections; otherwise mend the reference", page.path)
  }

  // MARK: - Characters

  private mutating func checkCharacters(_ file: PageFile) {
    let range = file.bytes.withUnsafeBufferPointer { ForbiddenCharacters.first(in: $0) }
    guard let range else { return }
    let around = file.bytes[max(0, range.lowerBound - 30)..<range.lowerBound]
    let before = String(decoding: around, as: UTF8.self).split(whereSeparator: { $0.isWhitespace }).suffix(3)
    report(
      LinkVerifier.characterRule,
      "this file would hold the character \(ForbiddenCharacters.name(file.bytes[range])), behind “\(before.joined(separator: " "))”",
      help: "remove it from the fact or the template that it comes from", file.path)
  }
}

extension PageFile {
  fileprivate var isPicture: Bool {
    [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".woff", ".woff2", ".ttf", ".pdf"].contains {
      path.lowercased().hasSuffix($0)
    }
  }
}
