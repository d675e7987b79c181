import ArgumentParser
import Diagnostics
import Files
import Stages
import Versions

/// `notitia release --undo`: takes the last version of an organisation back, where it can be known that nobody has seen
/// it.
struct UndoneRelease {
  let folder: Folder
  let readers: KnownReaders

  /// The versions of an organisation, which must be as they were released.
  func archive(_ organisation: String) throws -> VersionArchive {
    let archive = try LoadedOrganisation.asReleased(organisation, in: folder).archive
    guard archive.last != nil else {
      throw Console.refuse("`\(organisation)` has no version that could be taken back", status: 1)
    }
    let retired = try Console.changing("`\(organisation)` could not be taken back") {
      try VersionArchive.retired(inFavourOf: organisation, in: folder)
    }
    if archive.versions.count == 1, archive.lastEvent == nil, let retired = retired.first {
      throw Console.refuse(
        "`\(retired)` was retired in favour of `\(organisation)`, whose only version this is: its pages would lead nowhere",
        "take that back first: notitia release --undo \(retired)", status: 1)
    }
    if let former = archive.renamedLast {
      throw Console.refuse(
        "what came last is that `\(former.old)` was renamed `\(former.new)`, which `release --undo` does not take back",
        "where nobody has seen it, restore both folders from the history of the site; otherwise give it another "
          + "identifier: notitia rename \(former.new) NAME", status: 1)
    }
    return archive
  }

  /// Ends the program where somebody may have seen the last version.
  func checkUnseen(_ archive: VersionArchive) throws {
    let version = "\(archive.told) of `\(archive.organisation)`"
    let help =
      if archive.ending != nil {
        "what was seen stays: a notice that applies again is a new one, with another identifier"
      } else if archive.endsWithEarlierText {
        "what was seen stays"
      } else {
        "what was seen stays: correct its words with --editorial, or release a version that follows it"
      }
    if let chain = try readers.publishedChain(of: archive.organisation), chain.namesLast(of: archive) {
      throw Console.refuse("\(version) is published in \(readers.published)", help, status: 1)
    }
    for (branch, chains) in try readers.remoteChains() {
      if chains.contains(where: { $0.organisation == archive.organisation && $0.namesLast(of: archive) }) {
        throw Console.refuse("\(version) is in \(branch), which others can read", help, status: 1)
      }
    }
  }

  func takeBack(_ archive: VersionArchive) throws {
    let last = archive.told
    try Console.changing("\(last) of `\(archive.organisation)` could not be taken back") {
      try ArchiveReplacement(of: archive, with: archive.withoutLast, in: folder).write()
    }
    let branches = try readers.remoteBranches()
    let git =
      branches.isEmpty
      ? "Git knows no branch of another repository"
      : "nor was it in \(Self.told(branches)), as last fetched or pushed"
    try Console.result(
      """
      \(VersionArchive.folder(of: archive.organisation)): \(last) was taken back
        It was not in \(readers.published); \(git).
      """)
    let lock = "content/organisations/\(archive.organisation)/translations.lock"
    guard folder.exists(lock) else { return }
    try Console.result(
      "  \(lock) stays: it still says of the texts that were released that their languages agree.")
  }

  /// A few names, and how many more there are.
  private static func told(_ branches: [String]) -> String {
    let shown = branches.prefix(3).map { $0.replacing("refs/remotes/", with: "") }.joined(separator: ", ")
    return branches.count > 3 ? "\(shown) and \(branches.count - 3) more branches of other repositories" : shown
  }
}
