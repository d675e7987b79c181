import Foundation

/// Carries one request from a browser to the server, and the answer back.
struct ConnectionRelay {
  /// The longest request line with its headers, in bytes.
  static let longestHead = 16_384
  /// How long a browser may take to ask, and to read what it asked for, in seconds.
  static let patience = 10

  private let browser: Int32
  private let server: String

  init(_ browser: Int32, server: String) {
    self.browser = browser
    self.server = server
  }

  /// - Parameter asked: is called when the whole request is there.
  func run(asked: () -> Void) {
    var limit = timeval(tv_sec: Self.patience, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(browser, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
    setsockopt(browser, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
    switch readHead() {
    case .none: return
    case .refused(let status): refuse(status)
    case .whole(let head, let rest):
      switch readBody(head, beginning: rest) {
      case .none: return
      case .refused(let status): refuse(status)
      case .whole(let body):
        asked()
        forward(single(head, body) + body)
      }
    }
  }

  // MARK: - The request

  private enum Head { case none, refused(String), whole([UInt8], rest: [UInt8]) }

  private func readHead() -> Head {
    let end = Array("\r\n\r\n".utf8)
    let deadline = Date().addingTimeInterval(TimeInterval(Self.patience))
    var head: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while Date() < deadline {
      let count = recv(browser, &buffer, buffer.count, 0)
      guard count > 0 else { return .none }
      // The end may begin in what was read before.
      let start = max(0, head.count - 3)
      head += buffer.prefix(count)
      if let at = (start..<max(start, head.count - 3)).first(where: { head[$0..<($0 + 4)].elementsEqual(end) }) {
        return .whole(Array(head[..<at]), rest: Array(head[(at + 4)...]))
      }
      if head.count > Self.longestHead {
        return .refused(
          head.contains(UInt8(ascii: "\n")) ? "431 Request Header Fields Too Large" : "414 URI Too Long")
      }
    }
    return .none
  }

  private enum Body { case none, refused(String), whole([UInt8]) }

  /// What follows the head of a form, which says how long it is. No other request has a body.
  private func readBody(_ head: [UInt8], beginning: [UInt8]) -> Body {
    let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
    guard lines[0].hasPrefix("POST ") else { return .whole([]) }
    let lengths = lines.filter { $0.lowercased().hasPrefix("content-length:") }
    let isInParts = lines.contains { $0.lowercased().hasPrefix("transfer-encoding:") }
    if lengths.isEmpty, !isInParts { return .whole([]) }
    guard lengths.count == 1, !isInParts,
      let length = Int(lengths[0].dropFirst("content-length:".count).trimmingCharacters(in: .whitespaces)), length >= 0
    else { return .refused("411 Length Required") }
    guard length <= EditGuard.longestForm else { return .refused("413 Content Too Large") }
    let deadline = Date().addingTimeInterval(TimeInterval(Self.patience))
    var body = beginning
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while body.count < length {
      guard Date() < deadline else { return .none }
      let count = recv(browser, &buffer, buffer.count, 0)
      guard count > 0 else { return .none }
      body += buffer.prefix(count)
    }
    return .whole(Array(body.prefix(length)))
  }

  private func refuse(_ status: String) {
    let words = Array("\(Self.words(status))\n".utf8)
    let head = [
      "HTTP/1.1 \(status)", "Content-Type: text/plain; charset=utf-8", "Content-Length: \(words.count)",
      "X-Content-Type-Options: nosniff", "Connection: close", "", "",
    ]
    send(Array(head.joined(separator: "\r\n").utf8) + words, to: browser)
    shutdown(browser, Int32(SHUT_WR))
    // What is still on its way is read, or the browser would not see the answer.
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let deadline = Date().addingTimeInterval(2)
    while Date() < deadline, recv(browser, &buffer, buffer.count, 0) > 0 {}
  }

  /// What a browser shows of it.
  private static func words(_ status: String) -> String {
    switch status.prefix(3) {
    case "411": "The form does not say how long it is. Go back and send it again."
    case "413": "The form is too large: it may have \(EditGuard.longestForm / 1_000_000) MB. Nothing was saved."
    case "414": "The address is too long: it may have \(longestHead / 1024) KB."
    default: "The browser sent too much with the address: remove the cookies of 127.0.0.1, then try again."
    }
  }

  /// The same request for this connection alone.
  private func single(_ head: [UInt8], _ body: [UInt8]) -> [UInt8] {
    let left = ["connection:", "keep-alive:", "content-length:", "transfer-encoding:", "expect:"]
    let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
    let kept = lines.enumerated().filter { index, line in
      index == 0 || !left.contains { line.lowercased().hasPrefix($0) }
    }.map(\.element)
    let length = body.isEmpty ? [] : ["Content-Length: \(body.count)"]
    return Array((kept + length + ["Connection: close", "", ""]).joined(separator: "\r\n").utf8)
  }

  // MARK: - The answer

  private func forward(_ request: [UInt8]) {
    let upstream = socket(AF_UNIX, SOCK_STREAM_VALUE, 0)
    guard upstream >= 0 else { return }
    defer { _ = closeDescriptor(upstream) }
    var address = unixAddress(server)
    guard withUnsafeSocketAddress(&address, { connect(upstream, $0, $1) }) == 0, send(request, to: upstream) else {
      return
    }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var both = [
        pollfd(fd: upstream, events: Int16(POLLIN), revents: 0), pollfd(fd: browser, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&both, 2, -1) > 0 else { return }
      if both[0].revents != 0 {
        let count = recv(upstream, &buffer, buffer.count, 0)
        guard count > 0, send(Array(buffer.prefix(count)), to: browser) else { return }
      } else if recv(browser, &buffer, buffer.count, 0) <= 0 {
        // The browser has left.
        return
      }
    }
  }

  @discardableResult private func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { writeSocket(descriptor, $0.baseAddress! + sent, $0.count - sent) }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }
}
