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

  let folder: Folder
  let standard: StandardTexts?
  private let only: Set<String>
  private let today: @Sendable () -> Day
  private let report: @Sendable (PreviewReport) -> Void
  /// Whether texts can be changed from its pages.
  let isEditable: Bool
  let guarded = EditGuard()
  /// What was saved last.
  var lastSaved: SavedText?
  /// Who said last that translations are right.
  var signer = ""

  private var memory: SiteMemory<PreviewOrganisation>
  private var listing: SiteListing
  private(set) var editions = Editions()
  /// `nil` until what all organisations share could be used once.
  private(set) var stages: StagesByName?
  /// What keeps it from being used now; then everything is made from what it said before.
  private(set) var sharedFaults: [Diagnostic] = []
  /// What was looked at last of what all organisations share, and on which day.
  private var shared: (digest: ContentDigest?, day: Day, moment: ContinuousClock.Instant)?
  private(set) var names: [String] = []
  private(set) var sitePaths: Set<String> = []
  /// The page for an address that leads nowhere.
  private(set) var notFound: [UInt8]?
  /// What was found once for the site; `nil` until it was looked at.
  private var siteFindings: [Diagnostic]?
  private(set) var siteMarks: [StaleMark] = []
  /// What the organisations had that were looked at.
  private var amounts: [String: FoundAmount] = [:]
  /// Whether all organisations are being looked at.
  private var isLookingAtAll = false

  init(
    _ folder: Folder, standard: StandardTexts?, only: Set<String>, isEditable: Bool = true,
    today: @escaping @Sendable () -> Day, report: @escaping @Sendable (PreviewReport) -> Void
  ) {
    self.folder = folder
    self.standard = standard
    self.only = only
    self.isEditable = isEditable
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

  // MARK: - Open pages

  /// Tells what is shown of an organisation, or of the site, and each change of it.
  func changes(of scope: Editions.Scope) -> AsyncStream<[UInt8]> {
    editions.changes(of: scope) { number in Task { await self.forget(number) } }
  }

  private func forget(_ number: Int) { editions.forget(number) }

  func sendHeartbeat() { editions.sendHeartbeat() }

  // MARK: - Sources

  /// The organisations that stood there when it was looked at last, as far as they are shown.
  private var present: [String] { memory.names.filter { only.isEmpty || only.contains($0) } }

  /// Looks at what all organisations share, and reads it again where it has changed.
  func look() {
    let (digest, day, moment) = (memory.lookAtShared(), today(), ContinuousClock.now)
    names = present
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
    let names = present
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

  /// The day that pages are made for.
  var shownDay: Day { shared?.day ?? today() }

  // MARK: - Organisations

  func organisation(_ name: String) -> PreviewOrganisation? {
    guard let stages else { return nil }
    let known = memory.value(of: name)
    let state = known == nil ? memory.look(at: name) : nil
    let made = known ?? PreviewOrganisation(name, through: stages, asOf: shownDay)
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
        let found = stages.diagnostics(listing: listed(stages))
        siteFindings = found
        let isStale = found.contains { $0.rule == StaleText.rule }
        siteMarks = isStale ? stages.translations.map { StaleMark.all(in: $0.pairing) } ?? [] : []
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

  /// Looks at all organisations that nobody has looked at yet, beside what is asked for.
  func beginToLookAtAll() {
    guard !isLookingAtAll else { return }
    isLookingAtAll = true
    Task { await lookAtAll() }
  }

  private func lookAtAll() async {
    while let next = nextToLookAt, organisation(next) != nil { await Task.yield() }
    isLookingAtAll = false
    showSite()
  }

  // MARK: - The site

  func listed(_ stages: StagesByName) -> [OrganisationListing] {
    listing.read(names)
    return listing.organisations(
      names, languages: stages.shared.site.languages, hasLogos: names.count <= Self.remembered)
  }

  var overview: SiteOverview {
    SiteOverview(
      names: names, amounts: amounts, site: siteFindings, faults: sharedFaults, isLookingAtAll: isLookingAtAll)
  }

  func showSite() {
    guard !isLookingAtAll else { return }
    editions.show(Editions.site, overview.fingerprint)
  }
}

/// What was found in what somebody looked at.
package struct PreviewReport: Sendable {
  /// `nil` for what all organisations share.
  package let organisation: String?
  /// What nobody has decided to live with, in reading order.
  package let diagnostics: [Diagnostic]
}
