import BuildCache
import Testing

/// Values come out of a cache as they went in; anything else is damaged.
@Suite struct CacheCodingTests {
  private func written() -> [UInt8] {
    var writer = CacheWriter()
    writer.add(-7)
    writer.add("Mot – été")
    writer.add(["a", ""])
    writer.add(true)
    writer.add(nil as String?)
    writer.add("b" as String?)
    writer.addPlain([1, 2, 3] as [UInt16])
    writer.add(ContentDigest(of: [1]))
    return writer.bytes
  }

  @Test func readsWhatWasWritten() throws {
    var reader = CacheReader(written()[...])
    #expect(try reader.next(Int.self) == -7)
    #expect(try reader.next(String.self) == "Mot – été")
    #expect(try reader.all(String.self) == ["a", ""])
    #expect(try reader.next(Bool.self))
    #expect(try reader.optional(String.self) == nil)
    #expect(try reader.optional(String.self) == "b")
    #expect(try reader.allPlain(UInt16.self) == [1, 2, 3])
    #expect(try reader.next(ContentDigest.self) == ContentDigest(of: [1]))
    #expect(reader.isAtEnd)
  }

  @Test func aPartIsDamaged() {
    let bytes = written()
    for length in bytes.indices {
      var reader = CacheReader(bytes[..<length])
      #expect(throws: DamagedCache.self, "\(length)") {
        _ = try reader.next(Int.self)
        _ = try reader.next(String.self)
        _ = try reader.all(String.self)
        _ = try reader.next(Bool.self)
        _ = try reader.optional(String.self)
        _ = try reader.optional(String.self)
        _ = try reader.allPlain(UInt16.self)
        _ = try reader.next(ContentDigest.self)
      }
    }
  }

  @Test func aNumberOfValuesThatCannotBeIsDamaged() {
    for count in [-1, 1 << 40, Int.max] {
      var writer = CacheWriter()
      writer.add(count)
      #expect(throws: DamagedCache.self) {
        var reader = CacheReader(writer.bytes[...])
        _ = try reader.all(String.self)
      }
      #expect(throws: DamagedCache.self) {
        var reader = CacheReader(writer.bytes[...])
        _ = try reader.allPlain(UInt64.self)
      }
    }
  }

  @Test func theDigestIsThatOfSha256sum() {
    #expect(
      ContentDigest(of: Array("abc".utf8)).hexadecimal
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
