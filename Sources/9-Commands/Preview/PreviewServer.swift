import FlyingFox
import FlyingSocks
import Files
import Foundation
import NoticeModel
import Source
import Stages

/// A place for a socket that only this user can open.
private struct PrivateSocket {
  private let folder: String

  init() throws {
    var name = Array(FileManager.default.temporaryDirectory.appendingPathComponent("notitia-XXXXXX").path.utf8CString)
    guard mkdtemp(&name) != nil else { throw FileError.system("the folder for temporary files") }
    folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  var path: String { folder + "/preview" }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}

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
    var memory = SiteMemory<PreviewBuild.Organisation>()
    let first = build(remembering: &memory)
    let liveReload = LiveReload(first)
    // Browsers connect to the gate, on this machine alone; the server listens where only this user can connect.
    let socket = try PrivateSocket()
    defer { socket.remove() }
    let gate = try ConnectionGate(port: port, server: socket.path)
    defer { gate.close() }
    let server = HTTPServer(
      address: .unix(path: socket.path), logger: .disabled, handler: RequestHandler(liveReload: liveReload))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask { [memory] in
        try await server.waitUntilListening(timeout: 30)
        gate.open()
        onStart(gate.port)
        onBuild(first)
        try await follow(watch, from: state, remembering: memory, liveReload, onBuild)
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

  private func build(remembering memory: inout SiteMemory<PreviewBuild.Organisation>) -> PreviewBuild {
    PreviewBuild.make(folder, standard: standard, only: only, asOf: today(), remembering: &memory)
  }

  private func follow(
    _ watch: SourceWatch, from state: SourceWatch.State,
    remembering first: SiteMemory<PreviewBuild.Organisation>, _ liveReload: LiveReload,
    _ onBuild: @Sendable (PreviewBuild) -> Void
  ) async throws {
    var state = state
    var memory = first
    while true {
      state = try await watch.change(from: state)
      let next = build(remembering: &memory)
      await liveReload.show(next)
      onBuild(next)
    }
  }
}
