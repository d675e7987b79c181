import Foundation

#if canImport(Glibc)
  import Glibc
  let SOCK_STREAM_VALUE = Int32(SOCK_STREAM.rawValue)
#elseif canImport(Musl)
  import Musl
  let SOCK_STREAM_VALUE = SOCK_STREAM
#else
  let SOCK_STREAM_VALUE = SOCK_STREAM
#endif

/// `close(2)` under a name that no method of ours hides.
func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }

/// `send(2)`, without a signal where the other side has left.
func writeSocket(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  #if canImport(Darwin)
    send(descriptor, bytes, count, 0)
  #else
    send(descriptor, bytes, count, Int32(MSG_NOSIGNAL))
  #endif
}

/// An address in the form that system calls take.
func withUnsafeSocketAddress<Address, Result>(
  _ address: inout Address, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
) -> Result {
  withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<Address>.size)) }
  }
}

/// The address of a socket in the file system.
func unixAddress(_ path: String) -> sockaddr_un {
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { place in
    place.copyBytes(from: path.utf8.prefix(place.count - 1))
  }
  return address
}
