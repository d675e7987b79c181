import Versions

/// What a text is recognised by: the first 16 hexadecimal digits of its SHA-256.
package struct TextHash: Hashable, Sendable, CustomStringConvertible {
  /// The digits as a number, which is compared at once.
  private let number: UInt64

  package init(of text: String) {
    number = Hash.digest(of: Array(text.utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// As a lock has it; `nil` for anything else.
  init?(written: some StringProtocol) {
    guard written.utf8.count == 16,
      written.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
      let number = UInt64(written, radix: 16)
    else { return nil }
    self.number = number
  }

  package var description: String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
