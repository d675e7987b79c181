/// Line ends of files whose bytes are published: those of Unix, whatever system the files come from.
enum LineEnds {
  private static let endings = [".css", ".js", ".svg", ".txt", ".json", ".webmanifest", ".html", ".xml"]

  /// Whether a file of that name is text.
  static func isText(_ name: String) -> Bool {
    endings.contains { name.lowercased().hasSuffix($0) }
  }

  static func ofUnix(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "\r")) else { return bytes }
    return bytes.indices.filter { at in
      bytes[at] != UInt8(ascii: "\r") || at + 1 == bytes.count || bytes[at + 1] != UInt8(ascii: "\n")
    }.map { bytes[$0] }
  }
}
