import BuildCache
import Files
import NoticeModel
import Publishing
import Source

/// What was made of a site before and holds still, so that it goes through no stage again.
///
/// A result holds as long as its key is the same: the program, what all organisations share, the sources of the
/// organisation; and on the days on which nothing that was asked of the day has another answer. What is recalled is what the stages would give: whoever leaves it out gets the same bytes and the
/// same findings, and waits longer.
package struct RecalledSite: Sendable {
  private let cache: CacheFolder?
  private let purpose: WorkPurpose
  private let day: Day
  /// `nil` where nothing can be recalled, and nothing kept.
  private let states: SourceStates?
  /// What is known of each organisation now, also where it has to be made again.
  private let organisations: [String: RecalledOrganisation]
  private let site: CachedSite?
  /// The index as it was read.
  private let index: CacheIndex
  /// What was compressed for the folder before.
  let compressed: [ContentDigest: ContentDigest]
  /// Whether what was kept could not be read.
  package let wasDamaged: Bool
  private let isRenewed: Bool

  /// Nothing.
  package static let nothing = RecalledSite()

  private init() {
    (cache, purpose, day, states, site) = (nil, .check, Day(year: 1, month: 1, day: 1), nil, nil)
    (organisations, index, compressed, wasDamaged, isRenewed) = ([:], CacheIndex(), [:], false, false)
  }

  /// - Parameters:
  ///   - program: path of the program that does the work.
  ///   - only: identifiers of the organisations to look for; all of them if empty.
  package init(
    of folder: Folder, standard: StandardTexts?, program: String, for purpose: WorkPurpose, asOf day: Day,
    only: Set<String> = [], in cache: CacheFolder
  ) {
    self.cache = cache
    self.purpose = purpose
    self.day = day
    let (index, isDamaged) = Self.index(purpose, in: cache)
    let compressed = CompressedContents.read(purpose, in: cache)
    self.index = index
    self.compressed = compressed ?? [:]
    wasDamaged = isDamaged || compressed == nil
    // Without a program that can be told from others nothing is taken.
    states = ProgramIdentity(program, knowing: index.program).flatMap {
      SourceStates(folder, standard: standard, program: $0, knowing: index)
    }
    guard let states else {
      (organisations, site, isRenewed) = ([:], nil, false)
      return
    }
    // Who publishes a part links the others.
    let names = states.names.filter { only.isEmpty || only.contains($0) || purpose.target != nil }
    let known = Dictionary(index.organisations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let common = states.common(purpose)
    let found = names.runsForWorkers.concurrentMap { run in
      run.map { name in
        (name, RecalledOrganisation(name, knowing: known[name], states, common: common, purpose: purpose, asOf: day))
      }
    }
    organisations = Dictionary(uniqueKeysWithValues: found.flatMap { $0 })
    let key = Self.key(of: organisations, states, common: common)
    let site = only.isEmpty && index.site?.key == key && index.site?.days.contains(day) == true ? index.site : nil
    self.site = site?.holding(in: purpose.target, besides: states.names)
    isRenewed =
      states.isRenewed || organisations.values.contains(where: \.isRenewed)
      || self.site.map { !$0.published.hasStamps(of: site?.published ?? FolderState()) } ?? false
  }

  private static func index(_ purpose: WorkPurpose, in cache: CacheFolder) -> (CacheIndex, wasDamaged: Bool) {
    switch cache.read(purpose.name) {
    case .nothing: return (CacheIndex(), false)
    case .damaged: return (CacheIndex(), true)
    case .value(let bytes):
      var reader = CacheReader(bytes)
      guard let index = try? reader.next(CacheIndex.self), reader.isAtEnd else { return (CacheIndex(), true) }
      return (index, false)
    }
  }

  private static func key(
    of organisations: [String: RecalledOrganisation], _ states: SourceStates, common: ContentDigest
  ) -> WorkKey? {
    var parts = [states.listing.digest]
    for name in states.names {
      guard let sources = organisations[name]?.sources else { return nil }
      parts += [ContentDigest(of: Array(name.utf8)), sources.digest]
    }
    return WorkKey(common: common, own: ContentDigest(of: parts))
  }

  // MARK: - What holds

  /// The site as the stages would give it, where nothing has changed at all.
  package var whole: BuiltSite? {
    guard let states, let site else { return nil }
    let made = states.names.compactMap { organisations[$0]?.summary }
    return made.count == states.names.count ? BuiltSite(site.summary, made: made) : nil
  }

  /// What is known of an organisation; `nil` where it has to go through the stages.
  package func summary(of name: String) -> OrganisationSummary? { organisations[name]?.summary }

  /// The same, with its published files linked into the new folder.
  func organisation(_ name: String, linkedIn staging: Publisher.Staging) throws -> PublishedOrganisation? {
    guard let recalled = organisations[name], let summary = recalled.summary, let files = recalled.held?.published,
      let linked = try staging.link(files, of: name)
    else { return nil }
    let digests = linked.files.map { ("\(name)/\($0.path)", $0.digest) }
    return PublishedOrganisation(summary: summary, digests: Dictionary(uniqueKeysWithValues: digests), files: linked)
  }

  // MARK: - Keeping

  /// Keeps what a check has found.
  package func keep(_ organisations: [OrganisationSummary], _ site: SiteSummary?) {
    keep(
      organisations.map { PublishedOrganisation(summary: $0, digests: [:], files: FolderState()) }, site, FolderState())
  }

  /// Keeps what was published, together with the state of the published files.
  package func keep(_ work: PublishedWork) {
    guard states != nil, let target = purpose.target, let site = work.site else { return }
    if let cache, work.compressed != compressed { CompressedContents.write(work.compressed, purpose, in: cache) }
    FolderState.waitUntilSettled()
    // Of those that were kept, only the files are known, unless they were recalled.
    let recalled = work.kept.filter { self.organisations[$0.summary.name]?.held != nil }
    let organisations = (work.organisations + recalled).map { organisation in
      PublishedOrganisation(
        summary: organisation.summary, digests: organisation.digests,
        files: organisation.files?.renamed(to: "\(target)/\(organisation.summary.name)"))
    }
    // The pages of the site list what is published, which is not what the sources give where others were kept.
    guard work.kept.isEmpty else { return keep(organisations, nil, FolderState()) }
    let files = FolderState.read(
      target, CachedSite.besides(organisations.map(\.summary.name)), written: work.files)
    keep(organisations, files == nil ? nil : site, files ?? FolderState())
  }

  /// Keeps the state of sources that had to be read again and say the same.
  package func keepStates() {
    guard isRenewed, let site else { return }
    write(organisations.values.compactMap(\.held), site)
  }

  private func keep(_ done: [PublishedOrganisation], _ site: SiteSummary?, _ published: FolderState) {
    guard let states, states.areUntouched else { return }
    let common = states.common(purpose)
    let made = done.compactMap { work -> CachedOrganisation? in
      guard let recalled = organisations[work.summary.name], let sources = recalled.sources, let files = work.files,
        work.summary.isRepeatable
      else { return nil }
      if var held = recalled.held {
        held.published = files
        return held
      }
      guard states.isUntouched(sources, of: work.summary.name) else { return nil }
      return CachedOrganisation(
        name: work.summary.name, key: WorkKey(common: common, own: sources.digest),
        days: DaySpan(first: day, end: work.summary.holdsUntil), sources: sources,
        summary: work.summary.encoded, published: files)
    }
    let key = made.count == states.names.count ? Self.key(of: organisations, states, common: common) : nil
    guard let key, let site else { return write(made, nil) }
    let days = DaySpan(first: day, end: (made.map(\.days.end) + [site.holdsUntil]).compactMap { $0 }.min())
    write(made, CachedSite(key: key, days: days, summary: site, published: published))
  }

  private func write(_ made: [CachedOrganisation], _ site: CachedSite?) {
    guard let states else { return }
    let names = Set(made.map(\.name))
    let present = Set(states.names)
    // Those that nobody asked for this time.
    let others = index.organisations.filter { organisations[$0.name] == nil && present.contains($0.name) }
    var index = CacheIndex(program: states.program, shared: states.shared, listing: states.listing)
    index.organisations = (made + others.filter { !names.contains($0.name) }).inOrder(of: \.name)
    index.site = site ?? self.index.site
    var writer = CacheWriter()
    writer.add(index)
    cache?.write(writer.bytes, as: purpose.name)
    cache?.clean()
  }
}
