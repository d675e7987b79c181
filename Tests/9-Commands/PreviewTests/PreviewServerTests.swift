import Files
import FlyingSocks
import Foundation
import NoticeModel
import TestSupport
import Testing

@testable import Preview

/// A preview over real connections, on a port that the system chooses.
@Suite(.timeLimit(.minutes(3))) struct PreviewServerTests {
  private static let notice = "content/organisations/ima/notice.swift"

  /// Runs a preview while the body asks it something.
  private func withPreview(
    of site: TemporarySite, _ body: @escaping @Sendable (Visitor) async throws -> Void
  ) async throws {
    let server = PreviewServer(
      try Folder(site.path), interval: .milliseconds(60), today: { Day(year: 2026, month: 11, day: 22) })
    let (ports, started) = AsyncStream.makeStream(of: UInt16.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run(port: 0, onStart: { port, _ in started.yield(port) }, onReport: { _ in }) }
      group.addTask {
        var iterator = ports.makeAsyncIterator()
        let port = try #require(await iterator.next())
        try await body(Visitor(port: port))
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  @Test func pagesAndFilesAreServed() async throws {
    try await withPreview(of: try TemporarySite("ima")) { visitor in
      let page = try await visitor.get("/ima/fr/")
      #expect(page.status == 200)
      #expect(page.headers["content-type"] == "text/html; charset=utf-8")
      #expect(page.headers["cache-control"] == "no-store")
      #expect(page.body.contains("<strong>Preview</strong>"))
      #expect(page.body.contains("/-/preview.js"))
      #expect(try await visitor.get("/").status == 200)
      #expect(try await visitor.get("/ima/assets/style.css").headers["content-type"] == "text/css; charset=utf-8")
      #expect(try await visitor.get("/ima/assets/logo.svg").headers["content-type"] == "image/svg+xml")
      #expect(try await visitor.get("/-/preview.js").body.contains("EventSource"))
      let moved = try await visitor.get("/ima/fr?as-is")
      #expect(moved.status == 302)
      #expect(moved.headers["location"] == "/ima/fr/?as-is")
    }
  }

  @Test func headHasTheHeadersAlone() async throws {
    try await withPreview(of: try TemporarySite("ima")) { visitor in
      let page = try await visitor.get("/ima/fr/")
      let head = try await visitor.send("HEAD", "/ima/fr/")
      #expect(head.status == 200)
      #expect(head.headers["content-length"] == page.headers["content-length"])
      #expect(head.body.isEmpty)
      #expect(try await visitor.send("POST", "/ima/fr/").status == 405)
    }
  }

  @Test func aLongAddressIsRefused() async throws {
    try await withPreview(of: try TemporarySite("ima")) { visitor in
      let reply = try await visitor.get("/" + String(repeating: "a", count: 1_000_000))
      #expect(reply.status == 414)
      #expect(try await visitor.get("/ima/fr/").status == 200)
      #expect(try await visitor.get("/?" + String(repeating: "a", count: 8_000)).status == 200)
    }
  }

  /// Connections that ask for nothing give way to those that do.
  @Test func idleConnectionsKeepNobodyOut() async throws {
    try await withPreview(of: try TemporarySite("ima")) { visitor in
      var idle: [AsyncSocket] = []
      for _ in 0..<(ConnectionGate.most * 3) { idle.append(try await visitor.connect()) }
      #expect(try await visitor.get("/ima/fr/").status == 200)
      for socket in idle { try? socket.close() }
    }
  }

  @Test func nothingOutsideTheSiteIsReached() async throws {
    let site = try TemporarySite("ima")
    try site.write("secret", to: "secret.html")
    try await withPreview(of: site) { visitor in
      #expect(try await visitor.get("/nowhere/").status == 404)
      #expect(try await visitor.get("/nowhere/").body.contains("Page introuvable"))
      let attempts = [
        "/../secret.html", "/%2e%2e/secret.html", "/ima/..%2f..%2fsecret.html", "/ima/%2e%2e%2f%2e%2e%2fsecret.html",
        "/..%5csecret.html", "/%252e%252e/secret.html", "//secret.html", "/content/site.swift", "/secret.html",
        "/./secret.html", "/ima/../../secret.html", "/%00", "/%ff", "http://other.example/secret.html", "/..",
      ]
      for attempt in attempts {
        let reply = try await visitor.get(attempt)
        #expect([400, 404].contains(reply.status), "\(attempt)")
        #expect(!reply.body.contains("secret"), "\(attempt)")
      }
    }
  }

  @Test func onlyThisMachineIsAnswered() async throws {
    try await withPreview(of: try TemporarySite("ima")) { visitor in
      let rebound = try await visitor.get("/", host: "rebound.example:\(visitor.port)")
      #expect(rebound.status == 421)
      let local = try await visitor.get("/", host: "localhost:\(visitor.port)")
      #expect(local.status == 200)
    }
  }

  @Test func aFormChangesATextAndNothingElseDoes() async throws {
    let site = try TemporarySite("ima")
    let dutch = "content/organisations/ima/nl/introduction.md"
    let before = try site.read(dutch)
    let address = "/-/edit/ima?text=introduction.md%231&language=nl"
    try await withPreview(of: site) { visitor in
      let page = try await visitor.get(address)
      #expect(page.status == 200)
      #expect(page.headers["content-security-policy"]?.contains("form-action 'self'; frame-ancestors 'none'") == true)
      #expect(page.headers["referrer-policy"] == "same-origin")
      let token = try #require(page.body.firstMatch(of: /name="token" value="([^"]+)"/)?.1)
      let form = "token=\(token)&text.nl=Wat+ik%0D%0Atypte%2C+%E2%80%9Czo%E2%80%9D."
      let refused: [(Int, [String: String], String)] = [
        (403, ["Origin": "http://evil.example"], form), (403, ["Sec-Fetch-Site": "cross-site"], form),
        (403, [:], "text.nl=Wat"), (415, ["Content-Type": "text/plain"], form), (400, [:], form + "%ff"),
        (400, [:], form + "&token=2"), (413, ["Content-Length": "8000001"], form),
        (411, ["Content-Length": "-1"], form),
        (411, ["Transfer-Encoding": "chunked"], form),
      ]
      for (status, headers, body) in refused {
        let reply = try await visitor.post(address, body, headers: headers)
        #expect(reply.status == status, "\(headers) \(body)")
        #expect(reply.headers["content-type"] == "text/plain; charset=utf-8")
        #expect(reply.body.hasSuffix(".\n"), "\(status) says \(reply.body)")
      }
      for (status, path) in [(414, "/" + String(repeating: "a", count: 30_000))] {
        let reply = try await visitor.get(path)
        #expect(reply.status == status && reply.body == "The address is too long: it may have 16 KB.\n")
      }
      #expect(try await visitor.post("/ima/nl/", form).status == 405)
      #expect(try await visitor.post("/-/texts/ima", form).status == 405)
      #expect(try await visitor.post("/-/edit/ima?text=nothing", form).status == 409)
      #expect(try site.read(dutch) == before)
      let saved = try await visitor.post(address, form)
      #expect(saved.status == 303)
      #expect(saved.headers["location"] == "/ima/nl/?saved=1#notitia-saved")
      #expect(try site.read(dutch).hasPrefix("Wat ik typte, “zo”.\n"))
      #expect(try await visitor.get("/ima/nl/?saved=1").body.contains("Wat ik typte"))
    }
  }

  @Test func changesReachTheOpenPage() async throws {
    let site = try TemporarySite("ima")
    try await withPreview(of: site) { visitor in
      async let events = visitor.follow("/-/changes?ima") { $0.components(separatedBy: "data: ").count > 2 }
      let edition = try #require(try await visitor.get("/ima/fr/").body.firstMatch(of: /data-edition="([^"]+)"/)?.1)
      try site.replace("Groupe IMA", with: "Maison IMA", in: Self.notice)
      let page = try await eventually {
        let page = try await visitor.get("/ima/fr/")
        return page.body.contains("Maison IMA") ? page : nil
      }
      let received = try await events
      #expect(received.contains("text/event-stream"))
      #expect(!page.body.contains(edition))
      let next = try #require(page.body.firstMatch(of: /data-edition="([^"]+)"/)?.1)
      #expect(received.contains("data: \(next)\n\n"))
    }
  }

  @Test func errorsStandInPlaceOfThePageUntilTheyAreMended() async throws {
    let site = try TemporarySite("ima")
    try await withPreview(of: site) { visitor in
      try site.replace("standing: .example", with: "standing: .<script>x", in: Self.notice)
      let broken = try await eventually {
        let reply = try await visitor.get("/ima/fr/")
        return reply.status == 500 ? reply : nil
      }
      #expect(broken.body.contains("\(Self.notice):"))
      #expect(broken.body.contains("standing: .&lt;script&gt;x"))
      #expect(broken.body.contains("^"))
      #expect(!broken.body.contains("<script>x"))
      // The site still shows the others, and marks this one.
      let front = try await visitor.get("/")
      #expect(front.status == 200)
      #expect(front.body.contains("<h2 data-notitia-errors=\"1 error\" translate=\"no\">Groupe IMA</h2>"))
      try site.replace("standing: .<script>x", with: "standing: .example", in: Self.notice)
      let mended = try await eventually {
        let reply = try await visitor.get("/ima/fr/")
        return reply.status == 200 ? reply : nil
      }
      #expect(mended.body.contains("Groupe IMA"))
    }
  }

  @Test func aPageWithErrorsIsShownWhenAskedFor() async throws {
    let site = try TemporarySite("ima")
    try site.replace("118 avenue de Paris", with: "", in: Self.notice)
    try await withPreview(of: site) { visitor in
      let findings = try await visitor.get("/ima/fr/")
      #expect(findings.status == 500)
      #expect(findings.body.contains("href=\"?as-is\""))
      let page = try await visitor.get("/ima/fr/?as-is")
      #expect(page.status == 200)
      #expect(page.body.contains("<summary>1 error, 1 warning</summary>"))
      #expect(page.body.contains("VER-DRAFT"))
      #expect(page.body.contains("ED-EMPTY"))
    }
  }

  @Test func aPortThatIsTakenIsRefused() async throws {
    let site = try TemporarySite("ima")
    try await withPreview(of: site) { visitor in
      let second = PreviewServer(try Folder(site.path), today: { Day(year: 2026, month: 11, day: 22) })
      await #expect(throws: PreviewServer.Refusal.portTaken) {
        try await second.run(port: visitor.port, onStart: { _, _ in }, onReport: { _ in })
      }
    }
  }
}
