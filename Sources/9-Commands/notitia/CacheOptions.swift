import ArgumentParser
import BuildCache
import Diagnostics
import Files
import Foundation
import NoticeModel
import Stages

/// Where finished work is kept, and whether any is taken.
struct CacheOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder for what is kept from one run to the next; $XDG_CACHE_HOME/notitia or ~/.cache/notitia if left out.",
      valueName: "dir"),
    completion: .directory)
  var cache: String?

  @Flag(help: "Read and make everything anew, and keep nothing.")
  var noCache = false

  /// What was made before and holds still. A cache that was damaged is discarded, and the user is told.
  func recall(_ folder: Folder, for purpose: WorkPurpose, asOf day: Day, only: [String]) -> RecalledSite {
    guard !noCache, let base else { return .nothing }
    let recalled = RecalledSite(
      of: folder, standard: InstalledProgram.standard, program: InstalledProgram.path, for: purpose, asOf: day,
      only: Set(only), in: CacheFolder(base, of: folder.path))
    if recalled.wasDamaged {
      Console.say("notitia: what was kept in \(base) is damaged: it is discarded, and everything is made anew")
    }
    return recalled
  }

  /// Absolute path of the folder that the user has named.
  var place: String? { noCache ? nil : cache.map { URL(fileURLWithPath: $0).standardizedFileURL.path } }

  /// Absolute path of the folder; `nil` where the user has no folder for such things.
  private var base: String? {
    if let cache { return URL(fileURLWithPath: cache).standardizedFileURL.path }
    let environment = ProcessInfo.processInfo.environment
    // The specification of that variable wants an absolute path, and no other to be used.
    if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") { return "\(caches)/notitia" }
    guard let home = environment["HOME"], home.hasPrefix("/"), FileManager.default.fileExists(atPath: home)
    else { return nil }
    #if os(macOS)
      return "\(home)/Library/Caches/notitia"
    #else
      return "\(home)/.cache/notitia"
    #endif
  }
}
