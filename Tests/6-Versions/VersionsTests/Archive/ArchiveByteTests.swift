import Files
import Foundation
import TestSupport
import Testing

@testable import Versions

/// No byte of what was released can change without being found, and the file is named.
@Suite struct ArchiveByteTests {
  /// Where every bit of a file stands that is looked at: all of the short ones, and of texts and facts every 29th byte.
  static func offsets(_ file: String, _ count: Int) -> StrideTo<Int> {
    stride(from: 0, to: count, by: file.hasSuffix(".txt") || file.hasSuffix("record.json") ? 1 : 29)
  }

  @Test func everyAlteredByteIsFound() throws {
    let released = try ReleasedSite.once()
    try released.edit("Servir vos commandes", "Exécuter vos commandes")
    try released.describe(#"version: "2026-01-01", summary: Text(fr: "Un mot.", nl: "Een woord.", de: "Ein Wort.")"#)
    try released.release("2026-01-01", on: "2025-12-01")
    let files = try FolderTree.files(in: released.path("").dropLastSlash)
    #expect(files.count == 11)
    for file in files {
      let url = URL(fileURLWithPath: released.path(file))
      let original = [UInt8](try Data(contentsOf: url))
      let isChain = file == VersionChain.file
      for offset in Self.offsets(file, original.count) {
        var altered = original
        altered[offset] ^= 1 << UInt8(offset % 8)
        try Data(altered).write(to: url)
        let found = try released.archive().diagnostics
        let names = found.contains {
          $0.location.path.hasSuffix("/versions/\(file)") || isChain && $0.message.contains(file)
        }
        #expect(names && found.block, "\(file), byte \(offset): \(found.map(\.message))")
      }
      try Data(original).write(to: url)
    }
    #expect(try released.archive().diagnostics.isEmpty)
  }

  @Test func everyTruncatedFileIsFound() throws {
    let released = try ReleasedSite.corrected()
    for file in try FolderTree.files(in: released.path("").dropLastSlash) {
      let url = URL(fileURLWithPath: released.path(file))
      let original = try Data(contentsOf: url)
      for count in [0, 1, original.count / 2, original.count - 1] {
        try original.prefix(count).write(to: url)
        #expect(try released.archive().diagnostics.block, "\(file), the first \(count) bytes")
      }
      try (original + original.suffix(1)).write(to: url)
      #expect(try released.archive().diagnostics.block, "\(file), a byte more")
      try original.write(to: url)
    }
    #expect(try released.archive().diagnostics.isEmpty)
  }
}

extension String {
  fileprivate var dropLastSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
