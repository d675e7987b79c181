/// Waits until files have reached the disk, so that a power failure cannot lose them. This is slow: use it for what cannot
/// be made again, such as released versions.
extension FolderTree {
  /// Waits for a folder and everything in it. The folder's own name belongs to the folder above: `syncNames`.
  package static func sync(_ folder: String) throws {
    try walk(folder) { path, kind in
      if kind != .link { try bringToDisk(path, kind) }
    }
    try bringToDisk(folder, .folder)
  }

  /// Waits for the names in a folder. Call it after a file or folder in it was made, renamed, exchanged or removed.
  package static func syncNames(in folder: String) throws { try bringToDisk(folder, .folder) }

  private static func bringToDisk(_ path: String, _ kind: Kind) throws {
    let handle = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard handle >= 0 else { throw FileError.system(path) }
    defer { close(handle) }
    while !syncHandle(handle) {
      if errno == EINTR { continue }
      // Some file systems do not offer this for folders, since they write them in order anyway.
      if kind == .folder, errno == EINVAL || errno == ENOTSUP { return }
      throw FileError.system(path)
    }
  }
}
