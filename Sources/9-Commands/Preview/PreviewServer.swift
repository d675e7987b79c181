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

/// Shows a site on this machine while it is written: each page as its sources say it when it is asked for.
package struct PreviewServer: Sendable {
  private let folder: Folder
  private let standard: StandardTexts?
  private let only: Set<String>
  private let isEditable: Bool
  private let interval: Swift.Duration
  private let today: @Sendable () -> Day

  /// How long a page may take to be made, in seconds: that of a notice with hundreds of versions, on a busy machine.
  private static let patience = 300.0
  /// How often connections are tried that may have been left.
  private static let heartbeatInterval = Swift.Duration.seconds(10)

  /// - Parameters:
  ///   - standard: what comes with Notitia, for what the site does not have.
  ///   - only: identifiers of the organisations to show; all of them if empty.
  ///   - isEditable: whether texts can be changed from its pages.
  ///   - interval: how often to look for changes.
  ///   - today: asked again and again: a preview may stay open over midnight.
  package init(
    _ folder: Folder, standard: StandardTexts? = nil, only: Set<String> = [],
    isEditable: Bool = true, interval: Swift.Duration = .milliseconds(300),
    today: @escaping @Sendable () -> Day
  ) {
    self.folder = folder
    self.standard = standard
    self.only = only
    self.isEditable = isEditable
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
  ///   - onStart: is told the port, and how many organisations there are, as soon as pages can be opened.
  ///   - onReport: is told what was found in an organisation, whenever that is another than before.
  package func run(
    port: UInt16, onStart: @escaping @Sendable (_ port: UInt16, _ organisations: Int) -> Void,
    onReport: @escaping @Sendable (PreviewReport) -> Void
  ) async throws {
    let site = PreviewSite(
      folder, standard: standard, only: only, isEditable: isEditable, today: today, report: onReport)
    // Browsers connect to the gate, on this machine alone; the server listens where only this user can connect.
    let socket = try PrivateSocket()
    defer { socket.remove() }
    let gate = try ConnectionGate(port: port, server: socket.path)
    defer { gate.close() }
    let count = await site.start()
    let server = HTTPServer(
      address: .unix(path: socket.path), timeout: Self.patience, logger: .disabled, handler: RequestHandler(site: site))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening(timeout: 30)
        gate.open()
        onStart(gate.port, count)
        await site.lookAround()
        while true {
          let isRestless = await site.follow()
          // An editor may write a file in two steps, and save several files together.
          try await Task.sleep(for: isRestless ? interval / 3 : interval)
          if !isRestless { await site.lookAround() }
        }
      }
      group.addTask {
        while true {
          try await Task.sleep(for: PreviewServer.heartbeatInterval)
          await site.sendHeartbeat()
        }
      }
      defer { group.cancelAll() }
      do { try await group.next() } catch  where Task.isCancelled {}
    }
  }
}
