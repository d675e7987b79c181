import Diagnostics
import Versions

/// What somebody besides the site knows of its versions, and what does not agree with it.
struct Evidence {
  let expected: [ExpectedVersion]
  let commit: Commit?
  /// Of which organisations Git is asked; of all if empty.
  let only: Set<String>

  /// The lists of versions that Git has at a commit.
  struct Commit {
    var name: String
    var chains: [KnownChain]
  }

  /// - Returns: what agrees, a line for each; and what does not.
  func compare(with archives: [VersionArchive]) -> (told: [String], problems: [Diagnostic]) {
    let byName = Dictionary(uniqueKeysWithValues: archives.map { ($0.organisation, $0) })
    var told: [String] = []
    var problems: [Diagnostic] = []
    for version in expected {
      let archive = byName[version.organisation]
      // What was altered is told as that; whether the hash is there cannot be known.
      if let archive, !archive.diagnostics.isEmpty { continue }
      if let record = archive.flatMap(version.told) {
        told.append("\(version.organisation): \(record) has the expected hash")
      } else {
        problems.append(version.missing(in: archive))
      }
    }
    guard let commit else { return (told, problems) }
    let source = "the commit \(commit.name.prefix(12))"
    for chain in commit.chains where only.isEmpty || only.contains(chain.organisation) {
      let archive = byName[chain.organisation]
      if let archive, !archive.diagnostics.isEmpty { continue }
      if let problem = chain.difference(from: archive, knownTo: source) {
        problems.append(problem)
      } else {
        told.append("\(chain.organisation): begins with the \(Console.amount(chain.count, "version")) of \(source)")
      }
    }
    if commit.chains.isEmpty { told.append("\(source): no versions") }
    return (told, problems)
  }
}
