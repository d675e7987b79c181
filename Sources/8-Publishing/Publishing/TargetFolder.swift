import Files

/// A folder that a site is published to, which may hold something that Notitia did not make.
struct TargetFolder {
  private let name: String

  init(_ path: String) {
    name = path
  }

  /// Refuses to replace what Notitia did not make, or what somebody has put into it since.
  ///
  /// - Parameter place: where the folder stands now, if not under its name.
  func check(standingAt place: String? = nil) throws {
    let folder = place ?? name
    switch try FolderTree.kind(folder) {
    case .missing: return
    case .file:
      throw Publisher.Refusal(message: "`\(name)` is a file", help: "name a folder with --output")
    case .link:
      throw Publisher.Refusal(
        message: "`\(name)` is a symbolic link, which cannot be exchanged whole",
        help: "name the folder itself with --output")
    case .folder: break
    }
    let found = try FolderTree.files(in: folder)
    if found.isEmpty { return }
    guard let manifest = try Manifest(folder: folder) else {
      throw Publisher.Refusal(
        message: "the folder `\(name)` was not made by Notitia (it holds no \(Manifest.name)), so it is left alone",
        help: "name another folder with --output, or move what is in it elsewhere")
    }
    let strangers = found.filter { $0 != Manifest.name && !manifest.names($0) }
    guard strangers.isEmpty else {
      let names = strangers.prefix(5).joined(separator: ", ") + (strangers.count > 5 ? " …" : "")
      throw Publisher.Refusal(
        message: "the folder `\(name)` holds files that Notitia did not make and would lose: \(names)",
        help: "move them elsewhere, then build again")
    }
  }
}
