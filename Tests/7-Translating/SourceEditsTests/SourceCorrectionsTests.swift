import Diagnostics
import SourceEdits
import Syntax
import TestSupport
import Testing

/// What `notitia check --fix` writes.
@Suite struct SourceCorrectionsTests {
  private func corrected(_ text: String) throws -> String {
    let head = "import NoticeModel\n"
    let file = SourceFile(path: "a.swift", text: head + text)
    let result = try SourceCorrections(Parser.parse(file).diagnostics, in: file).result
    return String(decoding: result.bytes.dropFirst(head.utf8.count), as: UTF8.self)
  }

  @Test(arguments: [
    ("let a = Text(fr: \"x\"\n  nl: \"y\")\n", "let a = Text(fr: \"x\",\n  nl: \"y\")\n"),
    ("let a = Text(fr: \"x\"; nl: \"y\")\n", "let a = Text(fr: \"x\", nl: \"y\")\n"),
    ("let a =\u{A0}\u{A0}Text(fr:\u{A0}\"x\")\n", "let a = Text(fr: \"x\")\n"),
    ("let a = Text(fr: \"ar\u{AD}ti\u{200B}cle\u{2028}13\")\n", "let a = Text(fr: \"article 13\")\n"),
    ("let a\u{200B} = 1\n", "let a = 1\n"),
    // What somebody most likely meant is not sure: it is said, and left.
    ("lett a = Text(fr: \"x\")\n", "lett a = Text(fr: \"x\")\n"),
  ])
  func whatIsSureIsWritten(_ written: String, _ right: String) throws {
    #expect(try corrected(written) == right)
  }

  /// A correction that would be read as something else is refused, and one that marks other words than it speaks of is left.
  @Test func whatWouldSaySomethingElseIsRefused() throws {
    let file = SourceFile(path: "a.swift", text: "import NoticeModel\nlet a = Text(fr: \"le RGPD\")\n")
    func finding(_ range: Range<Int>, _ written: String, _ right: String) -> Diagnostic {
      Diagnostic(rule: .none, "x", at: file.location(range), correction: Correction(written, right))
    }
    #expect(try SourceCorrections([finding(40..<44, "RGPD", "R.G.P.D.")], in: file).made.count == 1)
    #expect(try SourceCorrections([finding(40..<44, "GDPR", "RGPD")], in: file).made.isEmpty)
    #expect(throws: EditRefusal.self) { try SourceCorrections([finding(40..<44, "RGPD", "\", nl: \"x")], in: file) }
    let prose = SourceFile(path: "a.md", text: "Le RGPD dit.\n")
    let broken = Diagnostic(
      rule: .none, "x", at: prose.location(3..<7), correction: Correction("RGPD", "\n\n# RGPD"))
    #expect(throws: EditRefusal.self) { try SourceCorrections([broken], in: prose) }
  }
}
