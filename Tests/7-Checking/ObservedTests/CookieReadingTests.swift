import Foundation
import TestSupport
import Testing

@testable import Checks

/// Headers, dates, patterns and hosts, as RFC 6265 has them.
struct CookieReadingTests {
  @Test(arguments: [
    ("Wed, 21 Oct 2026 07:28:00 GMT", 1_792_567_680.0), ("Wednesday, 21-Oct-26 07:28:00 GMT", 1_792_567_680),
    ("Wed Oct 21 07:28:00 2026", 1_792_567_680), ("21 oct 2026 7:28:0", 1_792_567_680),
    ("Thu, 01-Jan-1970 00:00:01 GMT", 1), ("Sun, 29 Feb 2032 00:00:00 GMT", 1_961_625_600),
  ]) func dates(_ text: String, _ seconds: Double) {
    #expect(Timestamp(cookieDate: text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "tomorrow", "21 Oct 2026", "32 Oct 2026 07:28:00", "21 Oct 1600 07:28:00", "21 Oct 2026 25:00:00",
  ])
  func noDates(_ text: String) {
    #expect(Timestamp(cookieDate: text) == nil)
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0.0), ("1970-01-01T01:00:00.500+01:00", 0.5), ("1969-12-31T19:00-0500", 0),
    ("2026-10-21T07:28:00.000000Z", 1_792_567_680), ("2024-02-29T00:00:00Z", 1_709_164_800),
  ]) func moments(_ text: String, _ seconds: Double) {
    #expect(Timestamp(iso: text)?.seconds == seconds)
  }

  @Test(arguments: ["2026-10-21", "2026-10-21T07:28:00", "2026-02-30T07:28:00Z", "2026-10-21T24:28:00Z"])
  func noMoments(_ text: String) {
    #expect(Timestamp(iso: text) == nil)
  }

  @Test func lifetimes() {
    func lifetime(_ header: String) -> ObservedCookie.Lifetime? {
      SetCookie(header)?.lifetime(from: Timestamp(seconds: 1_792_567_600))
    }
    #expect(lifetime("a=b") == .session)
    #expect(lifetime("a=b; Expires=Wed, 21 Oct 2026 07:28:00 GMT") == .lasts(80))
    #expect(lifetime("a=b; Max-Age=7; Expires=Wed, 21 Oct 2026 07:28:00 GMT") == .lasts(7))
    #expect(lifetime("a=b; Expires=Wed, 21 Oct 2026 07:28:00 GMT; max-age = 7") == .lasts(7))
    #expect(lifetime("a=b; Max-Age=soon; Expires=never") == .session)
    #expect(lifetime("a=b; Max-Age=1; Max-Age=2") == .lasts(2))
    #expect(lifetime("a=b; Max-Age=-1") == .lasts(-1))
  }

  @Test func names() {
    #expect(SetCookie(" a = b=c ; Path=/")?.name == "a")
    #expect(SetCookie("a=b; Domain=.Example.ORG")?.domain == "example.org")
    for header in ["", "a", "=b", "; Path=/", "a\u{1}=b"] { #expect(SetCookie(header) == nil) }
  }

  @Test func patterns() {
    #expect(NamePattern("_pk_id.*").matches("_pk_id.1.fff"))
    #expect(NamePattern("_pk_id.*").matches("_pk_id."))
    #expect(!NamePattern("_pk_id.*").matches("_pk_id"))
    #expect(NamePattern("*").matches("x"))
    #expect(NamePattern("a*b*c").matches("a-b-b-c"))
    #expect(!NamePattern("ab*ba").matches("aba"))
    #expect(!NamePattern("a").matches("A"))
    #expect(NamePattern("a.b").matches("a.b") && !NamePattern("a.b").matches("axb"))
  }

  @Test func hosts() {
    #expect(Host.of("https://user:word@WWW.example.org:8443/path?x=/") == "www.example.org")
    #expect(Host.of("http://[::1]:80/") == "[::1]")
    #expect(Host.of("data:text/html,x") == nil)
    #expect(Host.isPart("example.org", of: "www.example.org"))
    #expect(Host.isPart("api.example.org", of: "www.example.org"))
    #expect(!Host.isPart("badexample.org", of: "www.example.org"))
    #expect(!Host.isPart("org", of: "www.example.org"))
  }

  @Test func aLargeFileIsPassedOnce() throws {
    let url = TemporaryPlace.new(".har")
    defer { try? FileManager.default.removeItem(at: url) }
    let text = String(repeating: "x\\\"", count: 1_000_000)
    let entry =
      #"{"startedDateTime": "2026-11-01T09:00:00Z", "request": {"url": "https://a.test/"}, "response": "#
      + #"{"content": {"text": "\#(text)"}, "headers": [{"name": "Set-Cookie", "value": "a\u0062\ud83c\udf6a=1"}]}}"#
    try Data(#"{"log": {"entries": [\#(entry)]}}"#.utf8).write(to: url)
    let visit = try ObservedVisit.read(url.path)
    #expect(visit.cookies.map(\.name) == ["ab🍪"])
    #expect(visit.hosts == ["a.test"])
  }

  @Test func deepNestingIsRefused() throws {
    let bytes = Array((#"{"log": "# + String(repeating: "[", count: 100_000)).utf8)
    #expect(throws: UnreadableVisit.self) { try bytes.withUnsafeBufferPointer { _ = try ObservedVisit($0) } }
  }
}
