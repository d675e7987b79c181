/// Numbers what is shown of each organisation and of the site, and tells the open pages when it changes.
struct Editions {
  /// An organisation by its name; `site` for the pages that are no organisation's.
  typealias Scope = String
  static let site: Scope = ""

  private var shown: [Scope: (number: Int, fingerprint: Int)] = [:]
  private var listeners: [Int: (scope: Scope, continuation: AsyncStream<[UInt8]>.Continuation)] = [:]
  private var count = 0
  /// Tells the editions of one run of the program from those of another.
  private let run = String(UInt64.random(in: .min ... .max), radix: 36)

  /// Names what is shown now. A page that was made from another edition is out of date.
  func edition(of scope: Scope) -> String { "\(run)-\(shown[scope]?.number ?? 0)" }

  /// What open pages show.
  var scopes: Set<Scope> { Set(listeners.values.map(\.scope)) }

  /// Shows something else; pages are told unless it looks the same.
  mutating func show(_ scope: Scope, _ fingerprint: Int) {
    guard let known = shown[scope] else {
      shown[scope] = (0, fingerprint)
      return
    }
    guard known.fingerprint != fingerprint else { return }
    shown[scope] = (known.number + 1, fingerprint)
    for listener in listeners.values where listener.scope == scope {
      listener.continuation.yield(Self.event(edition(of: scope)))
    }
  }

  /// Server-sent events: the edition now, and each later one.
  mutating func changes(
    of scope: Scope, onEnd: @escaping @Sendable (_ number: Int) -> Void
  ) -> AsyncStream<[UInt8]> {
    count += 1
    let number = count
    let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(4))
    continuation.onTermination = { _ in onEnd(number) }
    continuation.yield(Array("retry: 500\n\n".utf8) + Self.event(edition(of: scope)))
    listeners[number] = (scope, continuation)
    return stream
  }

  mutating func forget(_ number: Int) { listeners[number] = nil }

  /// Writes to every open page a line that it ignores, so that connections nobody listens to are noticed.
  func sendHeartbeat() {
    for listener in listeners.values { listener.continuation.yield(Array(":\n\n".utf8)) }
  }

  private static func event(_ edition: String) -> [UInt8] { Array("data: \(edition)\n\n".utf8) }
}
