import Foundation

/// The address that a browser asks for, as written in the request.
struct RequestPath {
  private let written: String
  let query: String

  init(_ path: String, query: String = "") {
    written = path
    self.query = query
  }

  /// The parts of the path, decoded once; `nil` when it is not one that a browser writes: with `.` or `..`, a
  /// backslash, an encoded slash, or characters that are none.
  var segments: [String]? {
    guard written.hasPrefix("/") else { return nil }
    var segments: [String] = []
    for part in written.split(separator: "/", omittingEmptySubsequences: true) {
      guard let name = part.removingPercentEncoding, name != ".", name != "..",
        !name.unicodeScalars.contains(where: { $0 == "/" || $0 == "\\" || $0.value < 0x20 })
      else { return nil }
      segments.append(name)
    }
    return segments
  }

  var isFolder: Bool { written.hasSuffix("/") }

  var isPage: Bool { isFolder || written.hasSuffix(".html") }

  /// The same address with a slash at its end. It begins with exactly one: two would name another host.
  var asFolder: String {
    "/" + written.split(separator: "/").joined(separator: "/") + "/" + (query.isEmpty ? "" : "?\(query)")
  }

  /// Whether the page is wanted although errors block its publication.
  var isAsIs: Bool { query == RequestPath.asIs }

  static let asIs = "as-is"

  /// Whether all organisations are to be looked at.
  var asksForAll: Bool { query == RequestPath.all }

  static let all = "all"

  /// Names what was saved just now.
  var saved: String? { QueryText.read(query)?["saved"] }
}
