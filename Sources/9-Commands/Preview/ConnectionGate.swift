import Files
import Foundation

/// Takes the connections of browsers before the server does, and holds them to limits that the server has not: how many
/// there are, how long one may wait before it asks for something, how long a request may be.
///
/// One connection carries one request. What passes goes to the server through a socket that only this user can open.
final class ConnectionGate: @unchecked Sendable {
  /// Connections at once. When there are as many, the oldest that has not asked for anything gives way.
  static let most = 48

  let port: UInt16
  private let listener: Int32
  private let server: String
  private let lock = NSLock()
  /// Connections that have not asked yet, the oldest first.
  private var waiting: [Int32] = []
  private var count = 0
  private var isClosed = false

  /// Listens on this machine alone.
  ///
  /// - Parameters:
  ///   - port: the port; 0 takes one that is free.
  ///   - server: path of the socket of the server.
  init(port: UInt16, server: String) throws {
    self.server = server
    let listener = socket(AF_INET, SOCK_STREAM_VALUE, 0)
    guard listener >= 0 else { throw FileError.system("the port \(port)") }
    var isReused: Int32 = 1
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let isBound = withUnsafeSocketAddress(&address) { bind(listener, $0, $1) == 0 } && listen(listener, 128) == 0
    guard isBound else {
      let number = errno
      _ = closeDescriptor(listener)
      switch number {
      case EADDRINUSE: throw PreviewServer.Refusal.portTaken
      case EACCES: throw PreviewServer.Refusal.portForbidden
      default: throw FileError("the port \(port)", String(cString: strerror(number)))
      }
    }
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener, $0, &length) }
    }
    self.listener = listener
    self.port = UInt16(bigEndian: address.sin_port)
  }

  /// Takes connections until it is closed; each has a thread of its own.
  func open() {
    Thread.detachNewThread { [self] in
      while true {
        let connection = accept(listener, nil, nil)
        if connection >= 0 {
          take(connection)
        } else if lock.withLock({ isClosed }) {
          return
        } else {
          // No descriptor is free, or the browser has left.
          usleep(20_000)
        }
      }
    }
  }

  /// Takes no more connections; those that there are end with the program.
  func close() {
    lock.withLock {
      guard !isClosed else { return }
      isClosed = true
      shutdown(listener, Int32(SHUT_RDWR))
      _ = closeDescriptor(listener)
      for connection in waiting { shutdown(connection, Int32(SHUT_RDWR)) }
    }
  }

  private func take(_ connection: Int32) {
    let isTaken = lock.withLock {
      if count >= Self.most {
        guard !waiting.isEmpty else { return false }
        shutdown(waiting.removeFirst(), Int32(SHUT_RDWR))
      }
      count += 1
      waiting.append(connection)
      return true
    }
    guard isTaken else {
      _ = closeDescriptor(connection)
      return
    }
    Thread.detachNewThread { [self] in
      ConnectionRelay(connection, server: server).run { asked(connection) }
      lock.withLock {
        count -= 1
        waiting.removeAll { $0 == connection }
        _ = closeDescriptor(connection)
      }
    }
  }

  private func asked(_ connection: Int32) {
    lock.withLock { waiting.removeAll { $0 == connection } }
  }
}
