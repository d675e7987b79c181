import Diagnostics
import Files
import NoticeModel

/// Reads a theme: its words, its templates and its other files. What it lacks is that of the theme `default`.
extension SiteLoader {
  private static let standardTheme = "themes/default"

  mutating func theme(_ name: String, languages: [Language]) -> ThemeSource? {
    let folder = "themes/\(name)"
    guard reader.folder.exists(folder) || (folder == SiteLoader.standardTheme && standard != nil) else {
      reader.diagnostics.append(
        Diagnostic(
          rule: SourceReader.rule, "there is no theme `\(name)`",
          help: "write theme: \"default\" in content/site.swift",
          at: Location(path: folder)))
      return nil
    }
    var file = WordFiles("\(folder)/words.swift", otherwise: "\(SiteLoader.standardTheme)/words.swift")
    let page = words(ThemeKey.self, &file, languages: languages)
    let redline = words(RedlineKey.self, &file, languages: languages)
    let versions = words(VersionKey.self, &file, languages: languages)
    finish(&file)
    guard let page, let redline, let versions else { return nil }
    var theme = ThemeSource(
      folder: folder, words: page, redlineWords: redline, versionWords: versions, templates: [:], assets: [:])
    guard read(reader.folder, folder, into: &theme) else { return nil }
    if let standard, !read(standard.folder, SiteLoader.standardTheme, into: &theme) { return nil }
    return theme
  }

  /// Reads the files of a theme that are not there yet; `false` when one of them cannot be read.
  private mutating func read(_ root: Folder, _ folder: String, into theme: inout ThemeSource) -> Bool {
    for entry in reader.entries(folder, in: root) where !entry.isFolder {
      let path = "\(folder)/\(entry.name)"
      if entry.name.hasSuffix(".mustache") {
        let name = String(entry.name.dropLast(9))
        guard theme.templates[name] == nil else { continue }
        let index =
          if let standard, root.path == standard.folder.path { reader.read(path, of: standard) } else {
            reader.read(path)
          }
        guard let index else { return false }
        theme.templates[name] = String(decoding: LineEnds.ofUnix(reader.files[index].bytes), as: UTF8.self)
      } else if !entry.name.hasSuffix(".md"), entry.name != "words.swift", theme.assets[entry.name] == nil {
        do {
          let bytes = try root.read(path, limit: SourceReader.limit)
          theme.assets[entry.name] = LineEnds.isText(entry.name) ? LineEnds.ofUnix(bytes) : bytes
        } catch {
          reader.report(error, path)
          return false
        }
      }
    }
    return true
  }
}
