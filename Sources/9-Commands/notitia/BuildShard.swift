import ArgumentParser
import Files
import Pages
import Publishing
import Source
import Stages

/// `notitia build --shard`: load → resolve → check → render → verify → publish, for a part of the organisations.
extension Build {
  func build(_ shard: Shard) throws {
    let target = site.absolute(destination.output)
    let folder = try site.folder(having: [])
    let all = SiteLoader.organisations(in: folder).names
    guard all.isEmpty || shard.count <= all.count else {
      throw Console.refuse(
        "the site has \(Console.amount(all.count, "organisation")), and \(shard.count) shards are too many",
        "divide it by \(all.count) at most", status: ExitCode.validationFailure.rawValue)
    }
    let names = shard.names(of: all)
    try OutputPlaces(site: folder.path, output: target, cache: nil).check()
    // What is published is compared with a whole site alone.
    guard !PublishedSite.isOne(target) || ShardSources.isShard(target) else {
      throw Console.refuse(
        "`\(target)` holds a site, and a shard is a part of one", "name another folder with --output")
    }
    do {
      let publisher = try Publisher(to: target)
      let sources = try ShardSources.read(folder, names: names)
      let day = day.day(of: site)
      let loaded = Stage.load(folder, standard: InstalledProgram.standard, only: Set(names))
      let pages = StagedPages(StagedSite(loaded, asOf: day))
      var summary = ""
      let work = try Stage.publish(
        pages.verified { $0.released }, keeping: pages.kept, recalling: .nothing, to: publisher
      ) { made, _ in
        let built = pages.complete(made: made, record: sources.record(shard, of: made, asOf: day))
        try PublishingOutcome.checkFindings(built)
        guard sources.areUntouched else { throw ShardSources.unsettled }
        summary = "shard \(shard), " + PublishingOutcome.summary(built)
        return built
      }
      try PublishingOutcome.tell(destination.output, summary, leftover: work.leftover)
    } catch {
      throw PublishingOutcome.refusal(error)
    }
  }
}

extension ShardSources {
  /// The sources of some organisations; of all if none are named.
  static func read(_ folder: Folder, names: [String]? = nil) throws -> ShardSources {
    let sources = ShardSources(
      of: folder, standard: InstalledProgram.standard, program: InstalledProgram.path, names: names)
    guard let sources else {
      throw Publisher.Refusal(
        message: "the sources cannot be compared with those on other machines: there is a symbolic link among them, or "
          + "somebody writes to them now", help: "put the files themselves in the place of links, then try again")
    }
    return sources
  }

  static let unsettled = Publisher.Refusal(
    message: "somebody wrote to the sources while they were read", help: "build the shard again")
}
