import BuildCache
import Files
import NoticeModel
import Pages
import Source

/// The sources of a site as a shard, or a merge of shards, finds them: what tells whether they fit together.
package struct ShardSources: Sendable {
  private let states: SourceStates
  private let own: [String: FolderState]
  let program: ContentDigest
  let shared: ContentDigest

  /// Hashes what all organisations share, and some of the organisations.
  ///
  /// - Parameters:
  ///   - program: path of the program that does the work.
  ///   - names: the organisations; all of them if left out.
  /// - Returns: `nil` where the sources cannot be told: with symbolic links among them, or while somebody writes to them.
  package init?(of folder: Folder, standard: StandardTexts?, program: String, names: [String]? = nil) {
    guard let identity = ProgramIdentity(program),
      let states = SourceStates(folder, standard: standard, program: nil, knowing: CacheIndex())
    else { return nil }
    var own: [String: FolderState] = [:]
    for name in names ?? states.names {
      guard let state = states.state(of: name, knowing: nil) else { return nil }
      own[name] = state
    }
    self.states = states
    self.own = own
    self.program = identity.content
    shared = ContentDigest(of: states.shared.map(\.digest))
  }

  /// Whether a folder holds a shard.
  package static func isShard(_ path: String) -> Bool {
    (try? FolderTree.kind("\(path)/\(ShardRecord.name)")) == .file
  }

  /// The names of all organisations of the site.
  var names: [String] { states.names }

  func digest(of name: String) -> ContentDigest? { own[name]?.digest }

  /// Whether nobody has written to them since.
  package var areUntouched: Bool {
    states.areUntouched && own.allSatisfy { states.isUntouched($0.value, of: $0.key) }
  }

  /// The file that says what a shard was made from, and what is known of its organisations.
  package func record(_ shard: Shard, of made: [OrganisationSummary], asOf day: Day) -> PageFile {
    ShardRecord(
      program: program, shared: shared, day: day, shard: shard,
      organisations: made.map {
        ShardRecord.Organisation(name: $0.name, sources: digest(of: $0.name) ?? .none, summary: $0.encoded)
      }
    ).file
  }
}
