/// A word of at most sixteen bytes, which is looked up without memory of its own: every word of every text is.
struct ShortWord: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// `nil` for a longer word.
  init?(_ bytes: some Collection<UInt8>) {
    var count = 0
    for byte in bytes {
      guard count < 16 else { return nil }
      if count < 8 { first = first << 8 | UInt64(byte) } else { second = second << 8 | UInt64(byte) }
      count += 1
    }
  }
}
