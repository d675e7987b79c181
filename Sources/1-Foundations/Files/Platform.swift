#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#elseif canImport(Darwin)
  @_exported import Darwin
#endif

/// An open folder.
#if canImport(Darwin)
  typealias FolderHandle = UnsafeMutablePointer<DIR>
#else
  typealias FolderHandle = OpaquePointer
#endif

/// `open(2)` under a name that no method of ours hides.
func openFile(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }

/// `read(2)` under a name that no method of ours hides.
package func readBytes(_ handle: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(handle, buffer, count)
}

/// `write(2)` under a name that no method of ours hides.
package func writeBytes(_ handle: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(handle, buffer, count)
}

/// `fsync(2)`; on macOS that would leave the bytes in the memory of the drive.
func syncHandle(_ handle: Int32) -> Bool {
  #if canImport(Darwin)
    if fcntl(handle, F_FULLFSYNC) != -1 { return true }
  #endif
  return fsync(handle) == 0
}

/// The name of a directory entry.
func entryName(_ item: UnsafeMutablePointer<dirent>) -> String {
  withUnsafePointer(to: &item.pointee.d_name) {
    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
  }
}

/// The kind of a directory entry; `nil` where the file system does not tell.
func entryKind(_ item: UnsafeMutablePointer<dirent>) -> FolderTree.Kind? {
  let kind = Int(item.pointee.d_type)
  if kind == Int(DT_UNKNOWN) { return nil }
  return kind == Int(DT_DIR) ? .folder : kind == Int(DT_LNK) ? .link : .file
}
