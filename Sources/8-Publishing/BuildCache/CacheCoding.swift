/// A value that a cache can hold.
package protocol CacheValue {
  func write(to cache: inout CacheWriter)
  init(from cache: inout CacheReader) throws
}

/// What a cache holds is not what was written there.
package struct DamagedCache: Error {
  package init() {}
}

/// Writes values one behind another. Whoever reads them knows which they are: nothing stands between them.
package struct CacheWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func add(_ value: some CacheValue) { value.write(to: &self) }

  package mutating func add(_ values: [some CacheValue]) {
    add(values.count)
    for value in values { value.write(to: &self) }
  }

  package mutating func add(_ value: (some CacheValue)?) {
    add(value != nil)
    value?.write(to: &self)
  }

  /// Values without references, as they stand in memory.
  package mutating func addPlain<Value: BitwiseCopyable>(_ values: [Value]) {
    add(values.count)
    values.withUnsafeBytes { bytes += $0 }
  }

  fileprivate mutating func addPlain<Value: BitwiseCopyable>(_ value: Value) {
    withUnsafeBytes(of: value) { bytes += $0 }
  }
}

/// Reads values in the order in which they were written.
package struct CacheReader {
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  package var isAtEnd: Bool { at == bytes.endIndex }

  package mutating func next<Value: CacheValue>(_ type: Value.Type = Value.self) throws -> Value {
    try Value(from: &self)
  }

  package mutating func all<Value: CacheValue>(_ type: Value.Type = Value.self) throws -> [Value] {
    let count = try next(Int.self)
    // Each takes a byte at least: a greater number is none that was written.
    guard count >= 0, count <= bytes.endIndex - at else { throw DamagedCache() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try Value(from: &self)) }
    return values
  }

  package mutating func optional<Value: CacheValue>(_ type: Value.Type = Value.self) throws -> Value? {
    try next(Bool.self) ? try Value(from: &self) : nil
  }

  package mutating func allPlain<Value: BitwiseCopyable>(_ type: Value.Type = Value.self) throws -> [Value] {
    let count = try next(Int.self)
    guard count >= 0, count <= (bytes.endIndex - at) / MemoryLayout<Value>.stride else { throw DamagedCache() }
    let part = try take(count * MemoryLayout<Value>.stride)
    return [Value](unsafeUninitializedCapacity: count) { buffer, initialised in
      part.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
      initialised = count
    }
  }

  fileprivate mutating func plain<Value: BitwiseCopyable>(_ type: Value.Type) throws -> Value {
    try take(MemoryLayout<Value>.size).withUnsafeBytes { $0.loadUnaligned(as: Value.self) }
  }

  fileprivate mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - at else { throw DamagedCache() }
    defer { at += count }
    return bytes[at..<(at + count)]
  }
}

extension Int: CacheValue {
  package func write(to cache: inout CacheWriter) { cache.addPlain(Int64(self)) }
  package init(from cache: inout CacheReader) throws { self = Int(try cache.plain(Int64.self)) }
}

extension Bool: CacheValue {
  package func write(to cache: inout CacheWriter) { cache.addPlain(self ? 1 as UInt8 : 0) }
  package init(from cache: inout CacheReader) throws { self = try cache.plain(UInt8.self) != 0 }
}

extension String: CacheValue {
  package func write(to cache: inout CacheWriter) { cache.addPlain(Array(utf8)) }

  package init(from cache: inout CacheReader) throws {
    self = String(decoding: try cache.take(try cache.next(Int.self)), as: UTF8.self)
  }
}

extension ContentDigest: CacheValue {
  package func write(to cache: inout CacheWriter) { cache.addPlain(self) }
  package init(from cache: inout CacheReader) throws { self = try cache.plain(ContentDigest.self) }
}

extension FolderState: CacheValue {
  package func write(to cache: inout CacheWriter) {
    cache.addPlain(paths)
    cache.addPlain(stamps)
    cache.addPlain(contents)
    cache.add(Int(moment))
    cache.add(digest)
  }

  package init(from cache: inout CacheReader) throws {
    try self.init(
      paths: cache.allPlain(), stamps: cache.allPlain(), contents: cache.allPlain(),
      moment: Int64(cache.next(Int.self)),
      digest: cache.next())
    guard stamps.count == contents.count, paths.count(where: { $0 == 0 }) == stamps.count, paths.last ?? 0 == 0 else {
      throw DamagedCache()
    }
  }
}
