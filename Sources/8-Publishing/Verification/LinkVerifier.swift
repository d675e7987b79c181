import Diagnostics
import Markup
import Pages

/// Checks the finished files before anything is written: every relative link leads to a file of the site, every
/// fragment to an identifier of its page, no identifier and no path stands twice, and no page holds a character
/// that a page may not hold.
package struct LinkVerifier {
  package static let linkRule = RuleID.siteLink
  package static let identifierRule = RuleID.siteId
  package static let pathRule = RuleID.sitePath
  package static let characterRule = RuleID.siteCharacter

  private var paths: Set<String>
  private var identifiers: [String: Set<String>] = [:]
  private var faults: [PageFault] = []

  /// - Parameters:
  ///   - files: those to verify.
  ///   - others: paths of other files of the site, to which they may lead.
  package static func check(_ files: [PageFile], besides others: Set<String> = []) -> [PageFault] {
    var verifier = LinkVerifier(others)
    let files = files.map(ScannedFile.init)
    verifier.checkPaths(files)
    for file in files { verifier.collect(file) }
    for file in files { verifier.follow(file) }
    for file in files { verifier.followLoads(of: file) }
    for file in files { verifier.checkCharacters(file) }
    return verifier.faults
  }

  private init(_ others: Set<String>) {
    paths = others
  }

  /// - Parameter written: the forms in which what is wrong may stand in a template.
  private mutating func report(
    _ rule: RuleID, _ message: String, help: String, _ file: ScannedFile, written: [String] = []
  ) {
    faults.append(
      PageFault(
        rule: rule, message: message, help: help, page: file.path, template: file.template, source: file.source,
        written: written))
  }

  // MARK: - Paths

  private mutating func checkPaths(_ files: [ScannedFile]) {
    var folders: Set<String> = []
    for path in paths.union(files.map(\.path)) {
      var folder = path
      while let slash = folder.lastIndex(of: "/") {
        folder = String(folder[..<slash])
        folders.insert(folder)
      }
    }
    var first: [String: ScannedFile] = [:]
    for file in files {
      if !paths.insert(file.path).inserted {
        // Of the two, the one that somebody gave this name can be renamed.
        let named = [first[file.path], file].compactMap { $0 }.first(where: \.hasNameOfSource)
        report(
          LinkVerifier.pathRule, "two files of the site would have this path",
          help: "rename the file of the theme, or the folder of the organisation, that takes it", named ?? file)
      } else if folders.contains(file.path) {
        report(
          LinkVerifier.pathRule, "a file and a folder of the site would have this path",
          help: "rename the file of the theme, or the folder of the organisation, that takes it", file)
      }
      first[file.path] = first[file.path] ?? file
      if !file.path.utf8.allSatisfy(isAllowedInPath) {
        report(
          LinkVerifier.pathRule, "this path cannot stand in an address",
          help: "rename the file: letters, digits, hyphens and dots are always good", file)
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
        help: "give one of the two places another identifier", page, written: forms(of: id))
    }
    identifiers[page.path] = seen
    for id in page.references where !seen.contains(id) {
      report(
        LinkVerifier.identifierRule, "nothing on this page has the identifier `\(id)`, which a label names",
        help: "mend the template of the theme", page, written: [id])
    }
  }

  private mutating func follow(_ page: ScannedFile) {
    for address in page.loads { reportIfElsewhere(address, page) }
    for link in page.links {
      switch SiteLink(link, on: page.path) {
      case .elsewhere: continue
      case .unsafe:
        report(
          LinkVerifier.linkRule, "the link `\(link)` could run a program, or leaves the site",
          help: "write a whole address (https://…, mailto:…, tel:…), or one relative to the page", page,
          written: [link])
      case .inside(let path, let fragment):
        if !paths.contains(path) {
          reportLink("the link `\(link)` leads to no page of the site", link, page)
        } else if let fragment, let known = identifiers[path], !known.contains(fragment) {
          reportLink("the link `\(link)` leads to no place on its page", link, page)
        }
      }
    }
  }

  private mutating func followLoads(of sheet: ScannedFile) {
    for address in sheet.sheetLoads {
      reportIfElsewhere(address, sheet)
      switch SiteLink(address, on: sheet.path) {
      case .elsewhere: continue
      case .unsafe where address.hasPrefix("data:image/") || address.hasPrefix("//"): continue
      case .inside(let path, _) where paths.contains(path) || address.hasPrefix("#"): continue
      case .unsafe, .inside:
        report(
          LinkVerifier.linkRule, "the style sheet loads `\(address)`, which is no file of the site",
          help: "put the file into the theme's folder, and write its name alone", sheet, written: [address])
      }
    }
  }

  /// Nothing is loaded from a third party, which would learn who reads a notice.
  private mutating func reportIfElsewhere(_ address: String, _ file: ScannedFile) {
    let lower = address.lowercased()
    guard lower.hasPrefix("http:") || lower.hasPrefix("https:") || lower.hasPrefix("//") else { return }
    report(
      LinkVerifier.linkRule, "`\(address)` would be loaded from another site, which would learn who reads this",
      help: "put the file into the theme's folder, and write its name alone", file, written: [address])
  }

  private mutating func reportLink(_ message: String, _ link: String, _ page: ScannedFile) {
    report(
      LinkVerifier.linkRule, message, help: "write a link that leads to a page of the site, or take it out", page,
      written: [link])
  }

  /// How an attribute gives an identifier.
  private func forms(of id: String) -> [String] { ["id=\"\(id)\"", "id='\(id)'", "id=\(id)"] }

  // MARK: - Characters

  private mutating func checkCharacters(_ file: ScannedFile) {
    guard let character = file.forbidden else { return }
    report(
      LinkVerifier.characterRule, "this file would hold the character \(character.name)",
      help: "remove it from the fact or the template that it comes from", file, written: [character.written])
  }
}
