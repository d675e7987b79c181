/// What tells whether a file has been written since: its time, its size, and which file it is.
package struct FileStamp: Hashable, Sendable {
  private let seconds: Int
  private let nanoseconds: Int
  private let size: Int
  private let number: UInt64

  /// `nil` when there is no such file any more. Links are followed.
  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let written = modificationTime(status)
    seconds = Int(written.tv_sec)
    nanoseconds = Int(written.tv_nsec)
    size = Int(status.st_size)
    number = UInt64(status.st_ino)
  }
}
