import CFolders

/// A folder from which nothing outside can be reached, also not by symbolic links.
package struct Folder: Sendable {
  /// Absolute path, without links and without a slash at its end.
  package let path: String

  /// Opens a folder that exists.
  package init(_ path: String) throws {
    guard let real = Folder.real(path) else { throw FileError.system(path) }
    var status = stat()
    guard stat(real, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw FileError(path, "it is not a folder")
    }
    self.path = real
  }

  /// What a name in a folder stands for.
  package struct Entry: Sendable, Equatable {
    package var name: String
    package var isFolder: Bool
  }

  /// The entries of a folder below this one, in the order of their bytes. A folder that does not exist has none.
  /// - Parameter hidden: whether those are taken whose names begin with a dot.
  package func entries(_ relative: String = "", hidden: Bool = false) throws -> [Entry] {
    let folder = absolute(relative)
    guard let names = try FolderTree.names(in: folder, called: relative) else { return [] }
    var entries: [Entry] = []
    // What is no link itself stands where its folder stands.
    let isInside = (try? checkInside(relative)) != nil
    for name in names where hidden || !name.hasPrefix(".") {
      let path = relative.isEmpty ? name : relative + "/" + name
      var status = stat()
      guard lstat(absolute(path), &status) == 0 else { throw FileError.system(path) }
      if !isInside || status.st_mode & S_IFMT == S_IFLNK {
        try checkInside(path)
        guard stat(absolute(path), &status) == 0 else { throw FileError.system(path) }
      }
      entries.append(Entry(name: name, isFolder: status.st_mode & S_IFMT == S_IFDIR))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Whether there is a file or folder of that name. What cannot be looked at is there: to read it gives the error.
  package func exists(_ relative: String) -> Bool {
    var status = stat()
    return stat(absolute(relative), &status) == 0 || errno != ENOENT && errno != ENOTDIR
  }

  /// Whether what stands at a path stands in a folder of this one, links followed.
  package func isInside(_ relative: String, of folder: String) -> Bool {
    guard let file = Folder.real(absolute(relative)), let folder = Folder.real(absolute(folder)) else { return false }
    return file.hasPrefix(folder + "/")
  }

  /// The bytes of a file; a limit guards against what cannot be a source.
  package func read(_ relative: String, limit: Int) throws -> [UInt8] {
    let handle = try open(relative)
    defer { close(handle) }
    var status = stat()
    guard fstat(handle, &status) == 0 else { throw FileError.system(relative) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(relative, "it is not a file") }
    guard Int(status.st_size) <= limit else {
      throw FileError(relative, "it is larger than \(limit / 1_000_000) MB, the most that a source may have")
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { readBytes(handle, $0.baseAddress! + filled, $0.count - filled) }
      guard count >= 0 else { throw FileError.system(relative) }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// Where no part of a path is a link, it cannot lead out of the folder; all others are looked at.
  private func open(_ relative: String) throws -> Int32 {
    if !relative.utf8.split(separator: UInt8(ascii: "/")).contains(where: { $0.elementsEqual("..".utf8) }) {
      let handle = notitia_open_without_links(absolute(relative))
      if handle >= 0 { return handle }
    }
    try checkInside(relative)
    // A pipe must not keep us waiting for somebody to write to it.
    let handle = openFile(absolute(relative), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard handle >= 0 else { throw FileError.system(relative) }
    return handle
  }

  package func absolute(_ relative: String) -> String { relative.isEmpty ? path : path + "/" + relative }

  /// The absolute path of a file; where that is a symbolic link, of the file that it leads to, which has to be in the folder.
  package func withoutLink(_ relative: String) throws -> String {
    guard try FolderTree.kind(absolute(relative)) == .link else { return absolute(relative) }
    try checkInside(relative)
    return Folder.real(absolute(relative)) ?? absolute(relative)
  }

  /// A link, or `..`, must not lead out of the folder.
  private func checkInside(_ relative: String) throws {
    guard let real = Folder.real(absolute(relative)) else { throw FileError.system(relative) }
    guard real == path || real.hasPrefix(path + "/") else {
      throw FileError(relative, "it leads out of the folder of the site")
    }
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
