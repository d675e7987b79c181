import Foundation

/// Reads a `cookies.txt` as Netscape, curl and browser extensions write it: a cookie to a line, in seven fields
/// divided by tabs.
enum CookiesTextReader {
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws -> ObservedVisit {
    var cookies: [ObservedCookie] = []
    var isKnown = false
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, content) in lines.enumerated() {
      var line = String(decoding: content, as: UTF8.self)[...]
      if line.hasSuffix("\r") { line = line.dropLast() }
      if line.hasPrefix("#HttpOnly_") {
        line = line.dropFirst("#HttpOnly_".count)
      } else if line.hasPrefix("#") {
        if line.contains("HTTP Cookie File") { isKnown = true }
        continue
      }
      if line.allSatisfy(\.isWhitespace) { continue }
      guard let cookie = cookie(line) else {
        throw UnreadableVisit(
          isKnown || !cookies.isEmpty
            ? "this line is no cookie: seven fields divided by tabs are expected"
            : "this is neither a HAR file nor a cookies.txt", line: index + 1)
      }
      if SetCookie.isName(cookie.name) { cookies.append(cookie) }
    }
    guard isKnown || !cookies.isEmpty else { throw UnreadableVisit("this is neither a HAR file nor a cookies.txt") }
    return ObservedVisit(cookies: cookies, hosts: [], saysWhen: false)
  }

  /// domain, whether hosts below it have it too, path, whether it is secure, end, name, value; an empty value is
  /// sometimes left out with its tab.
  private static func cookie(_ line: Substring) -> ObservedCookie? {
    let fields = line.split(separator: "\t", maxSplits: 6, omittingEmptySubsequences: false)
    guard fields.count >= 6, isFlag(fields[1]), isFlag(fields[3]), let end = Double(fields[4]), end.isFinite else {
      return nil
    }
    let domain = Host.normal(fields[0])
    guard !domain.isEmpty, !domain.contains(where: \.isWhitespace) else { return nil }
    return ObservedCookie(
      name: SetCookie.readable(String(fields[5])), domain: domain,
      lifetime: end <= 0 ? .session : .until(Timestamp(seconds: end)),
      received: nil)
  }

  private static func isFlag(_ field: Substring) -> Bool { ["true", "false"].contains(field.lowercased()) }
}
