import BuildCache
import NoticeModel

/// What a cache holds of one site: what was made, and the state of everything that it was made from.
struct CacheIndex: Sendable {
  var program: ProgramIdentity?
  /// The folders that all organisations share, in the order of `SourceStates.sharedFolders`.
  var shared: [FolderState] = []
  /// The names in the folder of the organisations.
  var listing: FolderState?
  var organisations: [CachedOrganisation] = []
  /// `nil` where the organisations alone were made.
  var site: CachedSite?
}

/// The result of one organisation.
struct CachedOrganisation: Sendable {
  let name: String
  /// What it was made from.
  let key: WorkKey
  /// When it holds.
  let days: DaySpan
  /// Its own sources, as the key names them.
  var sources: FolderState
  /// Its `OrganisationSummary`, which is read when it is needed.
  let summary: [UInt8]
  /// Its files as they were published; empty where nothing was.
  var published: FolderState
}

/// The result of the site as a whole.
struct CachedSite: Sendable {
  let key: WorkKey
  /// When it holds, together with what was made of the organisations.
  let days: DaySpan
  let summary: SiteSummary
  /// Its files as they were published, without those of organisations; empty where nothing was.
  var published: FolderState
}

/// What some work was made from. Equal keys give equal results on the same day, byte for byte.
struct WorkKey: Hashable, Sendable {
  /// The program, what all organisations share, and what the work is for.
  let common: ContentDigest
  /// What belongs to this work alone.
  let own: ContentDigest
}

/// The days on which a result holds: from the day it was made for up to the first one on which something that was asked of
/// the day would have another answer.
struct DaySpan: Sendable {
  let first: Day
  let end: Day?

  func contains(_ day: Day) -> Bool { first <= day && end.map { day < $0 } ?? true }
}

// MARK: - Coding

extension CacheIndex: CacheValue {
  func write(to cache: inout CacheWriter) {
    cache.add(program)
    cache.add(shared)
    cache.add(listing)
    cache.add(organisations)
    cache.add(site)
  }

  init(from cache: inout CacheReader) throws {
    try self.init(
      program: cache.optional(), shared: cache.all(), listing: cache.optional(), organisations: cache.all(),
      site: cache.optional())
  }
}

extension CachedOrganisation: CacheValue {
  func write(to cache: inout CacheWriter) {
    cache.add(name)
    cache.add(key)
    cache.add(days)
    cache.add(sources)
    cache.addPlain(summary)
    cache.add(published)
  }

  init(from cache: inout CacheReader) throws {
    try self.init(
      name: cache.next(), key: cache.next(), days: cache.next(), sources: cache.next(), summary: cache.allPlain(),
      published: cache.next())
  }
}

extension CachedSite: CacheValue {
  func write(to cache: inout CacheWriter) {
    cache.add(key)
    cache.add(days)
    cache.add(summary)
    cache.add(published)
  }

  init(from cache: inout CacheReader) throws {
    try self.init(key: cache.next(), days: cache.next(), summary: cache.next(), published: cache.next())
  }
}

extension WorkKey: CacheValue {
  func write(to cache: inout CacheWriter) {
    cache.add(common)
    cache.add(own)
  }

  init(from cache: inout CacheReader) throws {
    try self.init(common: cache.next(), own: cache.next())
  }
}

extension DaySpan: CacheValue {
  func write(to cache: inout CacheWriter) {
    cache.add(first)
    cache.add(end)
  }

  init(from cache: inout CacheReader) throws { try self.init(first: cache.next(), end: cache.optional()) }
}
