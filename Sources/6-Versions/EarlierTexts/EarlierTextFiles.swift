import Diagnostics
import Markup
import NoticeModel
import Notices
import Source
import Versions

/// The texts of a notice from before its first version, as a folder has them: a file for each day and language.
package struct EarlierTextFiles {
  package private(set) var texts: [EarlierText] = []
  package private(set) var diagnostics: [Diagnostic] = []

  /// The most a file may have, in bytes.
  package static let largest = 5_000_000

  /// - Parameters:
  ///   - files: all files of the folder.
  ///   - archive: the versions of the notice, which has one at least.
  ///   - today: the day on which they are taken in.
  package init(_ files: [SourceFile], of archive: VersionArchive, on today: Day) {
    for file in files { read(file, archive, today) }
    if files.isEmpty {
      diagnostics = [
        Diagnostic(
          rule: .none, "the folder holds no file",
          help: "it needs one for each text, named by day and language: 2019-05-25.fr.html", at: Location(path: ""))
      ]
    }
  }

  private mutating func read(_ file: SourceFile, _ archive: VersionArchive, _ today: Day) {
    let name: EarlierFileName
    do {
      name = try EarlierFileName(String(file.path.split(separator: "/").last ?? ""))
      try name.checkDay(today)
    } catch {
      return diagnostics.append(
        Diagnostic(rule: .none, error.message, help: error.help, at: Location(path: file.path)))
    }
    guard let like = archive.document(like: name.language) else {
      let known = archive.languages.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      return diagnostics.append(
        Diagnostic(
          rule: .none, "no version of `\(archive.organisation)` is in `\(name.language.rawValue)`",
          help: "its versions are in \(known): leave this file out, or publish the notice in that language first",
          at: Location(path: file.path)))
    }
    guard !texts.contains(where: { $0.day == name.day && $0.language == name.language }) else {
      return diagnostics.append(
        Diagnostic(
          rule: .none, "two files hold the text of \(name.day.iso) in `\(name.language.rawValue)`",
          help: "leave one of them out", at: Location(path: file.path)))
    }
    let (content, found) = content(of: file, name)
    var problems = found
    let document = content.document(like: like)
    let text = EarlierText(
      day: name.day, language: name.language, form: name.form.rawValue, original: file.bytes, document: document)
    if problems.isEmpty, let words = text.wordsBeforeForbidden {
      problems = [
        Diagnostic(
          rule: .none, "this text has a character that no page may hold, such as a control character",
          help: "take it out: it stands behind “\(words)”", at: Location(path: file.path))
      ]
    }
    diagnostics += problems
    if problems.isEmpty { texts.append(text) }
  }

  private func content(of file: SourceFile, _ name: EarlierFileName) -> (EarlierContent, [Diagnostic]) {
    switch name.form {
    case .html:
      let page = EarlierHTML(file, in: name.language)
      return (page.content, page.diagnostics)
    case .md:
      guard String(validating: file.bytes, as: UTF8.self) != nil else {
        let line = EarlierEncoding.lineBeyondUTF8(file.bytes)
        let start = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).prefix(line - 1)
          .reduce(0) { $0 + $1.count + 1 }
        return (
          EarlierContent(),
          [
            Diagnostic(
              rule: .sourceEncoding, "this file is not UTF-8, from this line on",
              help: "save it as UTF-8, for instance: iconv -f windows-1252 -t UTF-8 OLD.md > NEW.md",
              at: file.location(start..<(start + 1)))
          ]
        )
      }
      if let spoilt = WrongEncoding.diagnostic(file) { return (EarlierContent(), [spoilt]) }
      let text = EarlierMarkdown(file)
      return (text.content, text.diagnostics)
    }
  }
}
