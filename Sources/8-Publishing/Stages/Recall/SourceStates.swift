import BuildCache
import Files
import Publishing
import Source

/// The sources of a site as they stand on the disk: what a result depends on, told without reading more than has to be.
struct SourceStates: Sendable {
  private let folder: Folder
  private let standard: StandardTexts?
  /// `nil` where results are not taken from another run of a program.
  let program: ProgramIdentity?
  let shared: [FolderState]
  let listing: FolderState
  /// Whether any of them had to be read again.
  let isRenewed: Bool

  /// - Parameters:
  ///   - program: the program that does the work.
  ///   - index: what was known of the sources.
  /// - Returns: `nil` where they cannot be told: with links among them, or while somebody writes to them.
  init?(_ folder: Folder, standard: StandardTexts?, program: ProgramIdentity?, knowing index: CacheIndex) {
    self.folder = folder
    self.standard = standard?.folder.path == folder.path ? nil : standard
    self.program = program
    var states: [FolderState] = []
    var isRenewed = false
    for (number, shared) in Self.sharedFolders(folder, self.standard).enumerated() {
      let known = index.shared.indices.contains(number) ? index.shared[number] : nil
      guard let state = Self.state(of: shared.path, shared.selection, knowing: known, &isRenewed) else { return nil }
      states.append(state)
    }
    shared = states
    guard
      let listing = Self.state(
        of: folder.absolute(UnknownOrganisation.folder), Self.names, knowing: index.listing, &isRenewed)
    else { return nil }
    self.listing = listing
    self.isRenewed = isRenewed
  }

  /// What all organisations share: everything in `content` and `themes` but the organisations, and what comes with
  /// Notitia.
  private static func sharedFolders(
    _ folder: Folder, _ standard: StandardTexts?
  ) -> [(path: String, selection: FolderState.Selection)] {
    let organisations = UnknownOrganisation.folder.lastPart
    let content = FolderState.Selection(
      takes: { !$0.lastPart.hasPrefix(".") }, descends: { $0 != organisations })
    let visible = FolderState.Selection(takes: { !$0.lastPart.hasPrefix(".") })
    return [(folder.absolute("content"), content), (folder.absolute("themes"), visible)]
      + (standard.map { standard in StandardTexts.parts.map { (standard.folder.absolute($0), visible) } } ?? [])
  }

  /// The names in a folder alone.
  private static let names = FolderState.Selection(takes: { !$0.hasPrefix(".") }, descends: { _ in false })

  /// The files of one organisation. Hidden ones are read among its versions only.
  private static let own = FolderState.Selection(takes: {
    !$0.lastPart.hasPrefix(".") || $0.hasPrefix("versions/") || $0 == "versions"
  })

  private static func state(
    of path: String, _ selection: FolderState.Selection, knowing known: FolderState?, _ isRenewed: inout Bool
  ) -> FolderState? {
    if let known, known.isUntouched(at: path) { return known }
    isRenewed = true
    return FolderState.read(path, selection, knowing: known)
  }

  /// The names of the organisations.
  var names: [String] { listing.folders }

  private func path(of name: String) -> String { folder.absolute("\(UnknownOrganisation.folder)/\(name)") }

  /// The state of the sources of one organisation; `nil` where it cannot be told.
  func state(of name: String, knowing known: FolderState?) -> FolderState? {
    var isRenewed = false
    return Self.state(of: path(of: name), Self.own, knowing: known, &isRenewed)
  }

  /// What all work depends on.
  func common(_ purpose: WorkPurpose) -> ContentDigest {
    // Messages name the files that come with Notitia by their whole paths.
    let words = "\(purpose.name)\n\(standard?.folder.path ?? "")"
    return ContentDigest(
      of: [ContentDigest(of: Array(words.utf8)), purpose.storage, program?.digest ?? .none] + shared.map(\.digest))
  }

  // MARK: - Afterwards

  /// Whether nobody has written to what all organisations share.
  var areUntouched: Bool {
    zip(Self.sharedFolders(folder, standard), shared).allSatisfy { $1.isUntouched(at: $0.path) }
      && listing.isUntouched(at: folder.absolute(UnknownOrganisation.folder))
  }

  func isUntouched(_ state: FolderState, of name: String) -> Bool { state.isUntouched(at: path(of: name)) }
}

/// What work is done for. What was made for one purpose is nothing for another, since other pages were made.
package enum WorkPurpose: Sendable {
  /// To find what is wrong with the sources.
  case check
  /// To publish to a folder, named by its absolute path, and stored there in some way.
  case publish(String, storage: ContentDigest = SiteStorage().digest)

  var name: String {
    switch self {
    case .check: "check"
    case .publish(let target, _): "publish-\(ContentDigest(of: Array(target.utf8)).hexadecimal.prefix(16))"
    }
  }

  var target: String? {
    if case .publish(let target, _) = self { return target }
    return nil
  }

  var storage: ContentDigest {
    if case .publish(_, let storage) = self { return storage }
    return .none
  }
}
