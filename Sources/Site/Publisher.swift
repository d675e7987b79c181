import Files

/// Puts a finished site in its place: written beside it, then exchanged whole.
///
/// Whatever happens before the exchange leaves the old folder as it was; the exchange itself is one step of
/// the file system (`renameat2` with `RENAME_EXCHANGE`). Only folders that Notitia made are ever replaced.
public struct Publisher {
  private let target: String

  /// - Parameter target: absolute path of the folder to publish to.
  public init(to target: String) {
    self.target = target
  }

  /// What keeps a folder from being replaced, in words for a person.
  public struct Refusal: Error, Sendable {
    public var message: String
    public var help: String
  }

  /// Writes the files, exchanges the folders and removes the old one.
  public func publish(_ files: [PageFile]) throws {
    try checkTarget()
    let parent = (target as String).parentFolder
    let staging = "\(parent)/.\(target.lastPart).notitia-new"
    try FolderTree.remove(staging)
    let manifest = Manifest(files.map(\.path))
    try write(files + [PageFile(Manifest.name, manifest.text)], to: staging)
    try FolderTree.exchange(staging, with: target)
    try FolderTree.remove(staging)
  }

  /// Refuses to replace what Notitia did not make, or what somebody has put into it since.
  private func checkTarget() throws {
    switch FolderTree.kind(target) {
    case .missing: return
    case .file:
      throw Refusal(message: "`\(target)` is a file", help: "name a folder with --output")
    case .link:
      throw Refusal(
        message: "`\(target)` is a symbolic link, which cannot be exchanged whole",
        help: "name the folder itself with --output")
    case .folder: break
    }
    let found = try FolderTree.files(in: target)
    if found.isEmpty { return }
    guard let manifest = try Manifest(folder: target) else {
      throw Refusal(
        message: "the folder `\(target)` was not made by Notitia (it holds no \(Manifest.name)), so it is left alone",
        help: "name another folder with --output, or move what is in it elsewhere")
    }
    let strangers = found.filter { $0 != Manifest.name && !manifest.paths.contains($0) }
    guard strangers.isEmpty else {
      let names = strangers.prefix(5).joined(separator: ", ") + (strangers.count > 5 ? " …" : "")
      throw Refusal(
        message: "the folder `\(target)` holds files that Notitia did not make and would lose: \(names)",
        help: "move them elsewhere, then build again")
    }
  }

  private func write(_ files: [PageFile], to folder: String) throws {
    try FolderTree.make(folder)
    var made: Set<String> = [folder]
    for file in files {
      let path = "\(folder)/\(file.path)"
      let parent = path.parentFolder
      if made.insert(parent).inserted { try FolderTree.make(parent) }
      try FolderTree.write(file.bytes, to: path)
    }
  }
}

/// The list of what Notitia has made in a folder, which marks it as its own.
struct Manifest {
  static let name = "notitia-files.txt"
  private static let heading = "Files made by Notitia. This folder is replaced as a whole by the next build."

  let paths: Set<String>

  init(_ paths: [String]) {
    self.paths = Set(paths)
  }

  /// Reads the list of a folder; `nil` when there is none.
  init?(folder: String) throws {
    let folder = try Folder(folder)
    guard folder.exists(Manifest.name) else { return nil }
    let text = String(decoding: try folder.read(Manifest.name, limit: 100_000_000), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    guard lines.first == Manifest.heading else { return nil }
    paths = Set(lines.dropFirst())
  }

  var text: String {
    ([Manifest.heading] + paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }).joined(separator: "\n") + "\n"
  }
}
