import Diagnostics
import NoticeModel
import Source
import Translations
import XMLTree

/// Takes in what translators sent back: checks everything first, and changes nothing where anything is wrong.
package struct TranslationImport {
  package static let rule = RuleID.languageImport
  /// The most a file may have.
  package static let largest = XMLReader.largest

  private let translations: [ScopeTranslations]
  private let sources: SiteSources
  private var lookup: [Language: [String: Reference]] = [:]
  private var taken: Set<String> = []
  package private(set) var diagnostics: [Diagnostic] = []
  private(set) var accepted: [Accepted] = []
  package private(set) var untouched: [Untouched] = []

  /// A text of a scope.
  struct Reference {
    var scope: Int
    var unit: ExchangeUnit
  }

  /// A translation that may be written.
  struct Accepted {
    var scope: Int
    var unit: ExchangeUnit
    var text: String
  }

  /// A text that was to be translated and came back as it went: it stays what it was.
  package struct Untouched: Sendable {
    /// How commands name its texts.
    package var scope: String
    package var key: String
    package var language: Language
    /// Whether there is no translation at all.
    package var isMissing: Bool
  }

  package init(_ translations: [ScopeTranslations], in sources: SiteSources) {
    self.translations = translations
    self.sources = sources
    for (index, scope) in translations.enumerated() {
      for pair in scope.pairing.pairs where !pair.sources.isEmpty {
        let unit = ExchangeUnit(pair, of: scope.scope, in: sources, notes: [])
        lookup[pair.language, default: [:]][unit.id] = Reference(scope: index, unit: unit)
      }
    }
  }

  // MARK: - Reading

  /// A file as it was read: XLIFF, or a table where its name ends in .csv.
  package struct Incoming: Sendable {
    let files: [ReturnedFile]
    let lines: IncomingLines
    /// Why it is not read.
    package let fault: Diagnostic?

    /// Needs no site, so that what is wrong with a file is told at once.
    package init(_ bytes: [UInt8], path: String) {
      lines = IncomingLines(path, bytes)
      do {
        files = path.hasSuffix(".csv") ? try TranslationTable.read(bytes) : try XLIFFReader.read(bytes)
        fault = nil
      } catch {
        files = []
        fault = Diagnostic(
          rule: TranslationImport.rule, error.message, help: "export it again, and translate that file",
          at: lines.location(error.line))
      }
    }
  }

  /// Takes in a file; whatever is wrong with it is in `diagnostics` then.
  package mutating func take(_ incoming: Incoming) {
    if let fault = incoming.fault { diagnostics.append(fault) }
    for file in incoming.files { take(file, incoming.lines) }
  }

  private mutating func report(_ message: String, help: String, _ location: Location) {
    diagnostics.append(Diagnostic(rule: Self.rule, message, help: help, at: location))
  }

  private mutating func take(_ file: ReturnedFile, _ lines: IncomingLines) {
    guard let language = Language(rawValue: String(file.targetLanguage.prefix { $0 != "-" })),
      translations.contains(where: { $0.scope.targets.contains(language) })
    else {
      return report(
        "nothing is translated to `\(file.targetLanguage)` here", help: "look whether it is a file of this site",
        lines.location(file.line))
    }
    for unit in file.units {
      do {
        if let accepted = try checked(unit, language, file) { self.accepted.append(accepted) }
      } catch {
        report(error.message, help: error.help, lines.location(unit.line))
      }
    }
  }

  /// What is wrong with one text.
  private struct Refusal: Error {
    var message: String
    var help: String
  }

  private mutating func checked(
    _ returned: ReturnedUnit, _ language: Language, _ file: ReturnedFile
  ) throws(Refusal) -> Accepted? {
    guard let reference = lookup[language]?[returned.id] else {
      throw Refusal(
        message: "there is no text with the identifier `\(returned.id)`",
        help: "it was removed since, or the file is of another site: export again")
    }
    let (unit, scope) = (reference.unit, translations[reference.scope].scope)
    guard taken.insert("\(language) \(returned.id)").inserted else {
      throw Refusal(message: "the text `\(unit.key)` comes twice", help: "leave one of them")
    }
    guard file.sourceLanguage.prefix(while: { $0 != "-" }) == scope.sourceLanguage.rawValue else {
      throw Refusal(
        message:
          "this was translated from `\(file.sourceLanguage)`, and the source language is \(scope.sourceLanguage)",
        help: "export it again, and translate that file")
    }
    guard isSame(returned.source, as: unit.source) else {
      throw Refusal(
        message: "the text `\(unit.key)` has changed since it was exported",
        help: "export it again: it says now: \(unit.source.text)")
    }
    guard let target = returned.target, let text = try text(of: target, for: unit), !text.isEmpty else {
      keep(unit, scope, language)
      return nil
    }
    if let existing = unit.target, existing.text == text {
      // As it was exported: right only where the translator says so.
      guard returned.isConfirmed, unit.state != .done else {
        keep(unit, scope, language)
        return nil
      }
      return Accepted(scope: reference.scope, unit: unit, text: text)
    }
    // A translation that lacked them before may come back as it was, but not as a new one.
    let (own, kept) = (references(unit.source), references(MarkedText(text)))
    guard kept == own else { throw refusal(of: kept, instead: own, unit) }
    return Accepted(scope: reference.scope, unit: unit, text: text)
  }

  /// What is put in when a page is made: it is the same in all languages.
  private func references(_ text: MarkedText) -> [String] {
    text.codes.values.filter { $0.kind == .reference }.map(\.open).sorted()
  }

  private mutating func keep(_ unit: ExchangeUnit, _ scope: TranslationScope, _ language: Language) {
    guard unit.pair.isOpen else { return }
    untouched.append(
      Untouched(scope: scope.name, key: unit.key, language: language, isMissing: unit.target == nil))
  }

  private func isSame(_ words: ReturnedUnit.Words, as source: MarkedText) -> Bool {
    switch words {
    case .text(let text): return TextForm.normalised(text) == TextForm.normalised(source.text)
    case .pieces(let pieces):
      let text = MarkedText.text(of: pieces, source.codes).map(TextForm.normalised)
      return text == TextForm.normalised(source.text)
    }
  }

  // MARK: - What is kept

  private func text(of words: ReturnedUnit.Words, for unit: ExchangeUnit) throws(Refusal) -> String? {
    let text: String
    switch words {
    case .pieces(let pieces):
      guard pieces.contains(where: { if case .text(let text) = $0 { !text.allSatisfy(\.isWhitespace) } else { false } })
      else { return nil }
      let marks = MarkedText.marks(of: pieces)
      let own = MarkedText.marks(of: unit.source.pieces)
      let other = unit.target.map { MarkedText.marks(of: $0.pieces) }
      guard marks == own || marks == other, MarkReader.isNested(pieces) else {
        throw refusal(of: marks, instead: own, unit)
      }
      guard let joined = MarkedText.text(of: pieces, codes(for: unit)) else { return nil }
      text = joined
    case .text(let written):
      guard written.contains(where: { !$0.isWhitespace }) else { return nil }
      let (read, own) = (MarkedText(written), unit.source)
      let other = unit.target
      guard signs(read) == signs(own) || signs(read) == other.map(signs) else {
        throw refusal(of: signs(read), instead: signs(own), unit)
      }
      text = written
    }
    let normalised = TextForm.keepingBreaks(text)
    guard !normalised.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" || $0.value == 0xFFFD }) else {
      throw Refusal(
        message: "the translation of `\(unit.key)` holds a character that does not show", help: "remove it")
    }
    return normalised
  }

  /// The letters of the signs: those of the translation, as far as the source says there what it said before.
  private func codes(for unit: ExchangeUnit) -> [Int: MarkedText.Code] {
    guard let target = unit.target else { return unit.source.codes }
    let before = unit.previousSource.map { Set(MarkedText($0).codes.values.map(\.open)) }
    return unit.source.codes.merging(target.codes) { own, other in
      before.map { $0.contains(own.open) } ?? true ? other : own
    }
  }

  private func signs(_ text: MarkedText) -> [String] {
    text.codes.values.flatMap { [$0.open, $0.close ?? ""] }.filter { !$0.isEmpty }.sorted()
  }

  private func refusal(of found: [String], instead wanted: [String], _ unit: ExchangeUnit) -> Refusal {
    let lost = difference(wanted, found).map { written($0, unit) }
    let added = difference(found, wanted).map { written($0, unit) }
    var parts: [String] = []
    if !lost.isEmpty { parts.append("has lost \(lost.joined(separator: ", "))") }
    if !added.isEmpty { parts.append("has \(added.joined(separator: ", ")) too much") }
    if parts.isEmpty { parts.append("has its placeholders in an order in which they do not enclose each other") }
    return Refusal(
      message: "the translation of `\(unit.key)` \(parts.joined(separator: " and "))",
      help: "keep each placeholder of the text once")
  }

  private func difference(_ a: [String], _ b: [String]) -> [String] {
    var rest = b
    return a.filter { element in
      guard let index = rest.firstIndex(of: element) else { return true }
      rest.remove(at: index)
      return false
    }
  }

  /// The letters of a sign, for a message.
  private func written(_ mark: String, _ unit: ExchangeUnit) -> String {
    guard let id = Int(mark.prefix { $0.isNumber }), let code = unit.source.codes[id] ?? unit.target?.codes[id],
      mark.drop(while: \.isNumber).isEmpty || mark.hasSuffix(" open") || mark.hasSuffix(" close")
    else { return "`\(mark)`" }
    return "`\(mark.hasSuffix(" close") ? code.close ?? "" : code.open)`"
  }
}

/// The lines of a file that came, for messages.
struct IncomingLines: Sendable {
  private let path: String
  private let lines: [Substring]

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    // Of what is too large, nothing is shown.
    let text = bytes.count > XMLReader.largest ? "" : String(decoding: bytes, as: UTF8.self)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  func location(_ line: Int) -> Location {
    let text = lines.indices.contains(line - 1) ? String(lines[line - 1].prefix(200)) : ""
    return Location(path: path, line: line, column: 1, length: max(1, text.count), text: text)
  }
}

extension MarkReader {
  /// Whether signs that belong together enclose each other.
  static func isNested(_ pieces: [MarkedText.Piece]) -> Bool {
    var open: [Int] = []
    for piece in pieces {
      switch piece {
      case .open(let id): open.append(id)
      case .close(let id): if open.popLast() != id { return false }
      case .text, .placeholder: continue
      }
    }
    return open.isEmpty
  }
}
