import BuildCache
import Files
import NoticeModel
import Source

/// What was made of the organisations of a site while one program runs: after a change, only those go through the stages
/// again that it concerns.
package struct SiteMemory<Value: Sendable>: Sendable {
  private var index = CacheIndex()
  private var states: SourceStates?
  private var common = ContentDigest.none
  private var day: Day?
  private var organisations: [String: (sources: FolderState, value: Value)] = [:]
  /// The sources of each organisation as they are now.
  private var sources: [String: FolderState] = [:]

  package init() {}

  /// Looks at the sources, and forgets what does not hold any more.
  package mutating func look(at folder: Folder, standard: StandardTexts?, asOf day: Day) {
    states = SourceStates(folder, standard: standard, program: nil, knowing: index)
    let common = states?.common(.check)
    if common != self.common || day != self.day { organisations = [:] }
    self.common = common ?? .none
    self.day = day
    sources = [:]
    guard let states else { return }
    index.shared = states.shared
    index.listing = states.listing
    for name in states.names { sources[name] = states.state(of: name, knowing: organisations[name]?.sources) }
    organisations = organisations.filter { $0.value.sources.digest == sources[$0.key]?.digest }
  }

  /// `nil` where it has to be made.
  package func value(of name: String) -> Value? { organisations[name]?.value }

  /// Keeps what was made, unless somebody has written to the sources meanwhile.
  package mutating func keep(_ made: [(name: String, value: Value)]) {
    guard let states, states.areUntouched else {
      organisations = [:]
      return
    }
    for (name, value) in made {
      guard let sources = sources[name], organisations[name] != nil || states.isUntouched(sources, of: name) else {
        continue
      }
      organisations[name] = (sources, value)
    }
  }
}
