import Files

/// What the system knows of a file or folder without reading it. Two equal stamps say that nobody has written to it since,
/// and nothing about what stands in it.
///
/// The time of the last change of the entry itself (`ctime`) is a part: no program can set it, so that a file is seen to
/// be written also where somebody gave it its old time and size again.
package struct EntryStamp: Equatable, Sendable, BitwiseCopyable {
  private let device: UInt64
  private let number: UInt64
  private let mode: UInt64
  private let size: Int64
  private let written: Int64
  private let changed: Int64

  private init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    mode = UInt64(status.st_mode)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      (written, changed) = (Self.nanoseconds(status.st_mtimespec), Self.nanoseconds(status.st_ctimespec))
    #else
      (written, changed) = (Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim))
    #endif
  }

  /// `nil` where nothing stands at the path. Links are not followed.
  /// - Parameter folder: an open folder, in which the path begins.
  init?(_ path: UnsafePointer<CChar>, in folder: Int32) {
    var status = stat()
    guard fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(status)
  }

  /// That of a file by its whole path; links are followed. `nil` where there is no such file.
  package init?(ofFile path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// That of an open file.
  init?(of handle: Int32) {
    var status = stat()
    guard fstat(handle, &status) == 0 else { return nil }
    self.init(status)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  var isFolder: Bool { mode & UInt64(S_IFMT) == UInt64(S_IFDIR) }
  var isFile: Bool { mode & UInt64(S_IFMT) == UInt64(S_IFREG) }
  var length: Int { Int(size) }

  func wasWritten(before moment: Int64) -> Bool { written < moment }

  /// What stays the same where a file is copied with its time.
  var sizeAndTime: [UInt8] { Array("\(size) \(written)\n".utf8) }

  /// Whether it is the same entry, not written since. Another name, or a name less, leaves it so.
  func isSameEntry(as other: EntryStamp) -> Bool {
    device == other.device && number == other.number && mode == other.mode && size == other.size
      && written == other.written
  }

  /// Whether whoever wrote to it after a moment would have given it another stamp. The clock of a file system goes in
  /// steps: what was written in the step of that moment may be written once more, and show the same times.
  func isSettled(at moment: Int64) -> Bool {
    let last = max(written, changed)
    // Some file systems count in seconds, or in twos of them; others in steps of the kernel, of at most 10 ms.
    let step: Int64 = last % 1_000_000_000 == 0 ? 2_000_000_000 : EntryStamp.step
    return last < moment - step
  }

  /// Twice the longest step of a kernel, in nanoseconds.
  private static let step: Int64 = 20_000_000

  /// The present moment.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  /// Waits until what was written before is settled.
  static func waitUntilSettled() { usleep(UInt32(step / 1000) + 5000) }
}
