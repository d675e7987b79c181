import Dispatch
import Files

/// Ctrl-C, or the wish of the system that the program ends.
enum Interruption {
  /// Waits for the first; a second one ends the program at once, as it does without this.
  static func wait() async {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(number, SIG_DFL)
        continuation.yield()
      }
      source.activate()
      return source
    }
    for await _ in stream { break }
    for source in sources { source.cancel() }
  }
}
