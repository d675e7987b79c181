import Diagnostics
import Files
import NoticeModel

/// Finds what stands in an organisation's folder and reaches no page, so that nobody's work is left out in silence.
///
/// Hidden files are nobody's business, and what is frozen under `versions/` has its own reader.
struct StrayFiles {
  static let rule = RuleID.sourceStray
  private static let known: Set<String> = ["notice.swift", "translations.lock", "versions"]
  /// Endings under which editors save text, and which are not read.
  private static let proseEndings = [".md", ".markdown", ".mdown", ".mkd", ".txt"]

  private let folder: String
  private let languages: [Language]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - folder: path of the organisation's folder within the site.
  ///   - languages: those in which the notice is published.
  init(_ folder: String, languages: [Language]) {
    self.folder = folder
    self.languages = languages
  }

  private mutating func report(
    _ message: String, help: String, _ path: String, _ severity: Diagnostic.Severity = .warning
  ) {
    diagnostics.append(Diagnostic(severity, rule: Self.rule, message, help: help, at: Location(path: path)))
  }

  // MARK: - Beside the notice

  mutating func check(_ entries: [Folder.Entry], logo: String?) {
    // A logo whose name is written otherwise is reported where it is named.
    for entry in entries where !Self.known.contains(entry.name) && entry.name.lowercased() != logo?.lowercased() {
      let path = "\(folder)/\(entry.name)"
      if entry.isFolder {
        checkFolder(entry.name, path)
      } else if Self.proseEnding(of: entry.name) != nil {
        report(
          "this file is not read: prose stands in the folder of its language",
          help: "move it to \(folder)/\(languages.first?.rawValue ?? "fr")/, or out of the folder of the notice", path)
      } else {
        report("this file is not read", help: "move it out of the folder of the notice, or remove it", path)
      }
    }
  }

  private mutating func checkFolder(_ name: String, _ path: String) {
    if let language = Language(rawValue: name) {
      guard !languages.contains(language) else { return }
      report(
        "this notice is not published in \(name), so nothing in this folder is read",
        help: "add .\(name) to `languages`, or move the folder elsewhere", path)
    } else if Language(rawValue: name.lowercased()) != nil {
      report(
        "nothing in this folder is read: the names of languages are written in small letters",
        help: "rename it to \(name.lowercased())", path, .error)
    } else {
      let names = languages.map(\.rawValue).joined(separator: ", ")
      report(
        "nothing in this folder is read: it is not one of the languages \(names)",
        help: "move it out of the folder of the notice, or remove it", path)
    }
  }

  // MARK: - In place of a notice

  /// A file that was meant as the notice of a folder which has none, under another name.
  static func misnamedNotice(in folder: String, _ entries: [Folder.Entry]) -> Diagnostic? {
    let files = entries.filter { !$0.isFolder }.map(\.name)
    guard !files.contains("notice.swift") else { return nil }
    let name = files.first { name in
      let lower = name.lowercased()
      return lower == "notice.swift" || lower.hasPrefix("notice.swift.") || lower == "notice.txt" || lower == "notice"
        || lower.hasPrefix("notice") && lower.hasSuffix(".swift")
    }
    return name.map { name in
      Diagnostic(
        rule: rule, "this file is not read: the facts of an organisation stand in notice.swift",
        help: "rename it to \(folder)/notice.swift", at: Location(path: "\(folder)/\(name)"))
    }
  }

  /// What stands in `content/` or in `content/organisations/`, and belongs in the folder of an organisation.
  static func besideOrganisations(_ content: [Folder.Entry], _ organisations: [Folder.Entry]) -> [Diagnostic] {
    func report(_ path: String, _ message: String, _ help: String) -> Diagnostic {
      Diagnostic(rule: rule, message, help: help, at: Location(path: path))
    }
    let notices = [("content", content), (UnknownOrganisation.folder, organisations)].flatMap { folder, entries in
      entries.filter { !$0.isFolder && $0.name.lowercased().hasPrefix("notice.") }.map {
        report(
          "\(folder)/\($0.name)", "this file is not read: a notice stands in the folder of its organisation",
          "move it to \(UnknownOrganisation.folder)/NAME/notice.swift, NAME being the identifier of the organisation")
      }
    }
    let prose = content.filter { $0.isFolder && Language(rawValue: $0.name.lowercased()) != nil }.map {
      report(
        "content/\($0.name)", "nothing in this folder is read: prose stands in the folder of its organisation",
        "move it to \(UnknownOrganisation.folder)/NAME/\($0.name.lowercased())/, NAME being the identifier of the organisation"
      )
    }
    return notices + prose
  }

  // MARK: - Among the prose

  /// Prose whose name is that of no section because of its capitals.
  mutating func checkCapitals(_ name: String, _ folder: String) {
    guard name != name.lowercased() else { return }
    report(
      "this file is not read: the names of sections are written in small letters",
      help: "rename it to \(folder)/\(name.lowercased()).md", "\(folder)/\(name).md", .error)
  }

  /// A file in the folder of a language which is not read as prose.
  mutating func checkProse(_ path: String) {
    guard let ending = Self.proseEnding(of: path) else {
      return report("this file is not read", help: "move it out of the folder of the notice, or remove it", path)
    }
    report(
      "this file is not read: the name of prose ends in .md",
      help: "rename it to \(path.dropLast(ending)).md, or move it out of the folder of the notice", path, .error)
  }

  /// How long the ending of a name is under which an editor may have saved prose.
  private static func proseEnding(of name: String) -> Int? {
    // An editor that hides endings adds one to what was typed.
    var length = 0
    while let ending = proseEndings.first(where: { name.dropLast(length).lowercased().hasSuffix($0) }) {
      length += ending.count
    }
    return length > 0 ? length : nil
  }
}
