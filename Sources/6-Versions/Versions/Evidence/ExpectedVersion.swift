import Diagnostics

/// The hash of a version that somebody wrote down, or of another record, such as that of texts from before the first
/// version; it must be found again in the list of an organisation.
///
/// A record holds the hash of the one before it: where one of them has the hash, none up to it was altered since. Whoever
/// rewrites all versions with their hashes cannot do it so that this one stays.
package struct ExpectedVersion: Sendable, Equatable {
  package var organisation: String
  /// 64 lower-case hexadecimal digits.
  package var hash: String
  /// Where it is written down; `nil` on the command line.
  private var location: Location?

  /// Reads `ORGANISATION=HASH`; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains(where: \.isWhitespace) else { return nil }
    let hash = parts[1].lowercased()
    guard hash.count == 64, hash.allSatisfy(\.isHexDigit), hash.utf8.count == 64 else { return nil }
    organisation = String(parts[0])
    self.hash = hash
  }

  /// Reads a file with one of them on each line; a line that is empty or begins with `#` says nothing. A file that names
  /// none expects nothing, which nobody means.
  package static func read(_ file: SourceFile) -> (versions: [ExpectedVersion], diagnostics: [Diagnostic]) {
    var versions: [ExpectedVersion] = []
    var diagnostics: [Diagnostic] = []
    guard let text = String(validating: file.bytes, as: UTF8.self), !text.utf8.contains(0) else {
      return (
        [],
        [
          Diagnostic(
            rule: .sourceEncoding, "this file is not UTF-8", help: "save it as UTF-8", at: Location(path: file.path))
        ]
      )
    }
    // Editors write a mark before the text.
    var start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for line in file.bytes[start...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let text = String(decoding: line, as: UTF8.self).trimmed
      let location = file.location(start..<(start + max(line.count, 1)))
      start += line.count + 1
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      guard var version = ExpectedVersion(text) else {
        diagnostics.append(
          Diagnostic(
            rule: .none, "this line names no organisation with a hash",
            help: "write the identifier of the organisation, =, and the 64 digits that `notitia verify` shows",
            at: location))
        continue
      }
      version.location = location
      versions.append(version)
    }
    if versions.isEmpty, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          rule: .none, "this file names no organisation with a hash, so that nothing would be looked for",
          help: "write the identifier of the organisation, =, and the 64 digits that `notitia verify` shows, one on "
            + "each line", at: Location(path: file.path)))
    }
    return (versions, diagnostics)
  }

  /// How a message names the record that has the hash.
  package func told(in archive: VersionArchive) -> String? {
    guard let version = archive.versions.first(where: { $0.hash == hash }) else {
      return archive.events.first { $0.event.hash == hash }?.event.file.told
    }
    return "the version \(version.name)"
  }

  /// What is told where no record has it.
  /// - Parameter archive: `nil` where the site has no such organisation.
  package func missing(in archive: VersionArchive?) -> Diagnostic {
    let found =
      switch archive {
      case .none: "there is no such organisation"
      case .some(let archive) where archive.versions.isEmpty: "nothing was released"
      case .some(let archive):
        "the last version is \(archive.versions[archive.versions.count - 1].name), SHA-256 \(archive.versions[archive.versions.count - 1].hash)"
      }
    return Diagnostic(
      rule: VersionArchive.rule, "no record of `\(organisation)` has the expected hash \(hash): \(found)",
      help:
        "records were taken away or rewritten since somebody wrote that hash down: compare with the history of the "
        + "site and with copies of what was published",
      at: location ?? Location(path: VersionArchive.folder(of: organisation)))
  }
}

extension String {
  fileprivate var trimmed: Substring {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
