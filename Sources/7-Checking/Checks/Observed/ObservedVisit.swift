import Foundation

/// A browser's visit of a site, as its file tells it.
package struct ObservedVisit: Sendable {
  package var cookies: [ObservedCookie]
  /// Hosts that the visit began on; none where the file does not say.
  package var hosts: [String]
  /// Whether the file says when cookies were received.
  package var saysWhen: Bool
  /// Whether the file shows the entries of `localStorage`, so that one that is missing was not kept.
  package var showsStorage = false

  /// Reads a HAR, the state of a browser's storage or a `cookies.txt`, told apart by their first byte.
  ///
  /// The file is mapped, not copied, and passed once: a large one needs no more memory than a small one.
  package static func read(_ path: String) throws -> ObservedVisit {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw UnreadableVisit("the file cannot be opened")
    }
    return try data.withUnsafeBytes { try ObservedVisit($0.bindMemory(to: UInt8.self)) }
  }

  /// Reads what a file holds.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = UnsafeBufferPointer(rebasing: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...])
    if content.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == UInt8(ascii: "{") {
      self = try HARReader.read(content)
    } else {
      self = try CookiesTextReader.read(content)
    }
  }

  init(cookies: [ObservedCookie], hosts: [String], saysWhen: Bool) {
    self.cookies = cookies
    self.hosts = hosts
    self.saysWhen = saysWhen
  }
}

/// A cookie that a browser received, or had.
package struct ObservedCookie: Hashable, Sendable {
  package enum Lifetime: Hashable, Sendable {
    /// The file does not say: a cookie that was only seen in a request.
    case unknown
    case session
    /// In seconds from when it was received.
    case lasts(Double)
    /// At least so many seconds more, from when it was sent back.
    case lastsAtLeast(Double)
    /// Until a moment, received at one that is not known.
    case until(Timestamp)
  }

  package var name: String
  /// The host or domain it belongs to, in lower case and without a leading dot.
  package var domain: String
  package var lifetime: Lifetime
  package var received: Timestamp?
  /// Whether it was only seen when the browser sent it back.
  package var isSent = false
  /// Whether it is no cookie, but an entry of the browser's storage (`localStorage`).
  package var isStorage = false
}

/// Why a file is no visit.
package struct UnreadableVisit: Error, CustomStringConvertible {
  package var message: String
  package var line: Int?

  init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
  }

  package var description: String { message }
}
