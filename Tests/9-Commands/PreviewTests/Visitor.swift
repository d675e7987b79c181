import FlyingSocks
import Foundation

/// Speaks HTTP over a socket, so that a test can ask what no browser would send.
struct Visitor {
  let port: UInt16

  struct Reply {
    var status: Int
    var headers: [String: String]
    var body: String

    init(_ text: String) {
      let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
      let lines = (parts.first ?? "").components(separatedBy: "\r\n")
      status = lines.first.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
      headers = Dictionary(
        lines.dropFirst().compactMap { line in
          let field = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
          return field.count == 2 ? (field[0].lowercased(), field[1]) : nil
        }, uniquingKeysWith: { $0 + ", " + $1 })
      body = parts.count == 2 ? String(parts[1]) : ""
    }
  }

  func get(_ path: String, host: String? = nil) async throws -> Reply { try await send("GET", path, host: host) }

  func send(_ method: String, _ path: String, host: String? = nil) async throws -> Reply {
    let socket = try await open(method, path, host: host)
    defer { try? socket.close() }
    return Reply(try await read(socket) { _ in false })
  }

  /// Sends a form as a browser does from a page of this server; other headers take the place of its own.
  func post(_ path: String, _ body: String, headers: [String: String] = [:]) async throws -> Reply {
    let own = [
      "Content-Type": "application/x-www-form-urlencoded", "Origin": "http://127.0.0.1:\(port)",
      "Sec-Fetch-Site": "same-origin", "Content-Length": "\(body.utf8.count)",
    ]
    let socket = try await open("POST", path, host: nil, own.merging(headers) { $1 }, body)
    defer { try? socket.close() }
    return Reply(try await read(socket) { _ in false })
  }

  /// Reads a stream until a text has arrived.
  func follow(_ path: String, until isEnough: @escaping @Sendable (String) -> Bool) async throws -> String {
    let socket = try await open("GET", path, host: nil)
    defer { try? socket.close() }
    return try await read(socket, until: isEnough)
  }

  /// A connection that asks for nothing.
  func connect() async throws -> AsyncSocket {
    try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: port))
  }

  private func open(
    _ method: String, _ path: String, host: String?, _ headers: [String: String] = [:], _ body: String = ""
  ) async throws -> AsyncSocket {
    let socket = try await connect()
    let lines = headers.map { "\($0): \($1)\r\n" }.joined()
    let request =
      "\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\n\(lines)Connection: close\r\n\r\n\(body)"
    try await socket.write(Data(request.utf8))
    return socket
  }

  private func read(_ socket: AsyncSocket, until isEnough: @escaping @Sendable (String) -> Bool) async throws -> String
  {
    try await withThrowingTaskGroup(of: String.self) { group in
      group.addTask {
        var bytes: [UInt8] = []
        do {
          while !isEnough(String(decoding: bytes, as: UTF8.self)) { bytes += try await socket.read(atMost: 65536) }
        } catch SocketError.disconnected {}
        return String(decoding: bytes, as: UTF8.self)
      }
      group.addTask {
        try await Task.sleep(for: .seconds(60))
        throw SocketError.timeout(message: "the server said nothing more")
      }
      defer { group.cancelAll() }
      return try await group.next() ?? ""
    }
  }
}
