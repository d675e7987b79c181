import Diagnostics
import Foundation
import NoticeModel
import TestSupport
import Testing

@testable import Facts

@Suite struct FrozenFactsTests {
  private static let fixtures = "\(Repository.folder)/Tests/6-Versions/VersionsTests/Fixtures/facts"

  /// What is read back is what was frozen, member by member.
  @Test(arguments: ReadNotice.paths)
  func areReadBack(_ path: String) throws {
    let notice = try ReadNotice.notice(at: path)
    let bytes = FrozenFacts.bytes(of: notice)
    let read = try FrozenFacts.notice(from: SourceFile(path: "facts.json", bytes: bytes))
    #expect(FrozenFacts.bytes(of: read) == bytes)
    var (old, new) = ("", "")
    dump(FrozenFactsTests.frozenPart(of: notice), to: &old)
    dump(FrozenFactsTests.frozenPart(of: read), to: &new)
    let lines = (FrozenFactsTests.withoutPlaces(old), FrozenFactsTests.withoutPlaces(new))
    #expect(lines.0.count == lines.1.count)
    for (old, new) in zip(lines.0, lines.1) where old != new { Issue.record("\(old) became \(new)") }
  }

  /// The form of the file, shown on a notice with nearly everything.
  @Test func haveOneForm() throws {
    let notice = try ReadNotice.notice(at: "Tests/7-Checking/ChecksTests/Fixtures/public-body.swift")
    let text = String(decoding: FrozenFacts.bytes(of: notice), as: UTF8.self)
    let difference = Golden.difference(text, Self.fixtures + "/public-body.json")
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// How the source is spelled leaves no trace.
  @Test func areThoseOfTheFactsAlone() throws {
    let plain = try ReadNotice.notice(in: Self.small("controller: Controller(name: Text(\"A\"), kind: .company)"))
    let other = try ReadNotice.notice(
      in: """
        // A comment.
        import NoticeModel
        let name = "A"
        let us = Controller(
          name: Text(name), kind: .company, contacts: [])
        let notice = Notice(id: "a", title: Text(fr: "T"), standing: .official, sourceLanguage: .fr, controller: us,
          dpo: .undeclared, outline: Outline(numbering: .numbers), appearance: Appearance(accent: "#000000", accentDark: "#ffffff"),
          waivers: [Waiver("X", because: "y", until: "2030-01-01", by: "z")], reviewedOn: "2026-01-01")
        """)
    #expect(FrozenFacts.bytes(of: plain) == FrozenFacts.bytes(of: other))
  }

  /// A field that is not frozen can be left out when the facts are read.
  @Test func whatIsNotFrozenHasADefault() {
    for type in ModelDescription.types {
      for field in type.fields where !field.isFrozen {
        #expect(field.defaultValue != nil, "\(type.name).\(field.name) is required, so that it must be frozen")
      }
    }
  }

  @Test(arguments: [
    ("\"company\"", "\"compani\"", 15, "this is not one of the values of OrganisationKind"),
    ("\"id\": \"a\"", "\"id\": 3", 4, "a text is expected here"),
    ("\"id\"", "\"ident\"", 4, "`Notice` has no field \"ident\""),
    ("      \"name\": \"A\",\n", "", 13, "`Controller` lacks \"name\""),
    ("\"notitia-facts/1\"", "\"notitia-facts/9\"", 2, "facts in the form \"notitia-facts/9\" cannot be read"),
    ("  \"format\"", "  \"Format\"", 2, "`facts` has no field \"Format\""),
    ("    \"surfaces\": [\n      \"website\"\n    ]", "    \"surfaces\": \"website\"", 10, "a list is expected here"),
    ("{\n  \"format\"", "{\n   \"format\"", 2, "this is not written as the tool writes it"),
  ])
  func whatCannotBeReadIsSaid(_ old: String, _ new: String, _ line: Int, _ message: String) throws {
    let notice = try ReadNotice.notice(in: Self.small("controller: Controller(name: Text(\"A\"), kind: .company)"))
    let text = String(decoding: FrozenFacts.bytes(of: notice), as: UTF8.self)
    try #require(text.contains(old))
    let file = SourceFile(path: "facts.json", text: text.replacingOccurrences(of: old, with: new))
    do {
      _ = try FrozenFacts.notice(from: file)
      Issue.record("it was read")
    } catch {
      let found = error.diagnostic
      #expect(found.message == "the frozen facts cannot be read: \(message)")
      #expect(found.location.line == line)
    }
  }

  /// Whatever byte of the file is lost or changed, it is either refused or other facts; nothing stops the reader.
  @Test func everyByteCounts() throws {
    let notice = try ReadNotice.notice(in: Self.small("controller: Controller(name: Text(\"A\"), kind: .company)"))
    let bytes = FrozenFacts.bytes(of: notice)
    for index in bytes.indices {
      for byte in [UInt8(0), 0x20, 0x22, 0x30, 0x5B, 0x61, 0x7D, 0xFF] where byte != bytes[index] {
        var changed = bytes
        changed[index] = byte
        let read = try? FrozenFacts.notice(from: SourceFile(path: "facts.json", bytes: changed))
        #expect(read.map { FrozenFacts.bytes(of: $0) } != bytes)
      }
    }
  }

  private static func small(_ controller: String) -> String {
    "import NoticeModel\nlet notice = Notice(id: \"a\", title: Text(fr: \"T\"), sourceLanguage: .fr, \(controller))\n"
  }

  /// The notice without what is not kept with a version.
  private static func frozenPart(of notice: Notice) -> Notice {
    var notice = notice
    notice.outline = nil
    notice.changes = []
    notice.appearance = nil
    notice.waivers = []
    notice.reviewedOn = nil
    return notice
  }

  /// A dump without the days on which somebody looked a fact up, and without places.
  private static func withoutPlaces(_ dump: String) -> [String] {
    var lines: [String] = []
    var skipped: Int?
    for line in dump.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      if let outer = skipped, indent > outer { continue }
      skipped = nil
      let name = line.drop { " ▿-".contains($0) }
      if name.hasPrefix("place:") || name.hasPrefix("reviewedOn:") {
        skipped = indent
      } else {
        // What an optional holds stands on the lines below.
        lines.append(line.components(separatedBy: "Optional(NoticeModel.")[0])
      }
    }
    return lines
  }
}
