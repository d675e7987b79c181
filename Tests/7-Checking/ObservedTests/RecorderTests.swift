import Foundation
import TestSupport
import Testing

@testable import Checks

/// Files as browsers and recorders really write them.
struct RecorderTests {
  @Test(arguments: ["data", "extension", "ocsp"]) func aVisitBeginsOnItsPage(_ kind: String) throws {
    let visit = try ObservedVisit.read(ObservedSite.fixtures.appendingPathComponent("starts-with-\(kind).har").path)
    #expect(visit.hosts == ["www.example.org"])
    #expect(Set(visit.cookies.map(\.name)) == ["_session", "_pk_id.1.fff"])
  }

  @Test func headersThatWereJoinedAreDivided() throws {
    let visit = try ObservedVisit.read(ObservedSite.fixtures.appendingPathComponent("folded.har").path)
    #expect(visit.cookies.map(\.name) == ["_session", "_pk_id.1.fff", "basket"])
    #expect(visit.cookies.map(\.lifetime) == [.session, .lasts(347 * 86_400), .session])
  }

  @Test(arguments: [
    ("a=1; Path=/, b=2", ["a=1; Path=/", " b=2"]), ("a=1, b=2", ["a=1", " b=2"]),
    ("a=x,y=2; Path=/", ["a=x,y=2; Path=/"]),
    ("a=1; expires=Fri, 12 Nov 2027 09:00:00 GMT", ["a=1; expires=Fri, 12 Nov 2027 09:00:00 GMT"]),
    ("a=\"x, y=1\"; Path=/", ["a=\"x, y=1\"; Path=/"]), ("a=1\nb=2", ["a=1", "b=2"]),
  ])
  func foldedHeaders(_ value: String, _ headers: [String]) {
    #expect(FoldedHeader.headers(value).map(String.init) == headers)
  }

  @Test func aCookieOfAScriptHasTheLifetimeThatChromeGives() throws {
    let visit = try ObservedVisit.read(ObservedSite.fixtures.appendingPathComponent("script-cookie.har").path)
    #expect(visit.cookies.map(\.name) == ["_session", "_pk_id.1.fff"])
    let site = try ObservedSite()
    let result = try site.check("--observed", "script-cookie.har")
    #expect(result.status == 1)
    #expect(
      result.standardError.contains("the cookie `_pk_id.*` is declared to last 13 months, but stays at least 2191 days")
    )
    #expect(!result.standardError.contains("`_session`"))
  }

  @Test(arguments: [
    ("a=1; Secure", false, true), ("a=1; Secure", true, false), ("__Host-a=1; Secure; Path=/", true, false),
    ("__Host-a=1; Secure", true, true), ("__Host-a=1; Secure; Path=/; Domain=example.org", true, true),
    ("__Secure-a=1", true, true), ("a=1; Domain=org", true, true), ("a=1; Domain=other.org", true, true),
    ("a=1; Domain=example.org", true, false), ("a=\(String(repeating: "x", count: 4096))", true, true),
  ])
  func whatEveryBrowserRefusesIsNotReceived(_ header: String, _ isEncrypted: Bool, _ isRefused: Bool) throws {
    let cookie = try #require(SetCookie(header))
    #expect(cookie.isRefused(from: "www.example.org", isEncrypted: isEncrypted) == isRefused)
  }

  @Test func namesWithUmlauts() {
    #expect(SetCookie("gr\u{C3}\u{B6}\u{C3}\u{9F}e=1")?.name == "größe")
    #expect(SetCookie("größe=1")?.name == "größe")
    #expect(Host.of("https://www.bücher.example/seite") == "www.xn--bcher-kva.example")
    #expect(Host.of("chrome-extension://abcdef/page.html") == nil)
    #expect(Host.of("blob:https://example.org/1") == nil)
  }

  @Test func theStorageOfABrowserIsRead() throws {
    let text = """
      {"cookies": [{"name": "a", "value": "1", "domain": ".example.org", "path": "/", "expires": -1}],
       "origins": [{"origin": "https://www.example.org", "localStorage": [{"name": "theme", "value": "dark"}]}]}
      """
    let visit = try Array(text.utf8).withUnsafeBufferPointer { try ObservedVisit($0) }
    #expect(visit.cookies.map(\.name) == ["a", "theme"])
    #expect(visit.cookies.map(\.isStorage) == [false, true])
    #expect(visit.cookies.first?.lifetime == .session)
    let site = try ObservedSite()
    let result = try site.check("--observed", site.visit(text))
    #expect(
      result.standardError.contains(
        "the browser keeps `theme` of www.example.org in its storage, which is not declared"))
  }

  /// What is proposed binds when it is pasted and completed, and what it declares is found no more.
  @Test func whatIsMissingIsProposed() throws {
    let site = try ObservedSite()
    let proposal = try site.check("--observed", "folded.har", "--propose").standardOutput
    #expect(
      proposal == """
        Cookie(
          name: "basket",
          provider: .controller,
          category: .…,
          lifetime: .session,
          purpose: Text(fr: "…", nl: "…", de: "…")
        ),

        """)
    let visit = try site.visit(
      #"{"log": {"entries": [{"startedDateTime": "2026-11-01T09:00:00Z", "request": {"url": "https://www.example.org/"},"#
        + #""response": {"status": 200, "headers": [{"name": "Set-Cookie", "value": "a=1; Max-Age=5000"},"#
        + #"{"name": "Set-Cookie", "value": "b=1; Max-Age=864000"},{"name": "Set-Cookie", "value": "c=1; Max-Age=34186669"},"#
        + #"{"name": "Set-Cookie", "value": "d\"e=1"}]}}]}}"#)
    let lines = try site.check("--observed", visit, "--propose").standardOutput
    #expect(lines.contains("lifetime: .lasts(.hours(2))") && lines.contains("lifetime: .lasts(.days(10))"))
    #expect(lines.contains("lifetime: .lasts(.months(13))"))
    let completed = lines.replacingOccurrences(of: "category: .…", with: "category: .necessary")
    try site.replace("      list: [", with: "      list: [\n" + completed)
    let result = try site.check("--observed", visit)
    #expect(!result.standardError.contains("CK-UNDECLARED"))
    #expect(!result.standardError.contains("CK-OBSERVED-LIFETIME"))
    #expect(!result.standardError.contains("[SRC-"))
  }

  @Test func whatDoesNotShowIsProposedByItsNumber() throws {
    let site = try ObservedSite()
    let visit = try site.visit(
      #"{"log": {"entries": [{"startedDateTime": "2026-11-01T09:00:00Z", "request": {"url": "https://www.example.org/"},"#
        + #""response": {"status": 200, "headers": [{"name": "Set-Cookie", "value": "x\u202Ey=1"}]}}]}}"#)
    let lines = try site.check("--observed", visit, "--propose").standardOutput
    #expect(lines.contains(#"name: "x\u{202e}y""#) && !lines.unicodeScalars.contains("\u{202E}"))
  }

  @Test func aProposalIsNoReport() throws {
    let site = try ObservedSite()
    #expect(try site.check("--propose").status == 64)
    #expect(try site.check("--observed", "folded.har", "--propose", "--format", "json").status == 64)
  }
}
