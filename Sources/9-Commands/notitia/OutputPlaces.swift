import ArgumentParser
import Files
import Publishing

/// Where a command writes: a published folder and a cache lie neither among the sources, nor around them, nor in each other.
struct OutputPlaces {
  /// Absolute paths.
  let site: String
  let output: String
  let cache: String?

  /// Ends the program where a place would hold what another one holds.
  func check() throws {
    let sources = ["content", "themes"].map { "\(site)/\($0)" }
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
    guard let cache else { return }
    if let source = sources.first(where: { Self.contains($0, cache) }) {
      throw refuse("a cache in `\(cache)` would lie among the sources in `\(source)`", "--cache")
    }
    if Self.meet(cache, output) {
      throw refuse("the cache `\(cache)` and the published folder `\(output)` lie in each other", "--cache")
    }
  }

  private func refuse(_ message: String, _ option: String) -> ExitCode {
    Console.refuse(message, "name another folder with \(option)", status: ExitCode.validationFailure.rawValue)
  }

  private static func meet(_ one: String, _ other: String) -> Bool { contains(one, other) || contains(other, one) }

  /// Whether a folder is another one, or holds it.
  private static func contains(_ folder: String, _ other: String) -> Bool {
    (other + "/").hasPrefix(folder == "/" ? "/" : folder + "/")
  }
}
