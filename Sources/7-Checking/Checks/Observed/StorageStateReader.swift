import JSON

/// Reads the state of a browser's storage, as Playwright writes it: cookies, and the entries of `localStorage`.
enum StorageStateReader {
  /// - Returns: nothing where this is JSON of something else.
  static func visit(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> ObservedVisit? {
    var reader = JSONReader(bytes)
    var cookies: [ObservedCookie] = []
    var isState = false
    var showsStorage = false
    try reader.object { (name, reader) throws(JSONFault) in
      guard name == "cookies" || name == "origins", try reader.kind() == .array else { return try reader.skip() }
      isState = true
      if name == "origins" { showsStorage = true }
      try reader.array { (reader) throws(JSONFault) in
        cookies += name == "cookies" ? try cookie(&reader) : try entries(&reader)
      }
    }
    try reader.end()
    guard isState else { return nil }
    var visit = ObservedVisit(cookies: cookies, hosts: [], saysWhen: false)
    visit.showsStorage = showsStorage
    return visit
  }

  private static func cookie(_ reader: inout JSONReader) throws(JSONFault) -> [ObservedCookie] {
    var name: String?
    var domain: String?
    var end = -1.0
    try reader.object { (member, reader) throws(JSONFault) in
      switch member {
      case "name": name = try reader.stringIfAny()
      case "domain": domain = try reader.stringIfAny()
      case "expires": end = try reader.numberIfAny() ?? -1
      default: try reader.skip()
      }
    }
    guard let name, let domain, SetCookie.isName(name) else { return [] }
    return [
      ObservedCookie(
        name: SetCookie.readable(name), domain: Host.normal(domain),
        lifetime: end <= 0 ? .session : .until(Timestamp(seconds: end)), received: nil)
    ]
  }

  /// The entries of the storage of one origin.
  private static func entries(_ reader: inout JSONReader) throws(JSONFault) -> [ObservedCookie] {
    var origin: String?
    var names: [String] = []
    try reader.object { (member, reader) throws(JSONFault) in
      switch member {
      case "origin": origin = try reader.stringIfAny()
      case "localStorage":
        guard try reader.kind() == .array else { return try reader.skip() }
        try reader.array { (reader) throws(JSONFault) in
          guard try reader.kind() == .object else { return try reader.skip() }
          try reader.object { (member, reader) throws(JSONFault) in
            guard member == "name" else { return try reader.skip() }
            if let name = try reader.stringIfAny() { names.append(name) }
          }
        }
      default: try reader.skip()
      }
    }
    guard let host = origin.flatMap({ Host.of($0) }) else { return [] }
    return names.map {
      ObservedCookie(name: $0, domain: host, lifetime: .unknown, received: nil, isStorage: true)
    }
  }
}
