import Diagnostics
import Files
import NoticeModel

/// What each translation was made from: the file `translations.lock`, made by the tool alone.
///
/// A line says that one text in one language was right for one text of the source language. Lines are facts, not
/// positions: two branches that changed other texts merge line by line, and a line too many does no harm.
package struct TranslationLock: Sendable, Equatable {
  package private(set) var lines: Set<Line>

  package struct Line: Hashable, Sendable {
    /// The way to the text within its scope, as `TextGroup.key`.
    package var key: String
    package var language: Language
    /// `nil` for a text that stands in the translation alone.
    package var source: TextHash?
    /// `nil` for a text that is not translated on purpose.
    package var target: TextHash?
    package var day: Day
    package var by: String
    package var because: String
    /// The text it was made from.
    package var was: String

    package init(
      key: String, language: Language, source: TextHash?, target: TextHash?, day: Day, by: String, because: String,
      was: String
    ) {
      self.key = key
      self.language = language
      self.source = source
      self.target = target
      self.day = day
      self.by = by
      self.because = because
      self.was = was
    }

    /// The texts themselves are what the hashes stand for.
    package func hash(into hasher: inout Hasher) {
      hasher.combine(key)
      hasher.combine(source)
      hasher.combine(target)
    }
  }

  package init(_ lines: some Sequence<Line> = []) { self.lines = Set(lines) }

  // MARK: - As a file

  package static let rule = RuleID.languageLock
  private static let header = """
    # What each translation was made from, text by text. Made by notitia translations: do not edit it.
    # text, language, hash of its source, hash of the translation, day, by whom, why, the source as it was
    """

  /// The same lines give the same bytes: one line a text, sorted.
  package var written: String {
    let sorted = lines.map(Self.written).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return ([Self.header] + sorted).joined(separator: "\n") + "\n"
  }

  private static func written(_ line: Line) -> String {
    [
      line.key, line.language.rawValue, line.source?.description ?? "-", line.target?.description ?? "-", line.day.iso,
      line.by, line.because, line.was,
    ].map(escaped).joined(separator: "\t")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\t", with: " ").replacing(
      "\r", with: " ")
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
    var out = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        out.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        out.append(character)
      }
    }
    return out
  }

  /// Reads a lock; what is no line of one is reported.
  package static func read(_ file: SourceFile) -> (lock: TranslationLock, diagnostics: [Diagnostic]) {
    var lock = TranslationLock()
    var diagnostics: [Diagnostic] = []
    var offset = 0
    for bytes in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { offset += bytes.count + 1 }
      let text = String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
      if text.isEmpty || text.hasPrefix("#") { continue }
      if let line = line(text) {
        lock.lines.insert(line)
      } else {
        let isMerge = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { text.hasPrefix($0) }
        diagnostics.append(
          Diagnostic(
            rule: rule, isMerge ? "this file holds the marks of a merge" : "this line is none of the tool's",
            help: isMerge
              ? "keep the lines of both sides and remove the marks"
              : "take the file back from the history of the site, or remove the line",
            at: file.location(offset..<(offset + max(1, bytes.count)))))
      }
    }
    return (lock, diagnostics)
  }

  private static func line(_ text: String) -> Line? {
    let fields = text.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Substring.init)
    guard fields.count == 8, let language = Language(rawValue: String(fields[1])), let day = Day(iso: String(fields[4]))
    else { return nil }
    let (source, target) = (TextHash(written: fields[2]), TextHash(written: fields[3]))
    guard source != nil || fields[2] == "-", target != nil || fields[3] == "-", source != nil || target != nil
    else { return nil }
    let was = unescaped(fields[7])
    guard source.map({ $0 == TextHash(of: was) }) ?? was.isEmpty else { return nil }
    return Line(
      key: unescaped(fields[0]), language: language, source: source, target: target, day: day,
      by: unescaped(fields[5]), because: unescaped(fields[6]), was: was)
  }

  // MARK: - In a folder

  /// The most a lock may have; that of a large notice has a thirtieth of it.
  private static let limit = 20_000_000

  /// The lock of an organisation, or of the site for `nil`; `nil` where it has none.
  package static func read(
    of organisation: String?, in folder: Folder
  ) -> (lock: TranslationLock?, diagnostics: [Diagnostic]) {
    let path = TranslationScope.lockPath(of: organisation)
    guard folder.exists(path) else { return (nil, []) }
    do {
      let file = SourceFile(path: path, bytes: try folder.read(path, limit: limit))
      let (lock, diagnostics) = read(file)
      return (lock, diagnostics)
    } catch {
      let reason = (error as? FileError)?.reason ?? "\(error)"
      return (
        nil, [Diagnostic(rule: rule, "this file cannot be read: \(reason)", at: Location(path: path))]
      )
    }
  }

  // MARK: - Changes

  /// Takes lines in, in place of those that speak of the same text and language in another state.
  package mutating func record(_ line: Line, insteadOf old: [Line] = []) {
    lines.subtract(old)
    lines.insert(line)
  }

  package mutating func remove(_ old: some Sequence<Line>) { lines.subtract(old) }
}
