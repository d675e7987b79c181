import Foundation

/// Places for what tests write: all lie in one folder, which goes away when the tests end.
package enum TemporaryPlace {
  /// A place of its own, where nothing stands yet.
  /// - Parameter suffix: the end of its name, such as `.txt`.
  package static func new(_ suffix: String = "") -> URL {
    folder.appendingPathComponent("\(UUID().uuidString)\(suffix)")
  }

  /// The real path, since a path with a link in it is no better than the link.
  static let folder: URL = {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("notitia-tests-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // Values that live as long as the program remove nothing themselves.
    atexit { try? FileManager.default.removeItem(at: TemporaryPlace.folder) }
    return folder
  }()
}
