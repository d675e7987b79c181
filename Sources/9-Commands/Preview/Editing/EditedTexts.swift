import Diagnostics
import Files
import Foundation
import NoticeModel
import Source
import SourceEdits
import Stages
import Translations

/// Writes what somebody typed into the sources; all of it, or nothing.
struct EditedTexts {
  let text: EditableText
  let texts: [EditableText]
  let translations: ScopeTranslations
  let sources: SiteSources
  let folder: Folder

  /// What is said where nothing is written.
  struct Refusal: Error {
    var message: String
    var help: String
    /// Whether the sources are not what was opened.
    var isConflict = false
  }

  /// What would be written.
  struct Result {
    /// By path within the site.
    var files: [String: [UInt8]] = [:]
    /// What stood in them when they were read; `nil` for one that was not there.
    var before: [String: [UInt8]?] = [:]
    var languages: [Language] = []
  }

  /// - Parameters:
  ///   - typed: by language, as it came from the form.
  ///   - acceptance: where the translations are said to be right as they stand then.
  func result(_ typed: [Language: String], _ acceptance: Acceptance?) throws(Refusal) -> Result {
    var words: [Language: String] = [:]
    let source = translations.scope.sourceLanguage
    for language in text.languages(of: translations.scope) {
      guard let typed = typed[language] else { continue }
      let before = text.units[language]?.text
      if before == nil, typed.allSatisfy(\.isWhitespace) { continue }
      // Nothing is asked of a text that stays as it is.
      if TextForm.keepingBreaks(typed) == before { continue }
      let sourceText = language == source ? nil : words[source] ?? text.units[source]?.text
      let new: TypedText
      do {
        new = try TypedText(
          typed, before: before, source: sourceText, isWord: text.name.isShared && !text.group.isProse, language)
      } catch {
        throw Refusal(message: error.message, help: error.help)
      }
      guard new.text != before else { continue }
      if let unit = text.units[language], hasParagraphs(unit) {
        throw Refusal(
          message: "the \(language.englishName) text has several paragraphs, which this page would join",
          help: "change it in its file: \(place(of: unit))")
      }
      words[language] = new.text
    }
    let change: TextChange
    do {
      change = try TextChange(text, among: texts, in: sources, words)
    } catch {
      throw Refusal(message: error.message, help: error.help)
    }
    var result = Result(languages: words.keys.sorted())
    for file in change.files.values {
      try checkWritable(file.path)
      result.files[file.path] = file.bytes
      result.before[file.path] = sources.files.first { $0.path == file.path }?.bytes
    }
    if let acceptance {
      let lock = change.lock(accepting: text, of: translations, acceptance)
      if lock != translations.lock {
        let path = translations.scope.lockPath
        if folder.exists(path) { try checkProtection(path) }
        result.files[path] = Array(lock.written.utf8)
        result.before[path] = .some(Self.bytes(path, in: folder))
      }
    }
    return result
  }

  func place(of unit: TextUnit) -> String {
    let file = sources.files[unit.file]
    return "\(file.path):\(file.line(at: unit.range.lowerBound))"
  }

  /// Whether a string of the facts is laid out in a way that would be lost.
  private func hasParagraphs(_ unit: TextUnit) -> Bool {
    guard case .string(let node) = unit.place, let tree = sources.tree(ofFile: unit.file) else { return false }
    return tree.string(node).contains(/\n[ \t]*\n|\n[ \t]*([-*+]|[0-9]+[.)])[ \t]/)
  }

  /// A file has to be there as it was read, and not be kept from being written.
  private func checkWritable(_ path: String) throws(Refusal) {
    guard let known = sources.files.first(where: { $0.path == path }), folder.exists(path) else {
      throw Refusal(
        message: "\(path) comes with Notitia and is no file of this site",
        help: "make a file with that path in the site, with the whole text; it then takes the place of that of Notitia")
    }
    let now = try? folder.read(path, limit: max(known.bytes.count * 2, 1_000_000))
    guard now == known.bytes else {
      throw Refusal(
        message: "\(path) has changed since this page was opened", help: "look at it again, then save",
        isConflict: true)
    }
    try checkProtection(path)
  }

  private func checkProtection(_ path: String) throws(Refusal) {
    guard let place = try? folder.withoutLink(path) else {
      throw Refusal(
        message: "\(path) is a link that leads out of the site",
        help: "change the file that it leads to in its own place")
    }
    let mode = (try? FileManager.default.attributesOfItem(atPath: place))?[.posixPermissions] as? Int
    guard let mode, mode & 0o222 != 0, FileManager.default.isWritableFile(atPath: place) else {
      throw Refusal(
        message: "\(path) cannot be written", help: "it is protected: ask whoever looks after these files")
    }
  }

  private static func bytes(_ path: String, in folder: Folder) -> [UInt8]? {
    try? folder.read(path, limit: 100_000_000)
  }

  /// The last look at the files before they are exchanged: another editor may have saved one while the change was tried.
  static func checkUnchanged(_ result: Result, in folder: Folder) throws(Refusal) {
    for (path, before) in result.before {
      guard before == bytes(path, in: folder) else {
        throw Refusal(
          message: "\(path) was saved by somebody else at this moment", help: "look at it again, then save",
          isConflict: true)
      }
    }
  }
}
