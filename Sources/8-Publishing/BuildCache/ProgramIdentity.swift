import Files

/// Which program did some work: another one may do it otherwise.
///
/// It is told by the bytes of the program and by the libraries of the system that it has loaded. The bytes are read again
/// only where the stamp of the file has changed.
package struct ProgramIdentity: Sendable {
  private let path: String
  private let stamp: EntryStamp
  private let moment: Int64
  /// That of its bytes, which is the same on every machine that has a copy of it.
  package let content: ContentDigest

  /// `nil` where the program cannot be read.
  /// - Parameters:
  ///   - path: path of the program.
  ///   - known: what was known of it earlier.
  package init?(_ path: String, knowing known: ProgramIdentity? = nil) {
    moment = EntryStamp.now
    guard let stamp = EntryStamp(path, in: AT_FDCWD) else { return nil }
    self.path = path
    self.stamp = stamp
    if let known, known.path == path, known.stamp == stamp, stamp.isSettled(at: known.moment) {
      content = known.content
    } else {
      guard let bytes = try? Folder(path.parentFolder).read(path.lastPart, limit: .max) else { return nil }
      content = ContentDigest(of: bytes)
    }
  }

  package var digest: ContentDigest { ContentDigest(of: [content, Self.libraries]) }

  /// The libraries that the program has loaded, where the system tells (Linux), by size and time: an update of the system
  /// may bring another one.
  private static var libraries: ContentDigest {
    // The system gives this file no size.
    guard let maps = fopen("/proc/self/maps", "r") else { return .none }
    defer { fclose(maps) }
    var line = [CChar](repeating: 0, count: 8192)
    var paths: Set<String> = []
    while fgets(&line, Int32(line.count), maps) != nil {
      let text = line.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
      guard let start = text.firstIndex(of: "/"), text.contains(".so") else { continue }
      paths.insert(String(text[start...].dropLast()))
    }
    let libraries = paths.sorted().flatMap { path in
      Array(path.utf8) + (EntryStamp(path, in: AT_FDCWD)?.sizeAndTime ?? [])
    }
    return ContentDigest(of: libraries)
  }
}

extension ProgramIdentity: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.add(path)
    cache.addPlain([stamp])
    cache.add(Int(moment))
    cache.add(content)
  }

  package init(from cache: inout CacheReader) throws {
    path = try cache.next()
    guard let stamp = try cache.allPlain(EntryStamp.self).first else { throw DamagedCache() }
    self.stamp = stamp
    moment = Int64(try cache.next(Int.self))
    content = try cache.next()
  }
}
