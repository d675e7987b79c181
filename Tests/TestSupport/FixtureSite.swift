import Foundation

/// A site for a test: the real clauses and the real theme, with what a fixture has of its own laid over them.
package final class FixtureSite: Sendable {
  package static let folder = "\(Repository.folder)/Tests/8-Publishing/SiteTests/Fixtures/sites"

  package enum Clauses: Sendable {
    case real
    /// Each says its name and no more.
    case named
  }

  package let root: TemporaryFolder
  package var path: String { root("site") }

  /// - Parameters:
  ///   - layers: names of fixtures; what a later one has replaces what an earlier one had.
  ///   - clauses: whether the real clauses are used, or a line in the place of each, so that what is expected does
  ///     not change with every word of them.
  ///   - isReversed: whether the entries of every folder are made in the opposite order.
  package convenience init(_ layers: String..., clauses: Clauses = .real, isReversed: Bool = false) throws {
    try self.init(layers, clauses: clauses, isReversed: isReversed)
  }

  private init(_ layers: [String], clauses: Clauses = .real, isReversed: Bool = false) throws {
    root = try TemporaryFolder()
    var files: [String: String] = [:]
    for folder in ["content/clauses", "themes"] {
      for file in Repository.files(in: "\(Repository.folder)/\(folder)") {
        files["\(folder)/\(file)"] = "\(Repository.folder)/\(folder)/\(file)"
      }
    }
    files["content/site.swift"] = "\(Repository.folder)/content/site.swift"
    for layer in layers {
      let own = "\(Self.folder)/\(layer)"
      for file in Repository.files(in: own) where file.hasPrefix("content/") || file.hasPrefix("themes/") {
        files[file] = "\(own)/\(file)"
      }
      for name in Repository.text("\(own)/removed").split(separator: "\n") {
        files = files.filter { !$0.key.hasPrefix(name) }
      }
    }
    let order = files.sorted { isReversed ? $0.key > $1.key : $0.key < $1.key }
    for (path, source) in order {
      if clauses == .named, path.hasPrefix("content/clauses/"), path.hasSuffix(".md") {
        try root.write("site/\(path)", "Clause \(path.dropFirst(16).dropLast(3)).\n")
      } else {
        try root.write("site/\(path)", try Data(contentsOf: URL(fileURLWithPath: source)))
      }
    }
  }

  /// A site whose one notice, `exemple`, satisfies every rule; where no fixture changes it, it is released.
  package static func complete(_ layers: String..., isReversed: Bool = false, isReleased: Bool = true) throws
    -> FixtureSite
  {
    let site = try FixtureSite(layers, isReversed: isReversed)
    let notice = Repository.text("\(Repository.folder)/Tests/7-Checking/ChecksTests/Fixtures/base.swift")
    try site.root.write("site/content/organisations/exemple/notice.swift", notice)
    if isReleased, layers.isEmpty { try Released.make("exemple", in: site.path) }
    return site
  }

  /// Names of the fixtures in a folder of them.
  package static func names(in group: String) -> [String] {
    let found = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(group)")
    return (found ?? []).sorted().map { "\(group)/\($0)" }
  }
}
