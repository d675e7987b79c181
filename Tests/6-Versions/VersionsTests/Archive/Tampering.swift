import Files
import Foundation
import Testing

@testable import Versions

/// Something that is done to the versions of a site behind the back of the tool.
struct Tampering: Sendable, CustomTestStringConvertible {
  /// Also the name of the fixture with what is said of it.
  var name: String
  var apply: @Sendable (ReleasedSite) throws -> Void

  init(_ name: String, _ apply: @escaping @Sendable (ReleasedSite) throws -> Void) {
    self.name = name
    self.apply = apply
  }

  var testDescription: String { name }

  static let all = files + folders + lists + links + forgeries

  // MARK: - Files

  private static let files = [
    Tampering("file-added") { try $0.put("2026-01-01/notes.txt", "mine") },
    Tampering("file-added-beside") { try $0.put("notes.txt", "mine") },
    Tampering("hidden-file-added") { try $0.put("2026-01-01/.notes.txt", "mine") },
    Tampering("hidden-file-added-beside") { try $0.put(".notes.txt", "mine") },
    Tampering("text-removed") { try $0.remove("2025-10-01/nl.md") },
    Tampering("facts-removed") { try $0.remove("2026-01-01/facts.json") },
    Tampering("record-removed") { try $0.remove("2026-01-01/record.json") },
    Tampering("text-emptied") { try $0.put("2026-01-01-r2/de.md", "") },
    Tampering("text-with-nothing") { try $0.put("2026-01-01-r2/de.md", "\0\0\0\0") },
    Tampering("text-not-utf8") { try $0.put("2025-10-01/fr.md", Data([0xFF, 0xFE, 0xC3, 0x28])) },
    Tampering("text-huge") { site in
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: site.path("2025-10-01/fr.md")))
      try handle.truncate(atOffset: 30_000_000)
      try handle.close()
    },
    Tampering("text-is-a-folder") { site in
      try site.remove("2025-10-01/fr.md")
      try FolderTree.make(site.path("2025-10-01/fr.md"))
    },
    Tampering("text-is-a-pipe") { site in
      try site.remove("2025-10-01/fr.md")
      try #require(mkfifo(site.path("2025-10-01/fr.md"), 0o644) == 0)
    },
    Tampering("texts-exchanged") { try $0.exchange("2025-10-01/fr.md", "2025-10-01/nl.md") },
    Tampering("record-of-another-version") { site in
      try site.put(
        "2026-01-01/record.json", try Data(contentsOf: URL(fileURLWithPath: site.path("2025-10-01/record.json"))))
    },
  ]

  private static let folders = [
    Tampering("first-version-removed") { try $0.remove("2025-10-01") },
    Tampering("middle-version-removed") { try $0.remove("2026-01-01") },
    Tampering("last-version-removed") { try $0.remove("2026-01-01-r2") },
    Tampering("version-added") { site in
      try FileManager.default.copyItem(atPath: site.path("2026-01-01"), toPath: site.path("2026-03-01"))
    },
    Tampering("versions-exchanged") { try $0.exchange("2025-10-01", "2026-01-01") },
    Tampering("versions-are-a-file") { site in
      try site.remove("")
      try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(site.sitePath)/\(ReleasedSite.versions)"))
    },
    Tampering("versions-emptied") { site in
      try site.remove("")
      try FolderTree.make("\(site.sitePath)/\(ReleasedSite.versions)")
    },
  ]

  // MARK: - The list

  private static let lists = [
    Tampering("list-removed") { try $0.remove("chain.txt") },
    Tampering("list-emptied") { try $0.put("chain.txt", "") },
    Tampering("list-without-the-first") { try $0.lines { Array($0.dropFirst()) } },
    Tampering("list-without-the-middle") { try $0.lines { [$0[0], $0[2]] } },
    Tampering("list-without-the-last") { try $0.lines { Array($0.dropLast()) } },
    Tampering("list-swapped") { try $0.lines { [$0[1], $0[0], $0[2]] } },
    Tampering("list-with-a-line-twice") { try $0.lines { $0 + [$0[2]] } },
    Tampering("list-with-another-hash") {
      try $0.lines { [$0[0], $0[1], String(repeating: "0", count: 64) + $0[2].dropFirst(64)] }
    },
    Tampering("list-with-a-way-out") { try $0.lines { $0.map { $0.replacing("2026-01-01/", with: "../tiny/") } } },
    Tampering("list-from-windows") { try $0.lines { $0.map { $0 + "\r" } } },
  ]

  // MARK: - Links

  private static let links = [
    Tampering("text-is-a-link") { site in
      try FileManager.default.moveItem(
        atPath: site.path("2025-10-01/fr.md"), toPath: "\(site.sitePath)/content/kept.md")
      try site.link("2025-10-01/fr.md", to: "../../../../kept.md")
    },
    Tampering("text-is-a-link-to-nothing") { site in
      try site.remove("2025-10-01/fr.md")
      try site.link("2025-10-01/fr.md", to: "nowhere")
    },
    Tampering("text-is-a-link-outside") { site in
      try site.remove("2025-10-01/fr.md")
      try site.link("2025-10-01/fr.md", to: "/etc/passwd")
    },
    Tampering("text-is-a-link-to-itself") { site in
      try site.remove("2025-10-01/fr.md")
      try site.link("2025-10-01/fr.md", to: "fr.md")
    },
    Tampering("version-is-a-link") { site in
      try FileManager.default.moveItem(atPath: site.path("2026-01-01"), toPath: "\(site.sitePath)/content/kept")
      try site.link("2026-01-01", to: "../../../kept")
    },
    Tampering("versions-are-a-link") { site in
      let versions = "\(site.sitePath)/\(ReleasedSite.versions)"
      try FileManager.default.moveItem(atPath: versions, toPath: "\(site.sitePath)/content/kept")
      try FileManager.default.createSymbolicLink(atPath: versions, withDestinationPath: "../../kept")
    },
    Tampering("versions-are-a-link-to-nothing") { site in
      try site.remove("")
      try FileManager.default.createSymbolicLink(
        atPath: "\(site.sitePath)/\(ReleasedSite.versions)", withDestinationPath: "nowhere")
    },
  ]

  // MARK: - Forgeries

  private static let forgeries = [
    Tampering("forged-organisation") { try $0.forge { record, _ in record.organisation = "other" } },
    Tampering("forged-name") { site in
      try site.forge { record, _ in record.name.revision = 3 }
    },
    Tampering("forged-predecessor") { site in
      try site.forge { record, _ in record.previous?.hash = String(repeating: "a", count: 64) }
    },
    Tampering("forged-without-predecessor") { try $0.forge { record, _ in record.previous = nil } },
    Tampering("forged-without-files") { try $0.forge { record, _ in record.files = [:] } },
    Tampering("forged-without-facts") { try $0.forge { record, _ in record.files["facts.json"] = nil } },
    Tampering("forged-file-outside") { site in
      try site.forge { record, files in
        let notice = try Data(contentsOf: URL(fileURLWithPath: "\(site.sitePath)/\(ReleasedSite.home)/notice.swift"))
        record.files["../../notice.swift"] = Hash.of([UInt8](notice))
      }
    },
    Tampering("forged-language") { site in
      try site.forge { record, files in
        files["nl.md"] = files["fr.md"]
        record.files["nl.md"] = record.files["fr.md"]
      }
    },
    Tampering("forged-text") { site in
      try site.forge { record, files in
        files["fr.md"]?.append(contentsOf: Array("mine".utf8))
        record.files["fr.md"] = files["fr.md"].map(Hash.of)
      }
    },
    Tampering("forged-facts") { site in
      try site.forge { record, files in
        files["facts.json"] = Array("{}\n".utf8)
        record.files["facts.json"] = Hash.of(Array("{}\n".utf8))
      }
    },
  ]
}

extension ReleasedSite {
  fileprivate func put(_ file: String, _ text: String) throws { try put(file, Data(text.utf8)) }

  fileprivate func put(_ file: String, _ data: Data) throws { try data.write(to: URL(fileURLWithPath: path(file))) }

  fileprivate func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path(file)) }

  fileprivate func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(file), withDestinationPath: target)
  }

  fileprivate func exchange(_ one: String, _ other: String) throws {
    try FileManager.default.moveItem(atPath: path(one), toPath: path("kept"))
    try FileManager.default.moveItem(atPath: path(other), toPath: path(one))
    try FileManager.default.moveItem(atPath: path("kept"), toPath: path(other))
  }

  /// Changes the lines of the list of versions.
  fileprivate func lines(_ change: ([String]) -> [String]) throws {
    let text = try String(contentsOfFile: path("chain.txt"), encoding: .utf8)
    let lines = change(text.split(separator: "\n").map(String.init))
    try put("chain.txt", lines.map { $0 + "\n" }.joined())
  }
}
