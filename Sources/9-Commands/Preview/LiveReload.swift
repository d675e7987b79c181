/// Holds what is shown, and tells the open pages when it changes.
actor LiveReload {
  private(set) var snapshot: BuildSnapshot
  private var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
  /// Numbers editions and listeners.
  private var count = 0
  /// Tells the editions of one run of the program from those of another.
  private let run = String(UInt64.random(in: .min ... .max), radix: 36)

  init(_ build: PreviewBuild) {
    snapshot = BuildSnapshot(files: build.files, diagnostics: build.diagnostics, edition: "\(run)-0")
  }

  /// Shows another build; pages are told unless it looks the same.
  func show(_ build: PreviewBuild) {
    count += 1
    let next = BuildSnapshot(files: build.files, diagnostics: build.diagnostics, edition: "\(run)-\(count)")
    guard !next.shows(the: snapshot) else { return }
    snapshot = next
    tell(LiveReload.event(next.edition))
  }

  /// Server-sent events: the edition now, and each later one.
  func changes() -> AsyncStream<[UInt8]> {
    count += 1
    let number = count
    let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(4))
    continuation.onTermination = { _ in Task { await self.forget(number) } }
    continuation.yield(Array("retry: 500\n\n".utf8) + LiveReload.event(snapshot.edition))
    listeners[number] = continuation
    return stream
  }

  /// Writes to every open page a line that it ignores, so that connections nobody listens to are noticed.
  func sendHeartbeat() { tell(Array(":\n\n".utf8)) }

  private func tell(_ bytes: [UInt8]) {
    for listener in listeners.values { listener.yield(bytes) }
  }

  private func forget(_ number: Int) { listeners[number] = nil }

  private static func event(_ edition: String) -> [UInt8] { Array("data: \(edition)\n\n".utf8) }
}
