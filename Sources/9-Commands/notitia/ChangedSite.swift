import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import Source
import Stages
import Translations

/// A site as it would be with other bytes in some files: a copy that is looked at before anything is written.
struct ChangedSite {
  private let folder: Folder
  private let changed: Folder
  private let files: [String: [UInt8]]
  private let day: Day

  /// Makes the copy, which is gone again when the function ends that looks at it.
  static func with<Result>(
    _ files: [String: [UInt8]], in folder: Folder, asOf day: Day, _ look: (ChangedSite) throws -> Result
  ) throws -> Result {
    do {
      return try ChangedFolder.with(files, copying: ["content", "themes"], of: folder) { changed in
        try look(ChangedSite(folder: folder, changed: changed, files: files, day: day))
      }
    } catch let exit as ExitCode {
      throw exit
    } catch {
      throw Console.refuse("the site could not be copied to be checked: \(error)")
    }
  }

  /// What is found in the files that was not found before. Where they could not be read before, only what is wrong with
  /// reading them can be compared.
  func newFindings() throws -> [Diagnostic] {
    let (before, after) = (try found(in: folder), try found(in: changed))
    return (before.isReadable ? after.all : after.loading).new(since: before.isReadable ? before.all : before.loading)
  }

  /// What is found in the files, and the part of it that is wrong with reading them.
  private struct Found {
    let all: [Diagnostic]
    let loading: [Diagnostic]
    let isReadable: Bool
  }

  private func found(in folder: Folder) throws -> Found {
    let loaded = Stage.load(folder, standard: InstalledProgram.standard)
    let site = StagedSite(loaded, asOf: day)
    let checked = try site.checked.collect()
    let loading = loaded.diagnostics + checked.flatMap(\.resolved.loaded.diagnostics)
    func own(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
      diagnostics.inReadingOrder().filter { files[$0.location.path] != nil && $0.rule != StaleText.rule }
    }
    return Found(
      all: own(loading + site.diagnostics(of: checked)), loading: own(loading), isReadable: !loading.block)
  }

  /// The locks in which translations that were right are so still, although letters of theirs or of their texts changed.
  func locks(_ acceptance: Acceptance) -> [String: [UInt8]] {
    guard let old = SiteLoader.load(folder, standard: InstalledProgram.standard).sources,
      let new = SiteLoader.load(changed, standard: InstalledProgram.standard).sources
    else { return [:] }
    var locks: [String: [UInt8]] = [:]
    for scope in new.translationScopes where files.keys.contains(where: { $0.hasPrefix(scope.folder + "/") }) {
      let before = ScopeTranslations(scope, sources: old, folder: folder)
      let after = ScopeTranslations(scope, sources: new, folder: folder)
      guard var lock = after.lock, after.diagnostics.isEmpty else { continue }
      let done = Set(before.pairing.pairs.filter { $0.state == .done }.map { "\($0.language) \($0.key)" })
      let pairs = after.pairing.pairs.filter { $0.state != .done && done.contains("\($0.language) \($0.key)") }
      guard !pairs.isEmpty else { continue }
      acceptance.record(pairs, in: &lock)
      locks[scope.lockPath] = Array(lock.written.utf8)
    }
    return locks
  }
}
