import CFolders

/// Folders with what is in them: made, listed, exchanged and removed as a whole.
package enum FolderTree {
  package enum Kind: Sendable { case missing, file, folder, link }

  /// What stands at a path; links are not followed. An error is thrown where the system cannot say, which is not the
  /// same as that nothing is there.
  package static func kind(_ path: String) throws(FileError) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return .missing }
      throw FileError.system(path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .file
    }
  }

  /// All files below a folder, hidden ones too, by path within it and in the order of their bytes.
  package static func files(in folder: String) throws -> [String] {
    var files: [String] = []
    try walk(folder) { path, kind in
      if kind != .folder { files.append(String(path.utf8.dropFirst(folder.utf8.count + 1)) ?? path) }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder and those above it. Everybody may read it, whatever the user's mask says: a host serves it.
  package static func make(_ path: String) throws {
    if mkdir(path, 0o755) != 0 {
      if errno == EEXIST { return }
      guard errno == ENOENT, path.parentFolder != path else { throw FileError.system(path) }
      try make(path.parentFolder)
      guard mkdir(path, 0o755) == 0 else {
        if errno == EEXIST { return }
        throw FileError.system(path)
      }
    }
    guard chmod(path, 0o755) == 0 else { throw FileError.system(path) }
  }

  /// Writes a new file that everybody may read.
  package static func write(_ bytes: [UInt8], to path: String) throws {
    let handle = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard handle >= 0, fchmod(handle, 0o644) == 0 else { throw FileError.system(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { writeBytes(handle, $0.baseAddress! + written, $0.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let error = FileError.system(path)
        close(handle)
        throw error
      }
      written += count
    }
    // A full disk may be told of only here.
    guard close(handle) == 0 else { throw FileError.system(path) }
  }

  /// Gives a file a second name, so that its bytes are stored once; `false` where the file system cannot.
  package static func link(_ path: String, as second: String) -> Bool {
    #if canImport(Darwin)
      Darwin.link(path, second) == 0
    #elseif canImport(Musl)
      Musl.link(path, second) == 0
    #else
      Glibc.link(path, second) == 0
    #endif
  }

  /// Exchanges two folders in one step; where the second does not exist, the first takes its name.
  package static func exchange(_ new: String, with old: String) throws {
    if try kind(old) == .missing {
      guard rename(new, old) == 0 else { throw FileError.system(old) }
      return
    }
    guard notitia_exchange(new, old) == 0 else {
      throw FileError(
        old,
        "the file system cannot exchange two folders in one step (\(String(cString: strerror(errno)).lowercased()))")
    }
  }

  /// Removes a folder with all that is in it; links are removed, not followed.
  package static func remove(_ path: String) throws {
    switch try kind(path) {
    case .missing: return
    case .file, .link: guard unlink(path) == 0 else { throw FileError.system(path) }
    case .folder:
      try walk(path) { inner, kind in
        guard kind == .folder ? rmdir(inner) == 0 : unlink(inner) == 0 else { throw FileError.system(inner) }
      }
      guard rmdir(path) == 0 else { throw FileError.system(path) }
    }
  }

  /// Visits what is below a folder, the content of a folder before the folder itself.
  static func walk(_ folder: String, _ visit: (String, Kind) throws -> Void) throws {
    guard let handle = opendir(folder) else { throw FileError.system(folder) }
    let entries: [(name: String, kind: Kind?)]
    do {
      defer { closedir(handle) }
      entries = try Self.entries(in: handle, called: folder)
    }
    for (name, known) in entries {
      let path = "\(folder)/\(name)"
      let kind = try known ?? kind(path)
      if kind == .folder { try walk(path, visit) }
      try visit(path, kind)
    }
  }
}

extension FolderTree {
  /// The names in a folder, in no order; `nil` where there is no such folder.
  /// - Parameter name: the path as an error names it.
  package static func names(in folder: String, called name: String) throws -> [String]? {
    guard let handle = opendir(folder) else {
      if errno == ENOENT { return nil }
      throw FileError.system(name)
    }
    defer { closedir(handle) }
    return try names(in: handle, called: name)
  }

  /// The system reports an error and the end of a folder in the same way, and only `errno` differs. It is looked at, so that
  /// a folder that was read in part is not taken for a smaller one.
  static func names(in handle: FolderHandle, called name: String) throws -> [String] {
    try entries(in: handle, called: name).map(\.name)
  }

  /// The same with the kind of each entry; `nil` where the file system does not tell it with the name.
  static func entries(in handle: FolderHandle, called name: String) throws -> [(name: String, kind: Kind?)] {
    var entries: [(name: String, kind: Kind?)] = []
    while true {
      errno = 0
      guard let item = readdir(handle) else { break }
      let name = entryName(item)
      if name != ".", name != ".." { entries.append((name, entryKind(item))) }
    }
    guard errno == 0 else { throw FileError.system(name) }
    return entries
  }
}

extension String {
  /// What stands before the last slash.
  package var parentFolder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// What stands behind the last slash.
  package var lastPart: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }
}
