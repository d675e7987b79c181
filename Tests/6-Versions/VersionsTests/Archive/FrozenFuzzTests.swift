import Diagnostics
import Facts
import FrozenTexts
import NoticeModel
import Notices
import TestSupport
import Testing

@testable import Versions

/// Whatever bytes a frozen file holds, reading it ends, with what was written or with a fault.
@Suite struct FrozenFuzzTests {
  /// One to four changes at random: bytes altered, removed, repeated, or signs of the notation put between.
  private static func mutated(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0..<4, using: &random) {
      guard !bytes.isEmpty else { return bytes }
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 1..<60, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at..<end)
      case 2: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 3: bytes.removeSubrange(at...)
      default: bytes.insert(contentsOf: signs.randomElement(using: &random) ?? [], at: at)
      }
    }
    return bytes
  }

  private static let signs: [[UInt8]] =
    [
      "\n", "\n\n", "::: ", "\n:::\n", "\n::: table\n", "\n::: tree\n", "\n::: marks\n", "\n- ", "\n= ", "\n| ", "\n: ",
      "\n> ", "\n#", "\n## [", "[", "]", "{", "}", " {#", "]{.number}", "&#x", ";", "\\", "`", "^", "**", "_", "<br>",
      "\n<!-- end #", "---", "\n```\n", "999999999999) ", "\0", "\u{FEFF}", "\r\n", "\"", ",", "9223372036854775808",
      "null",
      "-", "  ", "é",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  @Test func textsAreReadOrRefused() {
    for seed in 0..<2_000 {
      var random = Seeded(seed: UInt64(seed))
      var documents = RandomDocument(seed: UInt64(seed % 40))
      let bytes = Self.mutated(DocumentText.write(documents.document()), &random)
      do {
        let document = try DocumentText.read(bytes)
        #expect(DocumentText.write(document) == bytes, "seed \(seed)")
      } catch {
        guard let fault = error as? FrozenTextFault else {
          Issue.record("seed \(seed): \(error)")
          continue
        }
        #expect(0...bytes.count ~= fault.offset, "seed \(seed)")
        // It can be shown to a person.
        let location = SourceFile(path: "fr.md", bytes: bytes).location(fault.offset..<(fault.offset + 1))
        #expect(location.line > 0)
      }
    }
  }

  @Test func recordsAreReadOrRefused() throws {
    let files = try ReleasedSite.corrected().archive().versions.compactMap { $0.files[VersionChain.record] }
    for seed in 0..<2_000 {
      var random = Seeded(seed: UInt64(seed))
      let bytes = Self.mutated(files[seed % files.count], &random)
      do {
        #expect(try VersionRecord.read(bytes).bytes == bytes, "seed \(seed)")
      } catch {
        #expect(error is VersionRecord.Unreadable, "seed \(seed): \(error)")
      }
    }
  }

  @Test func listsAreReadOrRefused() {
    let links = ["2024-01-01", "2025-10-10", "2025-10-10-r2"].compactMap(VersionName.init).map {
      VersionRecord.Link(name: $0, hash: Hash.of(Array($0.description.utf8)))
    }
    for seed in 0..<2_000 {
      var random = Seeded(seed: UInt64(seed))
      let bytes = Self.mutated(VersionChain(links).bytes, &random)
      if let chain = VersionChain(bytes) { #expect(chain.bytes == bytes, "seed \(seed)") }
    }
  }

  @Test func factsAreReadOrRefused() throws {
    let bytes = FrozenFacts.bytes(of: try ReadNotice.notice(at: "Tests/7-Checking/ChecksTests/Fixtures/base.swift"))
    for seed in 0..<2_000 {
      var random = Seeded(seed: UInt64(seed))
      let file = SourceFile(path: "facts.json", bytes: Self.mutated(bytes, &random))
      do throws(FrozenFacts.Unreadable) {
        _ = try FrozenFacts.notice(from: file)
      } catch {
        #expect(error.diagnostic.location.path == "facts.json", "seed \(seed)")
      }
    }
  }

  /// What is nested without end would exhaust the stack.
  @Test(arguments: ["> ", ">", "- ", "1. ", "[", "**_~~[", "::: note\n", "- : ", "::: tree\n- "])
  func depthHasAnEnd(sign: String) throws {
    let head = String(
      decoding: DocumentText.write(SmallNotice().article("a", "Un", .words("x")).document), as: UTF8.self)
    for count in [120, 5_000, 100_000] {
      let text = head + "\n" + String(repeating: sign, count: count) + "x\n"
      #expect(throws: FrozenTextFault.self) { try DocumentText.read(Array(text.utf8)) }
    }
    let headings = (2..<5_000).map { "\n\(String(repeating: "#", count: $0)) {#s\($0) .section}\n" }.joined()
    #expect(throws: FrozenTextFault.self) { try DocumentText.read(Array((head + headings).utf8)) }
  }

  /// Each of these once ended the program or was read as something else.
  @Test(arguments: [
    "\n::: who\n:::\nx\n", "\n::: who\n", "\n::: \n:::\n", "\n## {#a .section}\n\n::: marks\n", "\n#\n",
    "\n## [x]{.number",
    "\n## [\n", "\n## {#a .section}\n\n::: tree\n-\n:::\n", "\n## {#a .section}\n\n::: table\n:\n:::\n",
    "\n## {#a .section}\n\n::: definitions\n:\n:::\n", "\n<!-- end #a -->\n",
  ])
  func mistakesAreFaults(rest: String) throws {
    let notice = SmallNotice().document
    let text = DocumentText.write(notice) + Array(rest.utf8)
    #expect(throws: FrozenTextFault.self) { try DocumentText.read(text) }
  }
}
