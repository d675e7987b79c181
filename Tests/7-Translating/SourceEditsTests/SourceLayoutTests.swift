import Diagnostics
import SourceEdits
import Syntax
import TestSupport
import Testing

/// `notitia format`: white space alone changes.
@Suite struct SourceLayoutTests {
  private func formatted(_ text: String) throws -> String {
    String(decoding: try SourceLayout(SourceFile(path: "a.swift", text: text)).formatted().bytes, as: UTF8.self)
  }

  private static let sources = ["content", "themes", "Tests/7-Checking/ChecksTests/Fixtures"].flatMap { folder in
    Repository.files(in: "\(Repository.folder)/\(folder)")
      .filter { $0.hasSuffix(".swift") && !$0.contains("/versions/") }
      .map { SourceFile(path: "\(folder)/\($0)", text: Repository.text("\(Repository.folder)/\(folder)/\($0)")) }
  }

  @Test func linesBeginWhereTheirBracketsSay() throws {
    #expect(
      try formatted(
        """


        import   NoticeModel
        // A contact
          let dpo  =  Contact( role : .dpo ,
        name:Text(
        fr: "a  b", // as it is
              nl: "b"  ),   // two
        /* within */ post: Address(street: "x",
        // Written so
        town: "y" ) )



        let names = [ "a","b" , .c(1),
        [
        "d"   \t
        ]
        ]
        let long =
        Text(
              // the last
        )
        """)
          == """
          import NoticeModel
          // A contact
          let dpo = Contact(role: .dpo,
            name: Text(
              fr: "a  b",  // as it is
              nl: "b"),  // two
            /* within */ post: Address(street: "x",
              // Written so
              town: "y"))

          let names = ["a", "b", .c(1),
            [
              "d"
            ]
          ]
          let long =
            Text(
              // the last
            )

          """)
  }

  @Test func aBracketClosesWhereItsLineBegan() throws {
    #expect(
      try formatted("import NoticeModel\nlet a = [Waiver(rule: \"X\",\nby: [\n1\n]), Waiver(\nrule: 2)\n]\n")
        == "import NoticeModel\nlet a = [Waiver(rule: \"X\",\n  by: [\n    1\n  ]), Waiver(\n    rule: 2)\n]\n")
  }

  @Test func textsAndCommentsKeepTheirBytes() throws {
    let text =
      "import NoticeModel\nlet a = Text(fr: \"\"\"\n      one\n\n        two\n      \"\"\",\n  /* a\n b  /* c */\n*/ nl: \"x\")\n"
    #expect(try formatted(text) == text)
    #expect(
      try formatted("import NoticeModel\r\n\r\n\r\n  let b = 2  // x  \r\n")
        == "import NoticeModel\r\n\r\nlet b = 2  // x\r\n")
    #expect(try formatted("\u{FEFF}\n\nimport NoticeModel") == "\u{FEFF}import NoticeModel\n")
    #expect(try formatted("// first\nimport NoticeModel\n// last  ") == "// first\nimport NoticeModel\n// last\n")
  }

  @Test func aSourceWithMistakesIsRefused() throws {
    let refusal = try #require(throws: EditRefusal.self) {
      try formatted("import NoticeModel\nlet a = Text(fr: \"x\"\n")
    }
    #expect(refusal.diagnostic.rule == EditRefusal.rule)
  }

  /// Every real source has one layout, however its white space was.
  @Test func theLayoutDependsOnNothingButLineBreaks() throws {
    var random = Seeded(seed: 7)
    for file in Self.sources {
      let result = try SourceLayout(file).formatted()
      #expect(try SourceLayout(result).formatted().bytes == result.bytes, "\(file.path)")
      #expect(result.bytes.filter { !Self.isSpace($0) } == file.bytes.filter { !Self.isSpace($0) }, "\(file.path)")
      for _ in 0..<3 {
        let disturbed = Self.disturbed(result, &random)
        #expect(try SourceLayout(disturbed).formatted().bytes == result.bytes, "\(file.path)")
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }

  /// The same source with other white space around the signs that may have some.
  private static func disturbed(_ file: SourceFile, _ random: inout Seeded) -> SourceFile {
    var bytes: [UInt8] = []
    var end = 0
    var wasEquals = false
    for token in LaidOutToken.all(in: file) {
      defer { wasEquals = token.sign == .equals }
      let gap = file.bytes[end..<token.range.lowerBound]
      let space = Array(
        repeating: UInt8(ascii: Bool.random(using: &random) ? " " : "\t"), count: Int.random(in: 0...5, using: &random))
      if gap.contains(UInt8(ascii: "/")) || bytes.isEmpty {
        bytes += gap
      } else if wasEquals || token.sign == .equals {
        // There is a space on both sides, or on none.
        bytes += gap + (gap.contains(UInt8(ascii: " ")) ? space : [])
      } else if gap.contains(UInt8(ascii: "\n")) {
        bytes +=
          Array(gap.prefix { $0 != UInt8(ascii: "\n") }) + space + gap.filter { $0 == UInt8(ascii: "\n") } + space
      } else if [.comma, .colon].contains(token.sign) || gap.contains(UInt8(ascii: " ")) {
        // Two words need a space between them; signs do not.
        bytes += space + (token.sign == .word ? [UInt8(ascii: " ")] : [])
      }
      bytes += file.bytes[token.range]
      end = token.range.upperBound
    }
    return SourceFile(path: file.path, bytes: bytes + file.bytes[end...])
  }
}
