import ArgumentParser
import Diagnostics
import Files
import Publishing
import Stages

/// `notitia merge`: publishes what several machines have built of one site.
///
/// load for what all organisations share, render → verify → publish for the site; its organisations come as they were
/// built.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the site of the shards that several machines have built.",
    discussion: """
      Takes the folders that `notitia build --shard` has made, one for each shard, and publishes the same bytes as one \
      build of everything. It refuses shards of other sources than those that lie here, of another program or of \
      different days.
      """)

  @Argument(help: ArgumentHelp("The folders of all shards.", valueName: "dir"), completion: .directory)
  var shards: [String]

  @OptionGroup var site: SiteOptions
  @OptionGroup var destination: DestinationOptions
  @OptionGroup var storage: StorageOptions

  func run() throws {
    let target = site.absolute(destination.output)
    let folder = try site.folder(having: [])
    try OutputPlaces(site: folder.path, output: target, cache: nil).check()
    guard !shards.map(site.absolute).contains(target) else {
      throw Console.refuse("`\(target)` is one of the shards", "name another folder with --output")
    }
    do {
      let publisher = try Publisher(to: target, storing: storage.storage())
      let built = try BuiltShards(shards.map(site.absolute), of: ShardSources.read(folder))
      let published = try PublishingOutcome.published(in: target)
      let lost = try built.lost(from: published)
      guard lost.isEmpty else {
        Console.show(lost)
        Console.say("notitia: nothing was published: \(lost.counted)")
        throw ExitCode(1)
      }
      let loaded = Stage.load(folder, standard: InstalledProgram.standard, published: published)
      let pages = StagedPages(StagedSite(loaded, asOf: built.day))
      var summary = ""
      let work = try Stage.publish(built, to: publisher) { made in
        let site = pages.complete(made: made)
        try PublishingOutcome.checkFindings(site, of: self.site.argument)
        summary = PublishingOutcome.summary(site)
        return site
      }
      try PublishingOutcome.tell(destination.output, summary, leftover: work.leftover)
    } catch {
      throw PublishingOutcome.refusal(error)
    }
  }
}
