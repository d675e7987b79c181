import ArgumentParser
import Files
import Pages
import Publishing
import Stages

/// `notitia build`: load → resolve → check → render → verify → publish.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build and publish the site.",
    discussion: """
      With --only, the pages of the other organisations stay as they were published. With --shard, several machines \
      build a part of the organisations each, and `notitia merge` makes the site of them.
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var cache: CacheOptions

  @OptionGroup var destination: DestinationOptions
  @OptionGroup var storage: StorageOptions

  @Option(
    help: ArgumentHelp(
      "Build a part of the organisations alone, such as 3/16; needs --output.", valueName: "number/count"),
    transform: Build.shard)
  var shard: Shard?

  func validate() throws {
    guard shard != nil else { return }
    guard destination.isNamed else {
      throw ValidationError("--shard makes a part of the site: name a folder of its own for it with --output.")
    }
    guard selection.only.isEmpty else { throw ValidationError("--shard chooses the organisations: leave --only out.") }
    guard !storage.isNamed else {
      throw ValidationError("--shard makes no site: give --compress and --link-equal to `notitia merge`.")
    }
  }

  private static func shard(_ text: String) throws -> Shard {
    guard let shard = Shard(text) else {
      throw ValidationError("write the number of the shard and how many there are, such as 3/16.")
    }
    return shard
  }

  func run() throws {
    if let shard { return try build(shard) }
    let output = destination.output
    let target = site.absolute(output)
    let folder = try site.folder(having: selection.only)
    try OutputPlaces(site: folder.path, output: target, cache: cache.place).check()
    var summary = ""
    var leftover: (any Error)?
    do {
      // Taken first: what is published is read while nobody else can publish.
      let storage = try storage.storage()
      let publisher = try Publisher(to: target, storing: storage)
      let recalled = cache.recall(
        folder, for: .publish(target, storage: storage.digest), asOf: day.day(of: site), only: selection.only)
      if let built = recalled.whole {
        try PublishingOutcome.checkFindings(built, of: selection.only.isEmpty ? site.argument : nil)
        summary = PublishingOutcome.summary(built, kept: 0)
        try publisher.leave()
        recalled.keepStates()
      } else {
        let loaded = Stage.load(
          folder, standard: InstalledProgram.standard, only: Set(selection.only),
          published: try PublishingOutcome.published(in: target))
        let pages = StagedPages(StagedSite(loaded, asOf: day.day(of: site)))
        let work = try Stage.publish(
          pages.verified { $0.released }, keeping: pages.kept, recalling: recalled, to: publisher
        ) { made, kept in
          let built = pages.complete(made: made, kept: kept)
          try PublishingOutcome.checkFindings(built, of: selection.only.isEmpty ? site.argument : nil)
          summary = PublishingOutcome.summary(built, kept: kept.count)
          return built
        }
        recalled.keep(work)
        leftover = work.leftover
      }
    } catch {
      throw PublishingOutcome.refusal(error)
    }
    try PublishingOutcome.tell(output, summary, leftover: leftover)
  }
}
