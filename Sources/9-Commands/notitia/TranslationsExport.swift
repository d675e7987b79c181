import ArgumentParser
import Files
import Foundation
import NoticeModel
import Redlines
import Terminology
import Translations
import XLIFF

/// `notitia translations export`: texts for translators.
struct TranslationsExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the texts to translate as XLIFF or as a table.",
    discussion: "One file for each organisation and language, with what is stale or missing.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case xliff12 = "xliff-1.2"
    case xliff21 = "xliff-2.1"
    case csv

    var ending: String { self == .csv ? "csv" : "xlf" }

    func bytes(_ files: [ExchangeFile]) -> [UInt8] {
      switch self {
      case .xliff12: return XLIFF12Writer().bytes(files)
      case .xliff21: return XLIFF21Writer().bytes(files)
      case .csv: return TranslationTable.bytes(files)
      }
    }
  }

  @Argument(
    help: "Identifiers of the organisations, or site; all of them if left out.",
    completion: .shellCommand("ls content/organisations"))
  var organisations: [String] = []

  @Option(help: ArgumentHelp("To this language alone; may be repeated.", valueName: "language"))
  var language: [Language] = []

  @Option(help: ArgumentHelp("Form of the files: xliff-1.2, xliff-2.1 or csv.", valueName: "format"))
  var format: Format = .xliff21

  @Flag(help: "Also what is done.")
  var everything = false

  @Flag(help: "One file for each language, with all organisations.")
  var together = false

  @Flag(help: "Write the memory of everything translated so far instead, as TMX.")
  var tmx = false

  @Flag(help: "Write the glossary of the site instead, as TBX.")
  var tbx = false

  @Option(help: ArgumentHelp("Folder to write to.", valueName: "dir"), completion: .directory)
  var output = "translations"

  @OptionGroup var site: SiteOptions

  func run() throws {
    let translations = try TranslationSources(site, organisations)
    if tbx { return try writeTerms(translations) }
    var groups: [(name: String, files: [ExchangeFile])] = []
    for scope in translations.scopes {
      let terms = TermList(for: scope.scope.organisation, in: translations.folder)
      for target in scope.scope.targets where language.isEmpty || language.contains(target) {
        let file = ExchangeFile(
          scope, target, in: translations.sources, everything: everything || tmx
        ) { pair in
          Self.notes(pair) + terms.notes(for: pair.sourceText, from: scope.scope.sourceLanguage, to: target)
        }
        let name = together || tmx ? "all.\(target.rawValue)" : "\(scope.scope.name).\(target.rawValue)"
        // A document has one source language.
        let source = scope.scope.sourceLanguage
        if let index = groups.firstIndex(where: { $0.name == name && $0.files[0].scope.sourceLanguage == source }) {
          groups[index].files.append(file)
        } else {
          let isTaken = groups.contains { $0.name == name }
          groups.append((isTaken ? "all.\(source.rawValue)-\(target.rawValue)" : name, [file]))
        }
      }
    }
    try write(groups)
  }

  /// One file for each scope that has terms of its own; those of the site stand in all of them.
  private func writeTerms(_ translations: TranslationSources) throws {
    do {
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
      let folder = try Folder(output)
      for scope in translations.scopes {
        let terms = TermList(for: scope.scope.organisation, in: translations.folder).terms
        let languages = [scope.scope.sourceLanguage] + scope.scope.targets
        let path = "\(scope.scope.name).tbx"
        try FileReplacement.write([path: TBXWriter().bytes(terms, languages: languages)], in: folder)
        try Console.result("\(output)/\(path): \(Console.amount(terms.count, "term"))")
      }
    } catch {
      Console.say("notitia: error: the files were not written: \(error)")
      throw ExitCode(2)
    }
  }

  private func write(_ groups: [(name: String, files: [ExchangeFile])]) throws {
    var count = 0
    do {
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
      let folder = try Folder(output)
      for (name, files) in groups {
        let bytes: [UInt8]
        let path: String
        if tmx {
          bytes = TMXWriter().bytes(files, version: Notitia.configuration.version)
          path = "\(name).tmx"
        } else {
          guard files.contains(where: { !$0.units.isEmpty }) else { continue }
          bytes = format.bytes(files)
          path = "\(name).\(format.ending)"
        }
        try FileReplacement.write([path: bytes], in: folder)
        count += 1
        let words = files.reduce(0) { $0 + $1.words }
        try Console.result(
          "\(output)/\(path): \(Console.amount(files.reduce(0) { $0 + $1.units.count }, "text")), \(words) words to translate"
        )
      }
    } catch {
      Console.say("notitia: error: the files were not written: \(error)")
      throw ExitCode(2)
    }
    if count == 0 { try Console.result("Nothing is stale or missing; --everything writes all texts.") }
  }

  /// What a translator has to know of a text.
  private static func notes(_ pair: TranslationPair) -> [String] {
    var notes = ["Text: \(pair.key)"]
    if let was = pair.was, !pair.sources.isEmpty {
      notes.append("Changed since it was translated: \(WordRedline.text(from: was, to: pair.sourceText))")
    }
    switch pair.source?.segment?.kind {
    case .heading: notes.append("A heading.")
    case .cell: notes.append("A cell of a table.")
    case .paragraph, nil: break
    }
    if pair.sourceText.contains(where: { $0.isNumber || $0 == "{" }) {
      notes.append(
        "Watched by LANG-FACTS: the same numbers, days, periods, laws, references and links as in the source.")
    }
    return notes
  }
}
