import CFolders

/// A file that one process holds at a time. The system lets go of it when the process ends, however it ends.
package struct FileLock: ~Copyable {
  private let path: String
  private let handle: Int32

  /// Takes the lock; `nil` when another process holds it.
  package static func take(_ path: String) throws -> FileLock? {
    while true {
      let handle = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard handle >= 0 else { throw FileError.system(path) }
      guard notitia_lock(handle) == 0 else {
        let isTaken = errno == EWOULDBLOCK
        let error = FileError.system(path)
        close(handle)
        if isTaken { return nil }
        throw error
      }
      // Whoever held it before may have removed the file since it was opened here.
      var held = stat()
      var named = stat()
      if fstat(handle, &held) == 0, stat(path, &named) == 0, held.st_ino == named.st_ino, held.st_dev == named.st_dev {
        return FileLock(path: path, handle: handle)
      }
      close(handle)
    }
  }

  private init(path: String, handle: Int32) {
    self.path = path
    self.handle = handle
  }

  deinit {
    unlink(path)
    close(handle)
  }
}
