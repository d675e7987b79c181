import BuildCache
import Diagnostics
import Files
import NoticeModel
import Pages
import Source
import Stages
import Translations

/// A site as its sources say it at the moment of each question. What all organisations share is read once; an organisation
/// goes through the stages when one of its pages is asked for, and is remembered while its sources stay as they are.
actor PreviewSite {
  /// How many organisations are remembered; with the pages of all their versions each takes a few megabytes at most.
  static let remembered = 16
  /// Of how many the names are read at once, before somebody who asks for a page gets it.
  private static let readAtOnce = 40

  /// Its work takes long: it is done beside the threads that carry connections.
  private let executor = QueueExecutor("notitia.preview")
  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  private let folder: Folder
  private let standard: StandardTexts?
  private let only: Set<String>
  private let today: @Sendable () -> Day
  private let report: @Sendable (PreviewReport) -> Void

  private var memory: SiteMemory<PreviewOrganisation>
  private var listing: SiteListing
  private var editions = Editions()
  /// `nil` until what all organisations share could be used once.
  private var stages: StagesByName?
  /// What keeps it from being used now; then everything is made from what it said before.
  private var sharedFaults: [Diagnostic] = []
  /// What was looked at last of what all organisations share, and on which day.
  private var shared: (digest: ContentDigest?, day: Day, moment: ContinuousClock.Instant)?
  private var names: [String] = []
  private var sitePaths: Set<String> = []
  /// The page for an address that leads nowhere.
  private var notFound: [UInt8]?
  /// What was found once for the site; `nil` until it was looked at.
  private var siteFindings: [Diagnostic]?
  private var siteMarks: [StaleMark] = []
  /// What the organisations had that were looked at.
  private var amounts: [String: FoundAmount] = [:]
  /// Whether all organisations are being looked at.
  private var isLookingAtAll = false

  init(
    _ folder: Folder, standard: StandardTexts?, only: Set<String>, today: @escaping @Sendable () -> Day,
    report: @escaping @Sendable (PreviewReport) -> Void
  ) {
    self.folder = folder
    self.standard = standard
    self.only = only
    self.today = today
    self.report = report
    memory = SiteMemory(of: folder, standard: standard, remembering: Self.remembered)
    listing = SiteListing(of: folder)
  }

  /// Reads what all organisations share, and nothing of them but their names.
  /// - Returns: how many there are.
  func start() -> Int {
    look()
    return names.count
  }

  // MARK: - Questions

  /// Only files that were made are ever looked up, in memory: no address can reach anything else.
  func answer(to request: RequestPath) -> Answer {
    guard let path = request.segments else { return Answer(.badRequest, text: "This is not an address.") }
    if let part = PreviewParts.named(path) { return part }
    look()
    guard stages != nil else { return unusable(path) }
    if path.first == PreviewParts.folder { return ownPage(path, request) }
    let file = path.joined(separator: "/")
    if let name = path.first, names.contains(name), !sitePaths.contains(file) {
      return answer(name, Array(path.dropFirst()), request)
    }
    return siteAnswer(path, request)
  }

  /// Tells what is shown of an organisation, or of the site, and each change of it.
  func changes(of scope: Editions.Scope) -> AsyncStream<[UInt8]> {
    editions.changes(of: scope) { number in Task { await self.forget(number) } }
  }

  private func forget(_ number: Int) { editions.forget(number) }

  func sendHeartbeat() { editions.sendHeartbeat() }

  // MARK: - Sources

  /// Looks at what all organisations share, and reads it again where it has changed.
  private func look() {
    let (digest, day, moment) = (memory.lookAtShared(), today(), ContinuousClock.now)
    names = memory.names.filter { only.isEmpty || only.contains($0) }
    if let shared, shared.day == day {
      // Where it cannot be told whether anything has changed, it is read again now and then.
      if let digest, digest == shared.digest { return }
      if digest == nil, moment - shared.moment < .seconds(1) { return }
    }
    shared = (digest, day, moment)
    let (made, diagnostics) = StagesByName.make(folder, standard: standard, asOf: day)
    guard let made else {
      sharedFaults = diagnostics
      report(PreviewReport(organisation: nil, diagnostics: diagnostics))
      return
    }
    sharedFaults = []
    stages = made
    let files = made.files(listing: [])
    sitePaths = Set(files.map(\.path))
    notFound = files.first { $0.path == "404.html" }?.bytes
    memory.forget()
    amounts = [:]
    siteFindings = nil
  }

  /// What was seen of the sources at one moment; equal where nothing has changed.
  private struct Glance: Equatable {
    var names: [String]
    var shared: ContentDigest?
    var organisations: [ContentDigest?]
  }

  /// Looks at the sources of what open pages show; of a site that is remembered whole, at all.
  private func glance() -> Glance {
    let shared = memory.lookAtShared()
    let names = memory.names.filter { only.isEmpty || only.contains($0) }
    return Glance(names: names, shared: shared, organisations: followed(names).map { memory.look(at: $0)?.digest })
  }

  private func followed(_ names: [String]) -> [String] {
    guard names.count > Self.remembered else { return names }
    let scopes = editions.scopes
    return names.filter(scopes.contains)
  }

  /// What was seen last, and what seems to have changed since, but may still be written to.
  private var seen: (rest: Glance?, changed: Glance?)

  /// Looks whether anything has changed that an open page shows, and makes it again once nobody writes to it.
  /// - Returns: whether it should look again soon.
  func follow() -> Bool {
    let now = glance()
    guard now != seen.rest || shared?.day != today() else {
      seen.changed = nil
      return false
    }
    guard now == seen.changed else {
      seen.changed = now
      return true
    }
    seen = (now, nil)
    look()
    let scopes = editions.scopes
    for name in followed(names) {
      if scopes.contains(name) {
        _ = organisation(name)
      } else if memory.value(of: name) == nil {
        // It is looked at again once what open pages show was made.
        amounts[name] = nil
      }
    }
    showSite()
    return false
  }

  // MARK: - Organisations

  private func organisation(_ name: String) -> PreviewOrganisation? {
    guard let stages else { return nil }
    let known = memory.value(of: name)
    let state = known == nil ? memory.look(at: name) : nil
    let made = known ?? PreviewOrganisation(name, through: stages, asOf: shared?.day ?? today())
    if known == nil { memory.keep(made, of: name, from: state, reading: made.others) }
    note(made)
    return made
  }

  private func note(_ made: PreviewOrganisation) {
    let amount = FoundAmount(made.diagnostics)
    if amounts[made.name] != amount {
      report(PreviewReport(organisation: made.name, diagnostics: made.diagnostics))
    }
    amounts[made.name] = amount
    listing.add(made)
    var hasher = Hasher()
    hasher.combine(made.fingerprint)
    hasher.combine(sharedFaults.map(\.wording))
    hasher.combine(siteMarks)
    editions.show(made.name, hasher.finalize())
  }

  /// Looks at the site as a whole, and where there are no more organisations than are remembered, at each of them.
  func lookAround() async {
    while let stages {
      if siteFindings == nil {
        for start in stride(from: 0, to: names.count, by: Self.readAtOnce) {
          listing.read(Array(names.dropFirst(start).prefix(Self.readAtOnce)))
          await Task.yield()
        }
        listing.read(names)
        let found = stages.diagnostics(listing: listed(stages))
        siteFindings = found
        let isStale = found.contains { $0.rule == StaleText.rule }
        let source = stages.shared.translationScopes.first { $0.organisation == nil }?.sourceLanguage
        siteMarks = isStale ? (stages.translations?.pairing.pairs ?? []).compactMap { StaleMark($0, from: source) } : []
        report(PreviewReport(organisation: nil, diagnostics: found))
        showSite()
        await Task.yield()
      }
      guard names.count <= Self.remembered, let next = nextToLookAt else { return }
      _ = organisation(next)
      showSite()
      // Whoever asks for a page comes first.
      await Task.yield()
    }
  }

  private var nextToLookAt: String? { names.first { amounts[$0] == nil } }

  /// Looks at all organisations that nobody has looked at yet.
  private func lookAtAll() async {
    while let next = nextToLookAt, organisation(next) != nil { await Task.yield() }
    isLookingAtAll = false
    showSite()
  }

  // MARK: - The site

  private func listed(_ stages: StagesByName) -> [OrganisationListing] {
    listing.organisations(names, languages: stages.shared.site.languages, hasLogos: names.count <= Self.remembered)
  }

  private var overview: SiteOverview {
    SiteOverview(
      names: names, amounts: amounts, site: siteFindings, faults: sharedFaults, isLookingAtAll: isLookingAtAll)
  }

  private func showSite() {
    guard !isLookingAtAll else { return }
    editions.show(Editions.site, overview.fingerprint)
  }

  private func siteAnswer(_ path: [String], _ request: RequestPath) -> Answer {
    guard let stages else { return unusable(path) }
    listing.read(names)
    showSite()
    let files = Dictionary(
      stages.files(listing: listed(stages)).map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let strip = PreviewStrip(overview)
    return FileAnswer(files: files, notFound: notFound, context: context(Editions.site, strip))
      .answer(path, request) { overview.marked($0) }
  }

  private func context(_ scope: Editions.Scope, _ strip: PreviewStrip) -> PageContext {
    PageContext(edition: editions.edition(of: scope), scope: scope, strip: strip)
  }

  private func answer(_ name: String, _ path: [String], _ request: RequestPath) -> Answer {
    guard let made = organisation(name) else { return unusable(path) }
    let file = ([name] + path).joined(separator: "/")
    let isPage = request.isFolder || file.hasSuffix(".html")
    let page = request.isFolder ? "\(file)/index.html" : file
    let context = self.context(name, PreviewStrip(made, path, faults: sharedFaults))
    if made.diagnostics.block, isPage, !(request.isAsIs && made.files[page] != nil) {
      let findings = FindingsPage(
        sharedFaults + made.diagnostics, of: name, context: context, pageExists: made.files[page] != nil)
      return Answer(.internalServerError, findings.html, policy: context.policy())
    }
    let marks = (made.staleTexts + siteMarks).filter { $0.language.rawValue == path.first }
    return FileAnswer(files: made.files, notFound: notFound, context: context, hasErrors: made.diagnostics.block)
      .answer([name] + path, request) { NoticeState.isNotice(path) ? MarkedPage($0, marks: marks).html : $0 }
  }

  // MARK: - Pages of the preview

  private func unusable(_ path: [String]) -> Answer {
    if path.last?.contains(".") ?? false { return Answer(.notFound, text: "There is no such file.") }
    let context = self.context(Editions.site, PreviewStrip())
    let page = FindingsPage(sharedFaults, of: nil, context: context, pageExists: false)
    return Answer(.internalServerError, page.html, policy: context.policy())
  }

  private func ownPage(_ path: [String], _ request: RequestPath) -> Answer {
    switch path.dropFirst().first {
    case "findings" where path.count == 2:
      if request.asksForAll, !isLookingAtAll {
        isLookingAtAll = true
        Task { await lookAtAll() }
      }
      showSite()
      let context = self.context(Editions.site, PreviewStrip())
      return Answer(.ok, OverviewPage(overview, context: context).html, policy: context.policy())
    case "compare" where path.count == 5: return comparison(path[2], path[3], path[4])
    default: return Answer(.notFound, text: "There is no such page.")
    }
  }

  private func comparison(_ name: String, _ first: String, _ second: String) -> Answer {
    if names.contains(name), let made = organisation(name), made.diagnostics.block {
      let context = self.context(name, PreviewStrip(made, [], faults: sharedFaults))
      let page = FindingsPage(sharedFaults + made.diagnostics, of: name, context: context, pageExists: false)
      return Answer(.internalServerError, page.html, policy: context.policy())
    }
    guard let stages, names.contains(name), let made = organisation(name), let first = Language(rawValue: first),
      let second = Language(rawValue: second), first != second, made.languages.contains(first),
      made.languages.contains(second), let loaded = try? stages.loaded(name),
      let (translations, sources) = stages.translations(of: loaded)
    else { return Answer(.notFound, text: "There is no such comparison.") }
    let comparison = LanguageComparison(translations, factsIn: sources, first, second)
    let context = self.context(name, PreviewStrip(made, comparing: first, second, faults: sharedFaults))
    return Answer(
      .ok, PreviewPage(ComparisonPage(comparison).html, context: context).html, policy: context.policyOfComparison)
  }
}

/// What was found in what somebody looked at.
package struct PreviewReport: Sendable {
  /// `nil` for what all organisations share.
  package let organisation: String?
  /// What nobody has decided to live with, in reading order.
  package let diagnostics: [Diagnostic]
}
