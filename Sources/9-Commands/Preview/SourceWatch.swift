import Files

/// Notices when something changes in the sources of a site.
///
/// It asks for the times of the files again and again, instead of being told by the system: that needs no
/// library, works the same on every system and on network folders, and costs some milliseconds for a hundred
/// organisations. Where it takes longer, it asks less often.
struct SourceWatch {
  typealias State = [String: FileStamp]

  let folder: Folder
  /// How long to wait between two looks.
  let interval: Duration

  /// The most that looking may take of the time: a tenth.
  private static let share = 10
  /// After so many looks a folder that never rests is taken as it is.
  private static let patience = 10

  /// The files as they are now. Hidden files and the safety copies of editors are no sources.
  func state() -> State {
    var state: State = [:]
    for part in ["content", "themes"] {
      let root = folder.absolute(part)
      for file in (try? FolderTree.files(in: root)) ?? [] where SourceWatch.isSource(file) {
        if let stamp = FileStamp("\(root)/\(file)") { state["\(part)/\(file)"] = stamp }
      }
    }
    return state
  }

  private static func isSource(_ path: String) -> Bool {
    !path.hasSuffix("~") && !path.hasPrefix(".") && !path.contains("/.")
  }

  /// Waits until the files differ from `known` and have come to rest, and returns what they are then.
  func change(from known: State) async throws -> State {
    var pause = interval
    while true {
      try await Task.sleep(for: pause)
      let start = ContinuousClock.now
      let now = state()
      pause = max(interval, (ContinuousClock.now - start) * SourceWatch.share)
      if now != known { return try await settled(from: now) }
    }
  }

  /// Several files are often saved together, and an editor may write one in two steps: waits until nothing moves.
  private func settled(from first: State) async throws -> State {
    var last = first
    for _ in 0..<SourceWatch.patience {
      try await Task.sleep(for: interval / 3)
      let now = state()
      if now == last { break }
      last = now
    }
    return last
  }
}
