import Diagnostics
import Markup

/// Checks the finished files before anything is written: every relative link leads to a file of the site, every
/// fragment to an identifier of its page, no identifier and no path stands twice, and no page holds a character
/// that a page may not hold.
package struct LinkVerifier {
  package static let linkRule = "SITE-LINK"
  package static let identifierRule = "SITE-ID"
  package static let pathRule = "SITE-PATH"
  package static let characterRule = "SITE-CHARACTER"

  private var paths: Set<String> = []
  private var identifiers: [String: Set<String>] = [:]
  private var found: [String: [Diagnostic]] = [:]
  private var order: [String] = []

  package static func check(_ files: [PageFile]) -> [Diagnostic] { check(files.map(ScannedFile.init)) }

  static func check(_ files: [ScannedFile]) -> [Diagnostic] {
    var verifier = LinkVerifier()
    verifier.checkPaths(files)
    for file in files { verifier.collect(file) }
    for file in files { verifier.follow(file) }
    for file in files { verifier.followLoads(of: file) }
    for file in files { verifier.checkCharacters(file) }
    return verifier.diagnostics
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

  private mutating func checkPaths(_ files: [ScannedFile]) {
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

  private mutating func collect(_ page: ScannedFile) {
    guard page.isPage else { return }
    var seen: Set<String> = []
    for id in page.identifiers where !seen.insert(id).inserted {
      report(
        LinkVerifier.identifierRule, "the identifier `\(id)` stands twice on this page",
        help: "give one of the two places another identifier", page.path)
    }
    identifiers[page.path] = seen
    for id in page.references where !seen.contains(id) {
      report(
        LinkVerifier.identifierRule, "nothing on this page has the identifier `\(id)`, which a label names",
        help: "mend the template of the theme", page.path)
    }
  }

  private mutating func follow(_ page: ScannedFile) {
    for address in page.loads { reportIfElsewhere(address, page.path) }
    for link in page.links {
      switch SiteLink(link, on: page.path) {
      case .elsewhere: continue
      case .unsafe:
        report(
          LinkVerifier.linkRule, "the link `\(link)` could run a program, or leaves the site",
          help: "write a whole address (https://…, mailto:…, tel:…), or one relative to the page", page.path)
      case .inside(let path, let fragment):
        if !paths.contains(path) {
          reportLink("the link `\(link)` leads to no page of the site", page.path)
        } else if let fragment, let known = identifiers[path], !known.contains(fragment) {
          reportLink("the link `\(link)` leads to no place on its page", page.path)
        }
      }
    }
  }

  private mutating func followLoads(of sheet: ScannedFile) {
    for address in sheet.sheetLoads {
      reportIfElsewhere(address, sheet.path)
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
  private mutating func reportIfElsewhere(_ address: String, _ path: String) {
    let lower = address.lowercased()
    guard lower.hasPrefix("http:") || lower.hasPrefix("https:") || lower.hasPrefix("//") else { return }
    report(
      LinkVerifier.linkRule, "`\(address)` would be loaded from another site, which would learn who reads this",
      help: "put the file into the theme's folder, and write its name alone", path)
  }

  private mutating func reportLink(_ message: String, _ path: String) {
    report(
      LinkVerifier.linkRule, message,
      help: "all languages of a notice need the same sections; otherwise mend the reference", path)
  }

  // MARK: - Characters

  private mutating func checkCharacters(_ file: ScannedFile) {
    guard let character = file.forbidden else { return }
    report(
      LinkVerifier.characterRule, "this file would hold the character \(character)",
      help: "remove it from the fact or the template that it comes from", file.path)
  }
}
