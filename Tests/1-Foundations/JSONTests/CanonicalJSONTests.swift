import TestSupport
import Testing

@testable import JSON

/// Values of JSON in their one written form.
@Suite struct CanonicalJSONTests {
  @Test func isWrittenInOneForm() {
    let value = JSONValue.object([
      ("format", .string("notitia/1")),
      ("empty", .array([])), ("nothing", .object([])), ("none", .null),
      ("days", .array([.integer(-3), .integer(0), .boolean(true), .boolean(false)])),
      ("text", .string("« déjà » \u{202F}: \"a\\b\"\n\t\u{1}\u{1F}/\u{7F}\u{1F600}")),
    ])
    let expected = """
      {
        "format": "notitia/1",
        "empty": [],
        "nothing": {},
        "none": null,
        "days": [
          -3,
          0,
          true,
          false
        ],
        "text": "« déjà » \u{202F}: \\"a\\\\b\\"\\n\\t\\u0001\\u001f/\u{7F}\u{1F600}"
      }

      """
    #expect(String(decoding: value.canonicalBytes, as: UTF8.self) == expected)
  }

  @Test func isReadAsItWasWritten() throws {
    var generator = Seeded(seed: 7)
    for _ in 0..<300 {
      let value = Self.random(&generator, depth: 4)
      #expect(try JSONValue(canonical: value.canonicalBytes) == value)
    }
  }

  /// Texts are not brought into another form of Unicode on the way.
  @Test func keepsAccentsApart() throws {
    let (one, two) = (JSONValue.string("é"), JSONValue.string("e\u{301}"))
    #expect(one != two)
    #expect(try JSONValue(canonical: two.canonicalBytes) == two)
    #expect(try JSONValue(canonical: Array("{\n  \"é\": 1,\n  \"e\u{301}\": 2\n}\n".utf8))["e\u{301}"]?.number == 2)
  }

  @Test(arguments: [
    ("", "the file ends too early", 0), ("{", "the file ends too early", 1), ("\"a", "the file ends too early", 2),
    ("{\n  \"a\": 1,\n  \"a\": 2\n}\n", "the member \"a\" stands twice", 14),
    ("{\"a\" 1}", "a colon is missing", 5), ("{1: 2}", "the name of a member is missing", 1),
    ("{\"a\": 1 \"b\": 2}", "a comma or a closing brace is missing", 8),
    ("[1 2]", "a comma or a closing bracket is missing", 3), ("[1,]", "a value is missing", 3),
    ("1.5\n", "this is no whole number", 0), ("1e2\n", "this is no whole number", 0),
    ("92233720368547758080\n", "this is no whole number", 0), ("nul\n", "a value is missing", 0),
    ("1\n1\n", "something follows the end", 2), ("\"a\n\"", "a text is never closed", 2),
    ("\"\\ud83d\"\n", "there is no such escape", 1), ("\"\\u+0e9\"\n", "there is no such escape", 1),
    ("\"\\x\"\n", "there is no such escape", 1), ("1", "this is not written as the tool writes it", 1),
    ("\"\\u00e9\"\n", "this is not written as the tool writes it", 1),
    ("-0\n", "this is not written as the tool writes it", 0), ("01\n", "this is not written as the tool writes it", 0),
    ("{\"a\": 1}\n", "this is not written as the tool writes it", 1),
    ("[ ]\n", "this is not written as the tool writes it", 1),
    ("\"\\u000a\"\n", "this is not written as the tool writes it", 2),
    ("1\r\n", "this is not written as the tool writes it", 1),
  ])
  func refuses(_ text: String, _ message: String, _ offset: Int) {
    #expect {
      try JSONValue(canonical: Array(text.utf8))
    } throws: {
      let fault = $0 as? JSONFault
      return fault?.message == message && fault?.range.lowerBound == offset
    }
  }

  @Test func refusesWhatIsNotText() {
    #expect(throws: JSONFault(message: "this is not text in UTF-8", range: 1..<2)) {
      try JSONValue(canonical: [0x22, 0xFF, 0x22, 0x0A])
    }
  }

  @Test func endsAtTheDeepest() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFault(message: "this is nested too deeply", range: 512..<513)) {
      try JSONValue(canonical: Array(text.utf8))
    }
  }

  /// Whatever byte is changed, the file is refused or holds another value.
  @Test func everyByteCounts() {
    let value = JSONValue.object([("a", .array([.integer(12), .string("x\"\n"), .null])), ("b", .boolean(true))])
    let bytes = value.canonicalBytes
    for index in bytes.indices {
      for other in UInt8.min...UInt8.max where other != bytes[index] {
        var changed = bytes
        changed[index] = other
        #expect((try? JSONValue(canonical: changed)) != value)
      }
    }
  }

  private static func random(_ generator: inout Seeded, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &generator) {
    case 0: return .integer(Int.random(in: Int.min...Int.max, using: &generator))
    case 1: return .boolean(Bool.random(using: &generator))
    case 2: return .null
    case 3: return .string(text(&generator))
    case 4:
      return .array((0..<Int.random(in: 0..<4, using: &generator)).map { _ in random(&generator, depth: depth - 1) })
    default:
      return .object(
        (0..<Int.random(in: 0..<4, using: &generator)).map {
          ("\($0)" + text(&generator), random(&generator, depth: depth - 1))
        })
    }
  }

  private static func text(_ generator: inout Seeded) -> String {
    let characters: [Character] = [
      "a", "é", "\"", "\\", "\n", "\u{0}", "\u{1F}", "\u{202F}", "\u{2028}", "😀", "\u{301}", "/",
    ]
    return String(
      (0..<Int.random(in: 0..<8, using: &generator)).map { _ in characters.randomElement(using: &generator)! })
  }
}
