import Testing

@testable import JSON

/// Files that others have written, read as far as they can be.
@Suite struct JSONReaderTests {
  @Test func readsWhatIsNotStrict() throws {
    let bytes = Array(#"["a\x\ud83d\#u{1}", "\ud83d\ude00\/", {"a": 1.5, "a": 2}, tru]"#.utf8)
    try bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      var texts: [String] = []
      var numbers: [Double] = []
      #expect(throws: JSONFault(message: "a value is missing", range: 53..<54)) {
        try reader.array { (reader) throws(JSONFault) in
          switch try reader.kind() {
          case .string: texts.append(try reader.string())
          case .object: try reader.object { (_, reader) throws(JSONFault) in numbers.append(try reader.number()) }
          default: try reader.skip()
          }
        }
      }
      #expect(texts == ["ax\u{FFFD}\u{1}", "😀/"])
      #expect(numbers == [1.5, 2])
    }
    try [0x22, 0xFF, 0x22 as UInt8].withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      let text = try reader.string()
      #expect(text == "\u{FFFD}")
    }
  }
}
