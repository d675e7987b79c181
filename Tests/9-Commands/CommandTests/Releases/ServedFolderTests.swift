import Foundation
import TestSupport
import Testing

/// `notitia verify --against`: what a host serves is what the sources give.
@Suite struct ServedFolderTests {
  @Test func everyDifferenceIsNamed() throws {
    let site = try ReleasingSite.released()
    try site.require("build --as-of 2026-07-01")
    let verify = "verify --against public --as-of 2026-07-01"
    try site.run(verify)
    try alter("\(site.path)/public/exemple/fr/index.html")
    try alter("\(site.path)/public/exemple/versions/2026-06-01/de.md")
    try alter("\(site.path)/public/exemple/versions/chain.txt")
    try FileManager.default.removeItem(atPath: "\(site.path)/public/exemple/nl/index.html")
    try FileManager.default.removeItem(atPath: "\(site.path)/public/exemple/versions/2026-06-01/facts.json")
    try site.site.root.write("site/public/exemple/extra.html", "<p>mine</p>")
    try site.site.root.write("site/public/exemple/versions/2025-01-01/fr.md", "gone from the sources")
    #expect(try site.run(verify).status == 1)
    site.expectTranscript("against")
  }

  /// What was published before the last release is older, not falsified.
  @Test func anOlderListOfVersionsIsNoForgery() throws {
    let site = try ReleasingSite.released()
    try site.require("build --as-of 2026-07-01")
    try site.reword()
    try site.require("release exemple --effective 2026-09-01 --as-of 2026-07-01")
    let outcome = try site.run("verify --against public --as-of 2026-07-01")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("public/exemple/versions/chain.txt:1:1: error: this file is not what the sources give"))
    #expect(!outcome.errors.contains("is not the one that was released"))
  }

  // MARK: - At an address

  /// A host on this machine that serves a folder, until this value goes away.
  private final class Host {
    private let process = Process()
    private let port: String

    init(_ folder: String, in site: ReleasingSite) throws {
      let place = site.site.root("port")
      let program = """
        import functools, http.server, pathlib, sys
        handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=sys.argv[1])
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        path = pathlib.Path(sys.argv[2])
        path.with_suffix(".new").write_text(str(server.server_address[1]))
        path.with_suffix(".new").rename(path)
        server.serve_forever()
        """
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3", "-c", program, folder, place]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      for _ in 0..<600 where !FileManager.default.fileExists(atPath: place) {
        guard process.isRunning else { break }
        usleep(50_000)
      }
      port = try String(contentsOfFile: place, encoding: .utf8)
    }

    var address: String { "http://127.0.0.1:\(port)" }

    deinit { kill(process.processIdentifier, SIGKILL) }
  }

  @Test func whatIsServedAtAnAddressIsCompared() throws {
    let site = try ReleasingSite.released()
    try site.require("build --as-of 2026-07-01")
    let host = try Host("\(site.path)/public", in: site)
    #expect(try site.run("verify --against \(host.address)/ --as-of 2026-07-01").status == 0)
    try alter("\(site.path)/public/exemple/fr/index.html")
    try alter("\(site.path)/public/exemple/versions/2026-06-01/de.md")
    try FileManager.default.removeItem(atPath: "\(site.path)/public/exemple/nl/index.html")
    // What else is served cannot be seen from outside.
    try site.site.root.write("site/public/exemple/extra.html", "<p>mine</p>")
    #expect(try site.run("verify --against \(host.address) --as-of 2026-07-01").status == 1)
    #expect(try site.run("verify --against \(host.address)/elsewhere/ --as-of 2026-07-01").status == 1)
    site.expectTranscript("against-address", hiding: /127\.0\.0\.1:[0-9]+/, "HOST")
  }

  @Test func aHostThatGivesNoAnswerIsTold() throws {
    let site = try ReleasingSite.released()
    let silent = try site.run("verify --against http://127.0.0.1:1/")
    #expect(silent.status == 2)
    #expect(silent.errors.contains("the host at http://127.0.0.1:1/ gave no answer: curl: (7) "))
    #expect(try site.run("verify --against http://").status == 64)
    let bare = try Command.notitia(
      ["verify", "--against", "http://127.0.0.1:1/"], in: site.path, environment: ["PATH": "/nowhere"])
    #expect(bare.status == 2)
    #expect(bare.errors.contains("the program `curl` is not there\n   = install it: sudo apt install curl"))
  }

  private func alter(_ path: String) throws {
    let url = URL(fileURLWithPath: path)
    var bytes = try Data(contentsOf: url)
    bytes[10] ^= 1
    try bytes.write(to: url)
  }
}
