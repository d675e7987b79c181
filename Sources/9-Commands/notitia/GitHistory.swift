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

  private func run(_ arguments: String...) throws -> ExternalProgram.Outcome {
    try git.run(["-C", folder] + arguments)
  }
}
