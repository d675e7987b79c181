import Files
import TestSupport
import Testing

@Suite struct FileLockTests {
  let scratch: TemporaryFolder

  init() throws { scratch = try TemporaryFolder() }

  @Test func oneHoldsItAtATime() throws {
    let path = scratch("lock")
    do {
      let first = try #require(try take(path))
      #expect(try take(path) == nil)
      _ = first
    }
    #expect(try take(path) != nil)
  }

  @Test func nothingIsLeft() throws {
    _ = try take(scratch("lock"))
    #expect(try scratch.names().isEmpty)
  }

  @Test func oneThatWasLeftIsTaken() throws {
    try scratch.write("lock", "")
    #expect(try take(scratch("lock")) != nil)
    #expect(try scratch.names().isEmpty)
  }

  @Test func aLinkIsNotFollowed() throws {
    try scratch.write("other", "")
    #expect(symlink(scratch("other"), scratch("lock")) == 0)
    #expect(throws: FileError.self) { try take(scratch("lock")) }
  }

  /// A holder that lets go when it is dropped, since a lock cannot be copied into an expectation.
  private func take(_ path: String) throws -> Holder? {
    guard let lock = try FileLock.take(path) else { return nil }
    return Holder(lock)
  }

  private final class Holder: Equatable {
    private let lock: FileLock
    init(_ lock: consuming FileLock) { self.lock = lock }
    static func == (a: Holder, b: Holder) -> Bool { a === b }
  }
}
