import Diagnostics
import Publishing
import Versions

/// Who may have seen a version, as far as a tool can know: the folder that is published, and the branches of other
/// repositories that Git knows.
struct KnownReaders {
  let site: SiteOptions
  /// Absolute path of the folder that is published.
  let published: String

  var git: GitHistory? { GitHistory(site.absolute(".")) }

  /// Where there is a repository, nothing is taken for unseen without asking Git.
  func remoteBranches() throws -> [String] {
    guard let git else {
      guard !site.isInRepository else {
        throw Console.refuse(
          "the program `git` is not there, so nobody can say whether others have the version",
          "install it: sudo apt install git")
      }
      return []
    }
    return try git.isRepository ? git.remoteBranches : []
  }

  func publishedChain(of organisation: String) throws -> KnownChain? {
    do {
      return try PublishedSite(published).versions(of: organisation).map {
        KnownChain(organisation: organisation, lines: $0.lines)
      }
    } catch {
      throw Console.refuse("what is published cannot be read: \(error)")
    }
  }

  /// The lists of versions in these branches.
  func remoteChains() throws -> [(branch: String, chains: [KnownChain])] {
    try remoteBranches().map { branch in
      guard let chains = try git?.chains(at: branch) else {
        throw Console.refuse("Git cannot say what is in \(branch), so nothing is changed")
      }
      return (branch, chains)
    }
  }

  /// All lines of the lists of an organisation that others may have seen.
  func lines(of organisation: String) throws -> Set<String> {
    var lines = Set(try publishedChain(of: organisation)?.lines ?? [])
    for (_, chains) in try remoteChains() {
      for chain in chains where chain.organisation == organisation { lines.formUnion(chain.lines) }
    }
    return lines
  }
}
