import Checks
import Days
import Diagnostics
import Files
import NoticeModel
import Publishing
import Source
import Stages
import Versions

/// What is published and would go with the next build, which a build refuses: organisations and versions that the site
/// does not have any more. It does not depend on the day.
struct PublishedLosses {
  private let folder: Folder
  private let published: [PublishedVersions]

  /// - Parameters:
  ///   - path: the folder that is published.
  ///   - only: identifiers of the organisations to take; all of them if empty.
  init(of folder: Folder, publishedIn path: String, only: Set<String>) throws {
    self.folder = folder
    do {
      published = try PublishedVersions.all(in: path).filter { only.isEmpty || only.contains($0.organisation) }
    } catch {
      throw Console.refuse("what is published cannot be read: \(error)")
    }
  }

  /// - Parameter known: what was found already: of versions that were altered nothing more is said.
  func findings(beside known: [Finding], asOf day: Day) -> [Finding] {
    let gone = published.filter { !folder.exists("\(UnknownOrganisation.folder)/\($0.organisation)") }
    let names = Set(gone.map(\.organisation))
    let altered = Set(known.filter { VersionArchive.rules.contains($0.rule) }.map(\.notice))
    return Stage.check(gone, asOf: AsOf(day))
      + published.filter { !names.contains($0.organisation) && !altered.contains($0.organisation) }.compactMap { lost in
        // A list that cannot be read is told of with the versions.
        let list = try? folder.read(VersionArchive.list(of: lost.organisation), limit: 10_000_000)
        return lost.lost(in: list ?? []).map { Finding($0, of: lost.organisation) }
      }
  }
}
