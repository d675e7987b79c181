/// A form in which hosts deliver files compressed. The compressed file stands beside the file itself, under its name and
/// this ending: `index.html.gz`.
package enum CompressedForm: String, CaseIterable, Sendable {
  case gz, br, zst

  /// The program that makes it, which is also the name of its Debian package.
  package var program: String {
    switch self {
    case .gz: "gzip"
    case .br: "brotli"
    case .zst: "zstd"
    }
  }

  /// From standard input to standard output, as small as browsers can read it. Neither a name nor a time is written into
  /// the result: equal bytes give equal bytes.
  /// - Parameter count: how many bytes there are.
  func compression(of count: Int) -> [String] {
    switch self {
    case .gz: ["-9", "-n", "-c"]
    case .br: ["-q", "11", "-w", "22", "-c"]
    case .zst: ["-19", "-q", "-c", "--single-thread", "--stream-size=\(count)"]
    }
  }

  var decompression: [String] { ["-d", "-c"] }

  /// Smaller files fit into one packet of the network as they are.
  static let smallest = 1024
  /// The endings of files of text; pictures are compressed already.
  private static let textEndings: Set<Substring> = ["html", "css", "xml", "json", "txt", "md", "svg"]

  /// Whether a file is worth it.
  static func suits(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard bytes.count >= smallest, let dot = path.lastIndex(of: ".") else { return false }
    return textEndings.contains(path[path.index(after: dot)...])
  }

  func path(beside path: String) -> String { "\(path).\(rawValue)" }

  /// The path of the file that a compressed one stands beside, and its form; `nil` for a path without such an ending.
  static func read(_ path: String) -> (form: CompressedForm, original: String)? {
    guard let dot = path.lastIndex(of: "."), let form = Self(rawValue: String(path[path.index(after: dot)...]))
    else { return nil }
    return (form, String(path[..<dot]))
  }
}
