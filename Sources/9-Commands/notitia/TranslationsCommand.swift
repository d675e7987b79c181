import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import Source
import Translations
import Versions

/// `notitia translations`: what is translated, and what each translation was made from.
struct TranslationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: "Follow what each translation was made from.",
    discussion: """
      The file translations.lock of an organisation remembers for each text what its translations were made from \
      (docs/translations.md). The texts that all organisations share, of clauses and theme, have one of their own: \
      they are called `site`.
      """,
    subcommands: [
      TranslationsStatus.self, TranslationsAdopt.self, TranslationsAccept.self, TranslationsExport.self,
      TranslationsImport.self,
    ])
}

/// Which organisations, and the sources they are read from.
struct TranslationSources {
  var folder: Folder
  var sources: SiteSources
  var scopes: [ScopeTranslations]

  /// Reads the sources; ends the program where that is not possible.
  /// - Parameter names: identifiers of organisations, and `site`; all of them if empty.
  init(_ site: SiteOptions, _ names: [String]) throws {
    let organisations = names.filter { $0 != TranslationScope.siteName }
    folder = try site.folder(having: organisations)
    let loaded = SiteLoader.load(folder, only: try Self.followed(among: organisations, in: folder))
    guard let sources = loaded.sources, !loaded.diagnostics.block else {
      Console.show(loaded.diagnostics)
      throw ExitCode(2)
    }
    self.sources = sources
    let wanted = sources.translationScopes.filter { names.isEmpty || names.contains($0.name) }
    let folder = folder
    scopes = wanted.map { ScopeTranslations($0, sources: sources, folder: folder) }
    let faults = scopes.flatMap(\.diagnostics)
    guard faults.isEmpty else {
      Console.show(faults)
      throw ExitCode(2)
    }
  }

  /// The organisations whose sources are read: a notice that was withdrawn, or goes on under another name, has no text left
  /// to translate, and its sources may be gone.
  private static func followed(among organisations: [String], in folder: Folder) throws -> Set<String> {
    let ended = SiteLoader.organisations(in: folder).names.compactMap { name -> VersionArchive? in
      let archive = VersionArchive.load(folder, organisation: name, languages: Language.allCases)
      return archive.isListedAsEnded ? archive : nil
    }
    if let archive = ended.first(where: { organisations.contains($0.organisation) }) {
      let name = archive.organisation
      throw Console.refuse(
        "`\(name)` has no text to translate: it was withdrawn, or goes on under another name",
        archive.successor.map { "name \($0)" }
          ?? "its versions stay; what is translated is the text of a notice that applies")
    }
    guard organisations.isEmpty, !ended.isEmpty else { return Set(organisations) }
    return Set(SiteLoader.organisations(in: folder).names).subtracting(ended.map(\.organisation))
  }

  func write(_ pairs: [TranslationPair], of scope: ScopeTranslations, _ acceptance: Acceptance) throws {
    do {
      try scope.accept(pairs, acceptance, in: folder)
    } catch {
      Console.say("notitia: error: \(scope.scope.lockPath) was not written: \(error)")
      throw ExitCode(2)
    }
  }
}

/// Who says that translations are right, and why.
struct AcceptanceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who says so.", valueName: "name"))
  var by: String

  @Option(help: ArgumentHelp("Why, in a few words.", valueName: "reason"))
  var because: String

  func validate() throws {
    if by.allSatisfy(\.isWhitespace) || because.allSatisfy(\.isWhitespace) {
      throw ValidationError("write who says so and why: --by NAME --because REASON")
    }
  }
}

/// `notitia translations status`: how much is done, stale and missing.
struct TranslationsStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show how much is translated, stale and missing.")

  @Argument(
    help: "Identifiers of the organisations, or site; all of them if left out.",
    completion: .shellCommand("ls content/organisations"))
  var organisations: [String] = []

  @OptionGroup var site: SiteOptions

  func run() throws {
    let translations = try TranslationSources(site, organisations)
    var status = TranslationStatus()
    for scope in translations.scopes { status.add(scope.pairing, hasLock: scope.lock != nil) }
    try Console.result(status.text, terminator: "")
    let without = translations.scopes.filter { $0.lock == nil }.map(\.scope.name)
    if !without.isEmpty {
      Console.say(
        "notitia: note: nothing is known yet of what was made from what in \(without.joined(separator: ", "))")
      Console.say(
        "   = notitia translations adopt \(without.joined(separator: " "))\(site.argument) --by NAME --because REASON")
    }
  }
}

/// `notitia translations adopt`: begins to follow the translations of a site.
struct TranslationsAdopt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "Begin to follow translations that stand there already.",
    discussion: "Takes for granted that each translation says what its text says today.")

  @Argument(
    help: "Identifiers of the organisations, or site; all of them if left out.",
    completion: .shellCommand("ls content/organisations"))
  var organisations: [String] = []

  @OptionGroup var acceptance: AcceptanceOptions
  @OptionGroup var site: SiteOptions
  @OptionGroup var day: DayOptions

  func run() throws {
    let translations = try TranslationSources(site, organisations)
    let acceptance = Acceptance(on: day.day(of: site), by: acceptance.by, because: acceptance.because)
    for scope in translations.scopes {
      guard scope.lock == nil else {
        try Console.result("\(scope.scope.lockPath): is there already")
        continue
      }
      try translations.write(scope.unrecorded, of: scope, acceptance)
      try Console.result("\(scope.scope.lockPath): \(AdoptedTexts(scope).text)")
    }
  }
}

/// What was taken for granted when translations were adopted, in words.
struct AdoptedTexts {
  let scope: ScopeTranslations

  init(_ scope: ScopeTranslations) { self.scope = scope }

  var text: String {
    let source = scope.scope.sourceLanguage.rawValue
    let parts = scope.scope.targets.map { language -> String in
      let own = scope.unrecorded.filter { $0.language == language }
      let pairs = own.filter { $0.source != nil && $0.target != nil }.count
      let alone = own.count - pairs
      return "\(Console.amount(pairs, "text")) in \(language.rawValue)"
        + (alone == 0 ? "" : " (and \(alone) without a counterpart)")
    }
    return "takes for granted that \(parts.joined(separator: " and ")) say what \(source) says today"
  }
}

/// `notitia translations accept`: records that translations are right as they stand.
struct TranslationsAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Record that translations are right again.",
    discussion: "Names texts one by one, by section, or all of them.")

  @Argument(
    help: "Identifier of the organisation, or site.", completion: .shellCommand("ls content/organisations"))
  var organisation: String

  @Option(help: ArgumentHelp("A text, as the finding names it; may be repeated.", valueName: "text"))
  var text: [String] = []

  @Option(
    help: ArgumentHelp(
      "All texts of a section or of a part of the facts, such as security or purposes/care.", valueName: "section"))
  var section: [String] = []

  @Flag(help: "All texts.")
  var all = false

  @Option(help: ArgumentHelp("In this language alone; may be repeated.", valueName: "language"))
  var language: [Language] = []

  @OptionGroup var acceptance: AcceptanceOptions
  @OptionGroup var site: SiteOptions
  @OptionGroup var day: DayOptions

  func validate() throws {
    if text.isEmpty, section.isEmpty, !all {
      throw ValidationError("name what is right: --text TEXT, --section SECTION, or --all.")
    }
  }

  func run() throws {
    let translations = try TranslationSources(site, [organisation])
    guard let scope = translations.scopes.first else { throw ExitCode(2) }
    let unknown = text.filter { key in !scope.pairing.pairs.contains { $0.key == key } }
    let unknownSections = section.filter { name in !scope.pairing.pairs.contains { $0.belongs(to: name) } }
    guard unknown.isEmpty, unknownSections.isEmpty else {
      for name in unknown + unknownSections { Console.say("notitia: error: there is no text `\(onOneLine(name))`") }
      Console.say("   = notitia check names the texts that are stale")
      throw ExitCode.validationFailure
    }
    let accepted = scope.pairing.pairs.filter { pair in
      (language.isEmpty || language.contains(pair.language))
        && (all || text.contains(pair.key) || section.contains { pair.belongs(to: $0) })
        && pair.state != .done && pair.state != .withoutCounterpart && !(all && pair.target == nil)
    }
    let acceptance = Acceptance(on: day.day(of: site), by: acceptance.by, because: acceptance.because)
    try translations.write(accepted, of: scope, acceptance)
    for pair in accepted { try Console.result("\(pair.language.rawValue)  \(pair.key)") }
    try Console.result("\(scope.scope.lockPath): \(Console.amount(accepted.count, "text")) accepted")
  }
}

extension TranslationPair {
  /// Whether it stands in a section, or in a part of the facts.
  func belongs(to section: String) -> Bool {
    group == "\(section).md" || group.hasPrefix("\(section)/") || group.hasSuffix(":\(section)")
      || group.contains(":\(section)/")
  }
}
