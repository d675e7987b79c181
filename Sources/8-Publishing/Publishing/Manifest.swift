import BuildCache
import Files

/// The list of what Notitia has made in a folder, which marks it as its own.
///
/// Each line has the SHA-256 of a file and its path, as `sha256sum` writes them, so that a program which copies the folder
/// to a host can see what has changed without reading it. Earlier lists have paths alone, and are read too.
struct Manifest {
  static let name = "notitia-files.txt"
  private static let heading = "Files made by Notitia. This folder is replaced as a whole by the next build."
  /// What stands between a hash and a path.
  private static let gap = "  "

  /// Those of the files by path; `nil` where the list has none.
  private let digests: [String: String?]

  init(_ files: [String: ContentDigest]) {
    digests = files.mapValues(\.hexadecimal)
  }

  /// The paths of its files, in no order.
  var paths: some Collection<String> { digests.keys }

  /// Whether it names a file.
  func names(_ path: String) -> Bool { digests.index(forKey: path) != nil }

  /// Whether a path is that of a compressed file, which belongs to the file that it stands beside.
  func isCompressed(_ path: String) -> Bool { CompressedForm.read(path).map { names($0.original) } ?? false }

  /// The path of a file with each content: the first one.
  var places: [ContentDigest: String] {
    Dictionary(
      digests.compactMap { path, digest in digest.flatMap(ContentDigest.init(hexadecimal:)).map { ($0, path) } },
      uniquingKeysWith: { min($0, $1) })
  }

  /// Whether it names a file with these bytes.
  func holds(_ path: String, _ digest: ContentDigest) -> Bool { digests[path] == digest.hexadecimal }

  /// Reads the list of a folder; `nil` when there is none.
  init?(folder: String) throws {
    guard try FolderTree.kind("\(folder)/\(Manifest.name)") == .file else { return nil }
    let text = String(decoding: try Folder(folder).read(Manifest.name, limit: 100_000_000), as: UTF8.self)
    let lines = text.split(separator: "\n")
    guard lines.first.map(String.init) == Manifest.heading else { return nil }
    digests = Dictionary(lines.dropFirst().map(Self.entry), uniquingKeysWith: { first, _ in first })
  }

  private static func entry(_ line: Substring) -> (String, String?) {
    let hash = line.utf8.prefix(64)
    // No path has a space: it could not stand in an address.
    guard hash.count == 64, line.dropFirst(64).hasPrefix(gap) else { return (String(line), nil) }
    return (String(line.dropFirst(64 + gap.utf8.count)), String(hash))
  }

  var text: String {
    let lines = digests.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { path, digest in (digest.map { $0 + Self.gap } ?? "") + path }
    return ([Manifest.heading] + lines).joined(separator: "\n") + "\n"
  }
}
