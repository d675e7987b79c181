import Diagnostics
import Files
import Foundation
import NoticeModel
import Source
import TestSupport
import Translations
import XLIFF

/// A site in a folder of its own whose translations are followed, for what goes to translators and comes back.
struct ExchangedSite {
  let site: TemporarySite
  static let acceptance = Acceptance(on: Day(year: 2026, month: 1, day: 31), by: "Anna", because: "read by two")

  init(_ organisation: String = "ima") throws {
    site = try TemporarySite(organisation)
    for name in ["content/translations.lock", "content/organisations/\(organisation)/translations.lock"] {
      try? FolderTree.remove("\(site.path)/\(name)")
    }
    let state = try state()
    for scope in state.scopes { try scope.accept(scope.unrecorded, Self.acceptance, in: state.folder) }
  }

  struct State {
    var folder: Folder
    var sources: SiteSources
    var scopes: [ScopeTranslations]

    var open: [String] {
      scopes.flatMap { $0.pairing.pairs.filter { $0.state != .done }.map { "\($0.key) \($0.language.rawValue)" } }
    }
  }

  func state() throws -> State {
    let folder = try Folder(site.path)
    guard let sources = SiteLoader.load(folder).sources else { throw Unreadable() }
    return State(
      folder: folder, sources: sources,
      scopes: sources.translationScopes.map { ScopeTranslations($0, sources: sources, folder: folder) })
  }

  struct Unreadable: Error {}

  enum Form: String, CaseIterable, Sendable {
    case xliff12, xliff21, csv
    var path: String { self == .csv ? "x.csv" : "x.xlf" }

    func bytes(_ files: [ExchangeFile]) -> [UInt8] {
      switch self {
      case .xliff12: return XLIFF12Writer().bytes(files)
      case .xliff21: return XLIFF21Writer().bytes(files)
      case .csv: return TranslationTable.bytes(files)
      }
    }
  }

  /// What goes to a translator.
  func exported(_ form: Form, to language: Language = .nl, everything: Bool = false) throws -> String {
    let state = try state()
    let files = state.scopes.map { ExchangeFile($0, language, in: state.sources, everything: everything) }
    return String(decoding: form.bytes(files), as: UTF8.self)
  }

  /// What an import of a text makes of the site; what is found where it is refused.
  func imported(_ text: String, _ form: Form) throws -> (files: [String: [UInt8]], found: [Diagnostic]) {
    let state = try state()
    var incoming = TranslationImport(state.scopes, in: state.sources)
    incoming.take(TranslationImport.Incoming(Array(text.utf8), path: form.path))
    guard incoming.diagnostics.isEmpty else { return ([:], incoming.diagnostics) }
    let changes = ImportedChanges(incoming, of: state.scopes, in: state.sources, Self.acceptance)
    guard changes.diagnostics.isEmpty else { return ([:], changes.diagnostics) }
    try FileReplacement.write(changes.files, in: state.folder)
    return (changes.files, [])
  }
}
