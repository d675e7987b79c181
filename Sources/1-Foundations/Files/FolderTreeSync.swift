/// Bringing what was written to the disk, so that a loss of power does not take it away again. It is slow: it is for what
/// cannot be made again.
extension FolderTree {
  /// A folder with all that is in it; its own name is kept by the folder that it stands in (`syncNames`).
  package static func sync(_ folder: String) throws {
    try walk(folder) { path, kind in
      if kind != .link { try bringToDisk(path, kind) }
    }
    try bringToDisk(folder, .folder)
  }

  /// The names in a folder, after one of them was given, taken or exchanged.
  package static func syncNames(in folder: String) throws { try bringToDisk(folder, .folder) }

  private static func bringToDisk(_ path: String, _ kind: Kind) throws {
    let handle = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard handle >= 0 else { throw FileError.system(path) }
    defer { close(handle) }
    while !syncHandle(handle) {
      if errno == EINTR { continue }
      // Some file systems keep their folders by themselves and know no such call.
      if kind == .folder, errno == EINVAL || errno == ENOTSUP { return }
      throw FileError.system(path)
    }
  }
}
