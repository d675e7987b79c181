import BuildCache
import Diagnostics
import Files
import NoticeModel
import Pages
import Publishing

/// The shards of a site that several machines have built, read to be merged.
package struct BuiltShards: Sendable {
  package let day: Day
  private let organisations: [String: BuiltOrganisation]

  private struct BuiltOrganisation: Sendable {
    let folder: PublishedFolder
    let summary: OrganisationSummary
  }

  /// Reads their folders, and refuses those that do not make up the site whose sources lie here.
  ///
  /// - Parameter paths: absolute paths of the folders, in any order.
  /// - Throws: `Publisher.Refusal`, in words for a person.
  package init(_ paths: [String], of sources: ShardSources) throws {
    var shards: [Shard: String] = [:]
    var organisations: [String: BuiltOrganisation] = [:]
    var days: Set<Day> = []
    for path in paths {
      let (record, folder) = try Self.read(path)
      guard record.program == sources.program else {
        throw Self.refusal(
          "another Notitia than this one built `\(path)`", "build every shard with the same program as the merge")
      }
      guard record.shared == sources.shared else {
        throw Self.refusal(
          "what all organisations share is not the same here as where `\(path)` was built: content/, themes/, or what "
            + "is installed with Notitia", "check the same commit out everywhere, then build the shard again")
      }
      if let other = shards.updateValue(path, forKey: record.shard) {
        throw Self.refusal("`\(other)` and `\(path)` are both shard \(record.shard)", "name each shard once")
      }
      days.insert(record.day)
      for organisation in record.organisations {
        guard sources.digest(of: organisation.name) == organisation.sources else {
          throw Self.refusal(
            "content/organisations/\(organisation.name) is not the same here as where `\(path)` was built",
            "check the same commit out everywhere, then build the shard again")
        }
        var reader = CacheReader(organisation.summary[...])
        guard let summary = try? reader.next(OrganisationSummary.self) else { throw Self.damaged(path) }
        organisations[organisation.name] = BuiltOrganisation(folder: folder, summary: summary)
      }
    }
    try Self.check(Set(shards.keys))
    guard let day = days.first, days.count == 1 else {
      throw Self.refusal(
        "the shards speak for different days: \(days.sorted().map(\.iso).joined(separator: ", "))",
        "build all of them with the same --as-of")
    }
    if let missing = sources.names.first(where: { organisations[$0] == nil }) {
      throw Self.refusal(
        "no shard has content/organisations/\(missing)",
        "check the same commit out everywhere, then build the shards again")
    }
    self.day = day
    self.organisations = organisations
  }

  /// Reads what a folder says of itself.
  private static func read(_ path: String) throws -> (ShardRecord, PublishedFolder) {
    guard let folder = try PublishedFolder(path), let record = try ShardRecord(in: Folder(path)) else {
      throw refusal("`\(path)` holds no shard", "name folders that `notitia build --shard` has made")
    }
    guard try folder.read([ShardRecord.name]) != nil else { throw damaged(path) }
    return (record, folder)
  }

  /// Looks for shards that are missing.
  private static func check(_ shards: Set<Shard>) throws {
    let counts = Set(shards.map(\.count)).sorted()
    guard let count = counts.first, counts.count == 1 else {
      throw refusal(
        "the shards divide the site differently: by \(counts.map(String.init).joined(separator: " and by "))",
        "build all of them with the same number of shards")
    }
    let missing = (1...count).compactMap { Shard($0, of: count) }.filter { !shards.contains($0) }
    guard missing.isEmpty else {
      throw refusal(
        "\(missing.count == 1 ? "a shard is" : "shards are") missing: "
          + missing.map(\.description).joined(separator: ", "),
        "name the folder of every shard: from 1/\(count) to \(count)/\(count)")
    }
  }

  private static func damaged(_ path: String) -> Publisher.Refusal {
    refusal("files in `\(path)` are not those that were built there", "build the shard again, or copy it again")
  }

  private static func refusal(_ message: String, _ help: String) -> Publisher.Refusal {
    Publisher.Refusal(message: message, help: help)
  }

  // MARK: - What is in them

  /// Versions that are published now, and would go or become others.
  /// - Parameter published: what is published now.
  package func lost(from published: PublishedSite) throws -> [Diagnostic] {
    try published.organisations.sorted().compactMap { name in
      guard let versions = try published.versions(of: name), let built = organisations[name] else { return nil }
      return versions.lost(in: try built.folder.chain(of: name))
    }
  }

  /// The organisations with their files, which are read when their turn comes.
  var stream: OrganisationStream<(summary: OrganisationSummary, files: [PageFile])> {
    OrganisationStream(organisations.keys.sorted()) { [organisations] name in
      let built = organisations[name]!
      guard let files = try built.folder.read(built.summary.paths) else { throw Self.damaged(built.folder.path) }
      return (built.summary, files)
    }
  }
}
