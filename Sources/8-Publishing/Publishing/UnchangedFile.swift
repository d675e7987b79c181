import Files

/// A file of the new site that is the same in the published one: it is taken over, so that it keeps its time and nothing
/// that copies the folder to a host sends it again.
enum UnchangedFile {
  /// Gives a published file a second name in the new site, where its bytes are the ones to write.
  /// - Returns: the number of the file on the disk; `nil` where it has to be written.
  static func take(_ published: String, to path: String, being bytes: [UInt8]) -> UInt64? {
    var status = stat()
    guard lstat(published, &status) == 0, status.st_mode == S_IFREG | 0o644, Int(status.st_size) == bytes.count,
      FolderTree.link(published, as: path)
    else { return nil }
    // Read under its new name: nobody can put another file there.
    guard holds(path, bytes) else {
      unlink(path)
      return nil
    }
    return UInt64(status.st_ino)
  }

  private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    let handle = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard handle >= 0 else { return false }
    defer { close(handle) }
    var buffer = [UInt8](repeating: 0, count: min(bytes.count, 1 << 16))
    var at = 0
    while at < bytes.count {
      let count = pread(handle, &buffer, buffer.count, off_t(at))
      guard count > 0, count <= bytes.count - at, buffer[..<count] == bytes[at..<(at + count)] else { return false }
      at += count
    }
    return true
  }
}
