import BuildCache
import Files
import NoticeModel
import Source

/// What was made of the organisations of a site while one program runs, as long as it holds: of those that were asked for
/// last.
///
/// Every question looks at the sources again. What it says is never older than they are.
package struct SiteMemory<Value: Sendable>: Sendable {
  private struct Kept: Sendable {
    /// The sources of the organisation, and of others whose versions it reads.
    var sources: [(name: String, state: FolderState)]
    var value: Value
  }

  /// How many organisations are remembered.
  private let capacity: Int
  private let folder: Folder
  private let standard: StandardTexts?
  private var index = CacheIndex()
  /// `nil` where the sources cannot be told, with links among them.
  private var states: SourceStates?
  private var kept: [String: Kept] = [:]
  /// Those that are kept; the one that was asked for last comes last.
  private var order: [String] = []

  package init(of folder: Folder, standard: StandardTexts?, remembering capacity: Int) {
    self.folder = folder
    self.standard = standard
    self.capacity = capacity
  }

  // MARK: - What all organisations share

  /// Looks at what all organisations share.
  /// - Returns: what stands for it: equal where nothing has changed; `nil` where that cannot be told.
  package mutating func lookAtShared() -> ContentDigest? {
    states = SourceStates(folder, standard: standard, program: nil, knowing: index)
    guard let states else { return nil }
    index.shared = states.shared
    index.listing = states.listing
    return states.common(.check)
  }

  /// The names of the organisations, as they were when that was looked at.
  package var names: [String] { states?.names ?? SiteLoader.organisations(in: folder).names }

  /// Forgets all organisations.
  package mutating func forget() {
    kept = [:]
    order = []
  }

  // MARK: - One organisation

  /// Looks at the sources of an organisation.
  /// - Returns: what stands for them; `nil` where they cannot be told.
  package func look(at name: String) -> FolderState? {
    states?.state(of: name, knowing: kept[name]?.sources.first?.state)
  }

  /// What was made of an organisation; `nil` where it has to be made.
  package mutating func value(of name: String) -> Value? {
    guard var found = kept[name] else { return nil }
    for (index, source) in found.sources.enumerated() {
      guard let now = states?.state(of: source.name, knowing: source.state), now.digest == source.state.digest else {
        forget(name)
        return nil
      }
      found.sources[index].state = now
    }
    order.removeAll { $0 == name }
    order.append(name)
    kept[name] = found
    return found.value
  }

  /// Keeps what was made of an organisation, in place of what was asked for longest ago.
  /// - Parameters:
  ///   - state: its sources, as they were before it was made.
  ///   - others: organisations whose versions it reads.
  package mutating func keep(_ value: Value, of name: String, from state: FolderState?, reading others: [String]) {
    forget(name)
    guard let state, let states else { return }
    var sources = [(name: name, state: state)]
    for other in others {
      guard let state = states.state(of: other, knowing: nil) else { return }
      sources.append((other, state))
    }
    kept[name] = Kept(sources: sources, value: value)
    order.append(name)
    if order.count > capacity { forget(order[0]) }
  }

  private mutating func forget(_ name: String) {
    kept[name] = nil
    order.removeAll { $0 == name }
  }
}
