import CCrypto

/// SHA-256 (FIPS 180-4), by the system's libcrypto.
package enum Hash {
  /// As 64 lower-case hexadecimal digits, the form that `sha256sum` prints.
  package static func of(_ bytes: [UInt8]) -> String { hexadecimal(digest(of: bytes)) }

  /// As 32 bytes.
  package static func digest(of bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    let done = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
    precondition(done == 1 && length == 32, "libcrypto has no SHA-256")
    return digest
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
