import Diagnostics
import Files
import NoticeModel

/// Reads the folder of one organisation: its facts, its prose in each language, its logo.
extension SiteLoader {
  /// - Parameters:
  ///   - languages: those of the site, for a notice that names none of its own.
  ///   - shared: what all organisations share, where it could be read.
  mutating func notice(
    _ name: String, in folder: String, languages: [Language], beside shared: SiteSources?
  ) -> NoticeSource? {
    if let misnamed = StrayFiles.misnamedNotice(in: folder, reader.entries(folder)) {
      reader.diagnostics.append(misnamed)
      return nil
    }
    guard let notice = bind("\(folder)/notice.swift", "notice", Notice.self) else { return nil }
    if notice.id != name {
      reader.diagnostics.append(
        Diagnostic(
          rule: Binder.rule, "the identifier `\(notice.id)` is not the name of the folder, `\(name)`",
          help: helpForIdentifier(notice.id, folder: name),
          at: location(notice.place, Notice.Field.id)))
      return nil
    }
    guard isServable(name, at: location(notice.place, Notice.Field.id)), hasWords(for: notice, shared) else {
      return nil
    }
    var prose: [Language: [String: Int]] = [:]
    let languages = notice.languages.isEmpty ? languages : notice.languages
    var strays = StrayFiles(folder, languages: languages)
    strays.check(reader.entries(folder), logo: notice.appearance?.logo)
    for language in languages {
      let found = markdown(in: "\(folder)/\(language.rawValue)")
      prose[language] = found.prose
      for name in found.prose.keys.sorted() { strays.checkCapitals(name, "\(folder)/\(language.rawValue)") }
      for path in found.others { strays.checkProse(path) }
    }
    reader.diagnostics += strays.diagnostics
    return NoticeSource(notice: notice, folder: folder, prose: prose, logo: logo(of: notice, in: folder))
  }

  /// Whether the site has words and clauses in the languages that the notice names besides those of the site; reports
  /// where not.
  private mutating func hasWords(for notice: Notice, _ shared: SiteSources?) -> Bool {
    guard let shared else { return true }
    let lacking = notice.languages.filter { !shared.site.languages.contains($0) }.compactMap { language in
      shared.lacks(language).map { (language: language, list: $0) }
    }
    for (language, list) in lacking {
      reader.diagnostics.append(
        Diagnostic(
          rule: Binder.rule,
          "the notice is to be published in `\(language.rawValue)`, for which the site has no \(list)",
          help:
            "write them, or take .\(language.rawValue) out of `languages`; docs/languages.md tells what a language needs",
          at: location(notice.place, Notice.Field.languages)))
    }
    return lacking.isEmpty
  }

  private func helpForIdentifier(_ written: String, folder: String) -> String {
    if OrganisationIdentifier.isAllowed(folder) { return "write id: \"\(folder)\", or rename the folder" }
    if OrganisationIdentifier.isAllowed(written) { return "rename the folder to \(written)" }
    let name = OrganisationIdentifier.suggested(for: folder) ?? "name-of-the-organisation"
    return "write id: \"\(name)\", and rename the folder to \(name)"
  }

  /// Whether an address can hold the identifier; reports where not.
  private mutating func isServable(_ name: String, at place: Location) -> Bool {
    let isTaken = OrganisationIdentifier.taken.contains(name)
    guard isTaken || !OrganisationIdentifier.isAllowed(name) else { return true }
    let suggestion = OrganisationIdentifier.suggested(for: name).flatMap { isTaken ? nil : $0 }
    let name = isTaken ? "\(name)-organisation" : suggestion ?? "name-of-the-organisation"
    reader.diagnostics.append(
      Diagnostic(
        rule: Binder.rule,
        isTaken
          ? "no organisation can have this identifier: the site has a folder of that name"
          : "this identifier cannot be part of an address: it has lower-case letters, digits and hyphens, at most "
            + "\(OrganisationIdentifier.longest)",
        help: "write id: \"\(name)\", and rename the folder to \(name)",
        at: place))
    return false
  }

  private mutating func logo(of notice: Notice, in folder: String) -> [UInt8]? {
    guard let appearance = notice.appearance, let name = appearance.logo else { return nil }
    var logo = LogoReader(reader.folder, folder, namedAt: location(appearance.place, Appearance.Field.logo))
    let bytes = logo.read(name)
    reader.diagnostics += logo.diagnostics
    return bytes
  }

  func location(_ place: Place, _ field: any FieldName) -> Location {
    let tree = trees[place.file]
    let range = tree?.argument(field.rawValue, of: place.node).flatMap { tree?.range($0) } ?? 0..<0
    return reader.files[Int(place.file)].location(range)
  }

  // MARK: - Markdown

  /// The Markdown files of a folder and the folders in it, by path without `.md`; and paths of the other files.
  mutating func markdown(
    in folder: String, prefix: String = ""
  ) -> (prose: [String: Int], others: [String]) {
    var files: [String: Int] = [:]
    var others: [String] = []
    for entry in reader.entries(folder) {
      let path = "\(folder)/\(entry.name)"
      if entry.isFolder {
        let inner = markdown(in: path, prefix: "\(prefix)\(entry.name)/")
        files.merge(inner.prose) { first, _ in first }
        others += inner.others
      } else if !entry.name.hasSuffix(".md") {
        others.append(path)
      } else if let index = reader.read(path) {
        files[prefix + entry.name.dropLast(3)] = index
      }
    }
    return (files, others)
  }
}
