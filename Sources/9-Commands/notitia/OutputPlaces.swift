import ArgumentParser
import Files
import Foundation
import Publishing

/// Where a command writes: a published folder and a cache lie neither among the sources, nor around them, nor in each other.
struct OutputPlaces {
  private let site: String
  private let output: String
  private let cache: String?

  /// - Parameters: absolute paths; links in them are followed.
  init(site: String, output: String, cache: String?) {
    func followed(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
    self.site = followed(site)
    // A folder that is a link itself is refused where it is exchanged.
    self.output = URL(fileURLWithPath: followed(output.parentFolder)).appendingPathComponent(output.lastPart).path
    self.cache = cache.map(followed)
  }

  /// Ends the program where a place would hold what another one holds.
  func check() throws {
    // What a build has not made is refused before it is replaced, wherever it stands.
    let isToBeMade = (try? FolderTree.kind(output)) == .missing || PublishedSite.isOne(output)
    if isToBeMade { try checkOutput() }
    try checkCache()
  }

  private var sources: [String] { ["content", "themes"].map { "\(site)/\($0)" } }

  private func checkOutput() throws {
    if let source = sources.first(where: { Self.meet(output, $0) }) ?? (Self.contains(output, site) ? site : nil) {
      throw refuse("the folder `\(output)` cannot be published to: the sources are in `\(source)`", "--output")
    }
    var parent = output.parentFolder
    while parent != "/", !parent.isEmpty {
      if PublishedSite.isOne(parent) {
        throw refuse("the folder `\(output)` lies in `\(parent)`, which another build replaces as a whole", "--output")
      }
      parent = parent.parentFolder
    }
  }

  private func checkCache() throws {
    guard let cache else { return }
    if let source = sources.first(where: { Self.contains($0, cache) }) {
      throw refuse("a cache in `\(cache)` would lie among the sources in `\(source)`", "--cache")
    }
    if Self.meet(cache, output) {
      throw refuse("the cache `\(cache)` and the published folder `\(output)` lie in each other", "--cache")
    }
  }

  private func refuse(_ message: String, _ option: String) -> ExitCode {
    Console.refuse(message, "name another folder with \(option)")
  }

  private static func meet(_ one: String, _ other: String) -> Bool { contains(one, other) || contains(other, one) }

  /// Whether a folder is another one, or holds it.
  private static func contains(_ folder: String, _ other: String) -> Bool {
    (other + "/").hasPrefix(folder == "/" ? "/" : folder + "/")
  }
}
