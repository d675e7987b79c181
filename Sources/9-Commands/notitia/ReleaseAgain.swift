import ArgumentParser
import Diagnostics
import Files
import Foundation
import NoticeModel
import Versions

/// `notitia release --again`: settles which of two branches keeps its versions, so that what the other released can be
/// released again on top of them.
struct ReleaseAgain {
  let site: SiteOptions
  let folder: Folder
  let readers: KnownReaders

  /// The versions that stay, and the list as it stands now.
  func settled(_ organisation: String) throws -> (settled: ForkedArchive.Settled, list: [UInt8]) {
    guard let git = readers.git, try git.isRepository else {
      throw Console.refuse("the site is in no Git repository, so that there are no two branches", status: 1)
    }
    guard let sides = try git.mergedSides else {
      throw Console.refuse(
        "Git merges nothing here: two branches that both released can be told apart only while they are merged, or "
          + "right after", "merge them, mend the sources, then give this command before you commit anything else",
        status: 1)
    }
    let ours = try archive(organisation, at: sides.ours, git)
    let theirs = try archive(organisation, at: sides.theirs, git)
    do {
      let settled = try ForkedArchive(ours: ours, theirs: theirs).settled(seenIn: readers.lines(of: organisation))
      return (settled, try folder.read("\(VersionArchive.folder(of: organisation))/chain.txt", limit: 10_000_000))
    } catch let refusal as ForkedArchive.Refusal {
      throw Console.refuse(refusal.message, refusal.help, status: 1)
    } catch let error as FileError {
      throw Console.refuse(
        "the list of versions cannot be read: \(error.reason)",
        "restore it from one of the two branches: git checkout --ours -- \(VersionArchive.folder(of: organisation))")
    }
  }

  /// The versions of a branch, every byte of them verified.
  private func archive(_ organisation: String, at commit: String, _ git: GitHistory) throws -> VersionArchive {
    let target = FileManager.default.temporaryDirectory.appendingPathComponent("notitia-\(UUID().uuidString)").path
    defer { try? FolderTree.remove(target) }
    let archive: VersionArchive
    do {
      try FolderTree.make(target)
      guard try git.export(organisation, at: commit, to: target) else {
        throw Console.refuse("Git cannot say what is in the commit \(commit.prefix(12))")
      }
      archive = VersionArchive.load(try Folder(target), organisation: organisation, languages: Language.allCases)
    } catch let exit as ExitCode {
      throw exit
    } catch {
      throw Console.refuse("the versions of the commit \(commit.prefix(12)) cannot be read: \(error)")
    }
    guard archive.diagnostics.isEmpty else {
      Console.show(archive.diagnostics)
      throw Console.refuse(
        "the versions of the commit \(commit.prefix(12)) are not as they were released", status: 1)
    }
    return archive
  }
}
