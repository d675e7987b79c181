import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import Stages
import Versions

/// A notice that is withdrawn, in favour of another or of none.
struct WithdrawnNotice {
  let site: SiteOptions
  let folder: Folder
  let day: Day

  func write(_ organisation: String, inFavourOf successor: String? = nil) throws -> ChainEvent {
    let loaded = try LoadedOrganisation.asReleased(organisation, in: folder)
    let other = try successor.map { try LoadedOrganisation.asReleased($0, in: folder).archive }
    let withdrawn: VersionArchive
    do {
      withdrawn = try loaded.archive.withdrawn(
        on: day, clock: Today.day(in: site.timeZone), inFavourOf: other, loaded.appearance, logo: loaded.logo)
      try ArchiveReplacement(of: loaded.archive, with: withdrawn, in: folder).write()
    } catch let refusal as VersionArchive.EventRefusal {
      throw Console.refuse(refusal.message, refusal.help, status: 1)
    } catch let refusal as ArchiveWriter.Refusal {
      throw Console.refuse(refusal.message, refusal.help)
    } catch {
      throw Console.refuse("`\(organisation)` could not be withdrawn: \(error)")
    }
    guard let event = withdrawn.ending?.event else { throw ExitCode(2) }
    return event
  }
}
