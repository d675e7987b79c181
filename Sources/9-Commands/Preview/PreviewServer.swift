import FlyingFox
import FlyingSocks
import Files
import Foundation
import NoticeModel
import Source

/// Shows a site on this machine while it is written: built in memory, and again whenever a source changes.
package struct PreviewServer: Sendable {
  private let folder: Folder
  private let standard: StandardTexts?
  private let only: Set<String>
  private let interval: Swift.Duration
  private let today: @Sendable () -> Day

  /// How often connections are tried that may have been left.
  private static let heartbeatInterval = Swift.Duration.seconds(10)

  /// - Parameters:
  ///   - standard: what comes with Notitia, for what the site does not have.
  ///   - only: identifiers of the organisations to show; all of them if empty.
  ///   - interval: how often to look for changes.
  ///   - today: asked before every build: a preview may stay open over midnight.
  package init(
    _ folder: Folder, standard: StandardTexts? = nil, only: Set<String> = [],
    interval: Swift.Duration = .milliseconds(300),
    today: @escaping @Sendable () -> Day
  ) {
    self.folder = folder
    self.standard = standard
    self.only = only
    self.interval = interval
    self.today = today
  }

  /// Why no preview can be shown.
  package enum Refusal: Error, Equatable, Sendable {
    /// Another program has the port.
    case portTaken
    /// The port is not for programs of this user.
    case portForbidden
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameters:
  ///   - port: the port; 0 takes one that is free.
  ///   - onStart: is told the port as soon as pages can be opened.
  ///   - onBuild: is given every build, the first one too.
  package func run(
    port: UInt16, onStart: @escaping @Sendable (UInt16) -> Void, onBuild: @escaping @Sendable (PreviewBuild) -> Void
  ) async throws {
    let watch = SourceWatch(folder: folder, interval: interval)
    // Looked at before the build: what changes meanwhile is seen as a change.
    let state = watch.state()
    let first = build()
    let liveReload = LiveReload(first)
    // This address alone: nothing outside this machine can connect.
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled,
      handler: RequestHandler(liveReload: liveReload))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await serve(server) }
      group.addTask {
        try await server.waitUntilListening(timeout: 30)
        if case .ip4(_, let port) = await server.listeningAddress { onStart(port) }
        onBuild(first)
        try await follow(watch, from: state, liveReload, onBuild)
      }
      group.addTask {
        while true {
          try await Task.sleep(for: PreviewServer.heartbeatInterval)
          await liveReload.sendHeartbeat()
        }
      }
      defer { group.cancelAll() }
      do { try await group.next() } catch  where Task.isCancelled {}
    }
  }

  private func build() -> PreviewBuild { PreviewBuild.make(folder, standard: standard, only: only, asOf: today()) }

  private func follow(
    _ watch: SourceWatch, from state: SourceWatch.State, _ liveReload: LiveReload,
    _ onBuild: @Sendable (PreviewBuild) -> Void
  ) async throws {
    var state = state
    while true {
      state = try await watch.change(from: state)
      let next = build()
      await liveReload.show(next)
      onBuild(next)
    }
  }

  private func serve(_ server: HTTPServer) async throws {
    do {
      try await server.run()
    } catch SocketError.failed(_, let number, _) where number == EADDRINUSE {
      throw Refusal.portTaken
    } catch SocketError.failed(_, let number, _) where number == EACCES {
      throw Refusal.portForbidden
    }
  }
}
