import BuildCache
import Files
import NoticeModel
import Pages

/// What the folder of a shard says of itself: what it was made from, and what is known of its organisations. The lists and
/// the front page of the site are made from it when the shards are merged.
struct ShardRecord: Sendable {
  static let name = "notitia-shard"
  /// Changes with the form of the record.
  private static let heading = "notitia shard 1"

  /// The bytes of the program.
  let program: ContentDigest
  /// What all organisations share.
  let shared: ContentDigest
  let day: Day
  let shard: Shard
  let organisations: [Organisation]

  struct Organisation: Sendable {
    let name: String
    /// Its own sources.
    let sources: ContentDigest
    /// Its `OrganisationSummary`.
    let summary: [UInt8]
  }

  var file: PageFile {
    var writer = CacheWriter()
    writer.add(Self.heading)
    writer.add(self)
    return PageFile(Self.name, writer.bytes)
  }

  /// Reads the record of a folder; `nil` where there is none, or one of another form.
  init?(in folder: Folder) throws {
    guard folder.exists(Self.name) else { return nil }
    let bytes = try folder.read(Self.name, limit: .max)
    var reader = CacheReader(bytes[...])
    guard (try? reader.next(String.self)) == Self.heading, let record = try? reader.next(ShardRecord.self),
      reader.isAtEnd
    else { return nil }
    self = record
  }

  init(program: ContentDigest, shared: ContentDigest, day: Day, shard: Shard, organisations: [Organisation]) {
    (self.program, self.shared, self.day, self.shard) = (program, shared, day, shard)
    self.organisations = organisations
  }
}

extension ShardRecord: CacheValue {
  func write(to cache: inout CacheWriter) {
    cache.add(program)
    cache.add(shared)
    cache.add(day)
    cache.add([shard.number, shard.count])
    cache.add(organisations)
  }

  init(from cache: inout CacheReader) throws {
    program = try cache.next()
    shared = try cache.next()
    day = try cache.next()
    let numbers = try cache.all(Int.self)
    guard numbers.count == 2, let shard = Shard(numbers[0], of: numbers[1]) else { throw DamagedCache() }
    self.shard = shard
    organisations = try cache.all()
  }
}

extension ShardRecord.Organisation: CacheValue {
  func write(to cache: inout CacheWriter) {
    cache.add(name)
    cache.add(sources)
    cache.addPlain(summary)
  }

  init(from cache: inout CacheReader) throws {
    name = try cache.next()
    sources = try cache.next()
    summary = try cache.allPlain()
  }
}
