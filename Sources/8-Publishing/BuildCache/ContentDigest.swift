import Versions

/// SHA-256 of some bytes, as a value that is compared and stored quickly.
package struct ContentDigest: Hashable, Sendable, BitwiseCopyable {
  private let first, second, third, fourth: UInt64

  /// In the place of a folder, which has no bytes of its own.
  package static let none = ContentDigest(0, 0, 0, 0)

  private init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth)
  }

  package init(of bytes: [UInt8]) {
    let digest = Hash.digest(of: bytes)
    func part(_ index: Int) -> UInt64 { digest[(8 * index)..<(8 * index + 8)].reduce(0) { $0 << 8 | UInt64($1) } }
    self.init(part(0), part(1), part(2), part(3))
  }

  /// One digest of several values, whose number and order count.
  package init(of digests: [ContentDigest]) { self.init(of: digests.flatMap(\.bytes)) }

  package var bytes: [UInt8] {
    [first, second, third, fourth].flatMap { part in (0..<8).map { UInt8(truncatingIfNeeded: part >> (56 - 8 * $0)) } }
  }

  /// `nil` for what are not 64 hexadecimal digits in small letters.
  package init?(hexadecimal digits: String) {
    guard digits.utf8.count == 64 else { return nil }
    var parts: [UInt64] = [0, 0, 0, 0]
    for (index, digit) in digits.utf8.enumerated() {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      parts[index / 16] = parts[index / 16] << 4 | UInt64(value)
    }
    self.init(parts[0], parts[1], parts[2], parts[3])
  }

  /// 64 hexadecimal digits, as `sha256sum` prints them.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
