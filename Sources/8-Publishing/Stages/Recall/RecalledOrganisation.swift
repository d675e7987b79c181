import BuildCache
import Diagnostics
import NoticeModel
import Pages
import Versions

/// What is known of one organisation before it goes through any stage.
struct RecalledOrganisation: Sendable {
  /// Its sources as they are; `nil` where that cannot be told.
  let sources: FolderState?
  /// The result that holds still, with the present states; `nil` where it has to be made.
  let held: CachedOrganisation?
  /// Whether files had to be read that were written since, and say the same.
  let isRenewed: Bool

  init(
    _ name: String, knowing known: CachedOrganisation?, _ states: SourceStates, common: ContentDigest,
    purpose: WorkPurpose, asOf day: Day
  ) {
    sources = states.state(of: name, knowing: known?.sources)
    guard let known, let sources, known.key == WorkKey(common: common, own: sources.digest),
      known.days.contains(day)
    else {
      (held, isRenewed) = (nil, false)
      return
    }
    var held = known
    held.sources = sources
    var isRenewed = !known.sources.hasStamps(of: sources)
    if let target = purpose.target, !known.published.isUntouched(at: "\(target)/\(name)") {
      // Somebody may have edited a page, or only brought the folder here from elsewhere.
      let now = FolderState.read("\(target)/\(name)", knowing: known.published)
      guard let now, now.digest == known.published.digest else {
        (self.held, self.isRenewed) = (nil, false)
        return
      }
      held.published = now
      isRenewed = true
    }
    (self.held, self.isRenewed) = (held, isRenewed)
  }

  var summary: OrganisationSummary? {
    guard let held else { return nil }
    var reader = CacheReader(held.summary[...])
    return try? reader.next()
  }
}

extension OrganisationSummary {
  /// Whether the same sources of its own give the same result at any time: not where a file could not be read, which may be
  /// due to the moment, nor where files of another organisation are read too.
  var isRepeatable: Bool {
    isReadable && !readsAnother && !composition.contains { VersionArchive.rules.contains($0.rule) }
  }

  var encoded: [UInt8] {
    var writer = CacheWriter()
    writer.add(self)
    return writer.bytes
  }
}

extension CachedSite {
  /// The same with the present state of its published files; `nil` where they are not those that were published.
  func holding(in target: String?, besides names: [String]) -> CachedSite? {
    guard let target, !published.isUntouched(at: target) else { return self }
    let now = FolderState.read(target, Self.besides(names), knowing: published)
    guard let now, now.digest == published.digest else { return nil }
    var held = self
    held.published = now
    return held
  }

  /// What stands in a published folder besides what is in the folders of organisations.
  static func besides(_ names: [String]) -> FolderState.Selection {
    let folders = Set(names)
    return FolderState.Selection(descends: { !folders.contains($0) })
  }
}
