import Versions

/// What a text is recognised by: the first 16 hexadecimal digits of its SHA-256.
package struct TextHash: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  init(of text: String) { description = String(Hash.of(Array(text.utf8)).prefix(16)) }

  /// As a lock has it; `nil` for anything else.
  init?(written: some StringProtocol) {
    guard written.utf8.count == 16,
      written.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    description = String(written)
  }
}
