import Diagnostics
import NoticeModel
import Pages
import Stages
import Translations

/// One organisation as the preview shows it: load → resolve → check → render → verify.
struct PreviewOrganisation: Sendable {
  let name: String
  /// The files by path. There may be some although errors block their publication.
  let files: [String: [UInt8]]
  /// What nobody has decided to live with, in reading order.
  let diagnostics: [Diagnostic]
  /// What its pages show.
  let state: NoticeState
  let staleTexts: [StaleMark]
  /// What lists say of it; `nil` where it is in none, or cannot be read.
  let listing: OrganisationListing?
  /// Its languages, for which the strip offers a comparison.
  let languages: [Language]
  /// Organisations whose versions it reads.
  let others: [String]
  /// Equal for two that readers could not tell apart, within one run of the program.
  let fingerprint: Int

  /// Takes it through the stages.
  init(_ name: String, through stages: StagesByName, asOf day: Day) {
    do {
      let verified = try stages.verified(name)
      let summary = verified.summary
      let found = summary.publishingDiagnostics
      let loaded = verified.rendered.checked.resolved.loaded
      let isStale = found.contains { [StaleText.rule, .languageCoverage].contains($0.rule) }
      let marks = isStale ? stages.translations(of: loaded).map { StaleMark.all(in: $0.0.pairing) } : nil
      self.init(
        name, files: verified.rendered.files, diagnostics: found,
        state: NoticeState(verified.rendered.checked, on: day),
        staleTexts: marks ?? [],
        listing: summary.listing, languages: loaded.archive.ending == nil ? summary.notice?.languages ?? [] : [],
        others: loaded.others)
    } catch {
      let place = Location(path: "content/organisations/\(name)")
      self.init(
        name, files: [], diagnostics: [Diagnostic(rule: .sourceFile, "it cannot be read: \(error)", at: place)],
        state: .unknown, staleTexts: [], listing: nil, languages: [], others: [])
    }
  }

  private init(
    _ name: String, files: [PageFile], diagnostics: [Diagnostic], state: NoticeState, staleTexts: [StaleMark],
    listing: OrganisationListing?, languages: [Language], others: [String]
  ) {
    self.name = name
    self.files = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    self.diagnostics = diagnostics
    self.state = state
    self.staleTexts = staleTexts
    self.listing = listing
    self.languages = languages
    self.others = others
    var hasher = Hasher()
    for file in files {
      hasher.combine(file.path)
      hasher.combine(file.bytes)
    }
    hasher.combine(diagnostics.map(\.wording))
    hasher.combine(state)
    hasher.combine(staleTexts)
    fingerprint = hasher.finalize()
  }
}

extension Diagnostic {
  /// All that a page says of it.
  var wording: [String] {
    [severity.rawValue, rule.text, message, help ?? "", "\(location.path):\(location.line):\(location.column)"]
      + [TextRenderer().marked(location)]
      + related.flatMap {
        [$0.message, "\($0.location.path):\($0.location.line):\($0.location.column)", $0.location.text]
      }
  }
}

/// How many errors, warnings and notes an organisation had when somebody looked at it.
struct FoundAmount: Sendable, Hashable {
  let errors: Int
  let warnings: Int
  let notes: Int

  static func + (a: FoundAmount, b: FoundAmount) -> FoundAmount {
    FoundAmount(errors: a.errors + b.errors, warnings: a.warnings + b.warnings, notes: a.notes + b.notes)
  }

  private init(errors: Int, warnings: Int, notes: Int) {
    self.errors = errors
    self.warnings = warnings
    self.notes = notes
  }

  init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.filter { $0.severity == .error }.count
    warnings = diagnostics.filter { $0.severity == .warning }.count
    notes = diagnostics.filter { $0.severity == .note }.count
  }
}
