extension JSONValue {
  /// Reads what ``canonicalBytes`` has written, and refuses everything else: other JSON would be another file with
  /// the same meaning, and one hash stands for one file.
  package init(canonical bytes: [UInt8]) throws(JSONFault) {
    self = try bytes.withUnsafeBufferPointer { (bytes) throws(JSONFault) in
      var reader = JSONReader(bytes, isStrict: true)
      let value = try JSONValue(&reader)
      try reader.end()
      return value
    }
    let expected = canonicalBytes
    guard expected == bytes else {
      let same = zip(expected, bytes).prefix { $0 == $1 }.count
      throw JSONFault(message: "this is not written as the tool writes it", range: same..<(same + 1))
    }
  }

  private init(_ reader: inout JSONReader) throws(JSONFault) {
    switch try reader.kind() {
    case .object:
      var members: [(key: String, value: JSONValue)] = []
      try reader.object { (key, reader) throws(JSONFault) in members.append((key, try JSONValue(&reader))) }
      self = .object(members)
    case .array:
      var elements: [JSONValue] = []
      try reader.array { (reader) throws(JSONFault) in elements.append(try JSONValue(&reader)) }
      self = .array(elements)
    case .string: self = .string(try reader.string())
    case .number: self = .integer(try reader.integer())
    case .word: self = try reader.word().map(JSONValue.boolean) ?? .null
    }
  }
}
