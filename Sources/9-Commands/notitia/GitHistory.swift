import Files
import Programs
import Versions

/// What Git knows of the versions of a site.
struct GitHistory {
  private let git: ExternalProgram
  private let folder: String

  /// `nil` where the program is missing.
  /// - Parameter folder: absolute path of the site.
  init?(_ folder: String) {
    guard let git = ExternalProgram("git") else { return nil }
    self.git = git
    self.folder = folder
  }

  /// Whether the site stands in a repository.
  var isRepository: Bool {
    get throws { try run("rev-parse", "--is-inside-work-tree").isDone }
  }

  /// The full name of a commit; `nil` where there is none.
  func commit(_ name: String) throws -> String? {
    let outcome = try run("rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}")
    return outcome.isDone ? outcome.lines.first : nil
  }

  /// The names of all branches of other repositories, as they were when they were last fetched or pushed.
  var remoteBranches: [String] {
    get throws { try run("for-each-ref", "--format=%(refname)", "refs/remotes").lines }
  }

  /// The lists of versions at a commit, by their organisations; `nil` where Git cannot say.
  func chains(at commit: String) throws -> [KnownChain]? {
    let base = "content/organisations"
    let listed = try run("ls-tree", "-r", "-z", "--name-only", commit, "--", base)
    guard listed.isDone else { return nil }
    var chains: [KnownChain] = []
    for path in listed.text.split(separator: "\0") where path.hasSuffix("/versions/chain.txt") {
      let parts = path.split(separator: "/")
      guard parts.count == 5, path.hasPrefix("\(base)/") else { continue }
      let file = try run("show", "\(commit):./\(path)")
      guard file.isDone else { return nil }
      chains.append(KnownChain(organisation: String(parts[2]), bytes: file.output))
    }
    return chains
  }

  /// The two sides of a merge that is under way, or of the last commit: that which is checked out, and that which is
  /// brought in. `nil` where nothing is merged.
  var mergedSides: (ours: String, theirs: String)? {
    get throws {
      for name in ["MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD"] {
        if let theirs = try commit(name), let ours = try commit("HEAD") { return (ours, theirs) }
      }
      guard let ours = try commit("HEAD^1"), let theirs = try commit("HEAD^2") else { return nil }
      return (ours, theirs)
    }
  }

  /// Writes the versions of an organisation at a commit to a folder, with the lists of all others; whether Git has them.
  func export(_ organisation: String, at commit: String, to target: String) throws -> Bool {
    let base = "content/organisations"
    let listed = try run("ls-tree", "-r", "-z", "--name-only", commit, "--", base)
    guard listed.isDone else { return false }
    for path in listed.text.split(separator: "\0").map(String.init)
    where path.hasPrefix("\(base)/\(organisation)/versions/") || path.hasSuffix("/versions/chain.txt") {
      let file = try run("show", "\(commit):./\(path)")
      guard file.isDone else { return false }
      try FolderTree.make("\(target)/\(path)".parentFolder)
      try FolderTree.write(file.output, to: "\(target)/\(path)")
    }
    return true
  }

  private func run(_ arguments: String...) throws -> ExternalProgram.Outcome {
    try git.run(["-C", folder] + arguments)
  }
}
