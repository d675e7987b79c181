import JSON

/// Reads the cookies of a HAR 1.2 file: those that responses set, and those that requests sent.
///
/// A cookie that a script sets shows only in the requests that follow, without its lifetime.
enum HARReader {
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(UnreadableVisit) -> ObservedVisit {
    let visit: ObservedVisit?
    do {
      visit = try self.visit(bytes)
    } catch {
      let line = 1 + bytes.prefix(error.range.lowerBound).lazy.filter { $0 == 0x0A }.count
      throw UnreadableVisit(error.message, line: line)
    }
    guard let visit else { throw UnreadableVisit("this JSON is no HAR: it has no log.entries") }
    guard !visit.hosts.isEmpty else { throw UnreadableVisit("this HAR tells of no visit: its log.entries is empty") }
    return visit
  }

  /// - Returns: nothing where this is JSON of something else.
  private static func visit(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> ObservedVisit? {
    var reader = JSONReader(bytes)
    var visit = ObservedVisit(cookies: [], hosts: [], saysWhen: true)
    var isLog = false
    var isBeginning = true
    try reader.object { (name, reader) throws(JSONFault) in
      guard name == "log" else { return try reader.skip() }
      try reader.object { (name, reader) throws(JSONFault) in
        guard name == "entries" else { return try reader.skip() }
        isLog = true
        try reader.array { (reader) throws(JSONFault) in
          let entry = try Entry(&reader)
          if isBeginning, !visit.hosts.contains(entry.host) { visit.hosts.append(entry.host) }
          // Where the first request leads elsewhere, the visit begins there.
          if !(300..<400).contains(entry.status) { isBeginning = false }
          visit.cookies += entry.cookies
        }
      }
    }
    try reader.end()
    guard isLog else { return nil }
    visit.cookies = withoutReturns(visit.cookies)
    return visit
  }

  /// Leaves out the requests that bring a cookie back which a response has set.
  private static func withoutReturns(_ cookies: [ObservedCookie]) -> [ObservedCookie] {
    var set: [String: [ObservedCookie]] = [:]
    for cookie in cookies where cookie.lifetime != .unknown { set[cookie.name, default: []].append(cookie) }
    var seen: Set<[String]> = []
    return cookies.filter { cookie in
      guard cookie.lifetime == .unknown else { return true }
      let isReturn = (set[cookie.name] ?? []).contains {
        guard let set = $0.received, let sent = cookie.received else { return false }
        return set <= sent && Host.matches(cookie.domain, $0.domain)
      }
      // The first request that has it tells all.
      return !isReturn && seen.insert([cookie.name, cookie.domain]).inserted
    }
  }

  /// A request and its response.
  private struct Entry {
    var host = ""
    var status = 0
    var cookies: [ObservedCookie] = []

    init(_ reader: inout JSONReader) throws(JSONFault) {
      // Behind the comma and the line break, so that what is missing is told where the entry begins.
      _ = try reader.kind()
      let start = reader
      var started: String?
      var request = Message()
      var response = Message()
      try reader.object { (name, reader) throws(JSONFault) in
        switch name {
        case "startedDateTime": started = try reader.stringIfAny()
        case "request": request = try Message(&reader)
        case "response": response = try Message(&reader)
        default: try reader.skip()
        }
      }
      guard let moment = started.flatMap({ Timestamp(iso: $0) }) else {
        throw start.fault("an entry does not say when it started (startedDateTime)")
      }
      guard let url = request.url else { throw start.fault("an entry has no request.url") }
      // Addresses such as data: and blob: have no host, and no cookies.
      guard let host = Host.of(url) else { return }
      self.host = host
      status = Int(response.status)
      cookies = sent(request, moment) + set(response, moment)
    }

    private func sent(_ request: Message, _ moment: Timestamp) -> [ObservedCookie] {
      var names = request.cookies.map(\.name)
      for header in request.headers where header.name == "cookie" {
        names += header.value.split(separator: ";").compactMap { pair in
          pair.split(separator: "=", maxSplits: 1).first.map { $0.trimmingCharacters(in: .whitespaces) }
        }
      }
      var seen: Set<String> = []
      return names.filter { SetCookie.isName($0) && seen.insert($0).inserted }.map {
        ObservedCookie(name: $0, domain: host, lifetime: .unknown, received: moment)
      }
    }

    private func set(_ response: Message, _ moment: Timestamp) -> [ObservedCookie] {
      // Browsers write several headers as one, with line breaks between.
      let headers = response.headers.filter { $0.name == "set-cookie" }
        .flatMap { $0.value.split(whereSeparator: \.isNewline) }.compactMap { SetCookie($0) }
      // The headers say more than the list that is made from them.
      let names = Set(headers.map(\.name))
      let all = headers + response.cookies.filter { !names.contains($0.name) && SetCookie.isName($0.name) }
      return all.compactMap { cookie in
        if let domain = cookie.domain, !Host.matches(host, domain) { return nil }
        let lifetime = cookie.lifetime(from: moment)
        // One that ends before it begins is taken away.
        if case .lasts(let seconds) = lifetime, seconds <= 0 { return nil }
        return ObservedCookie(name: cookie.name, domain: cookie.domain ?? host, lifetime: lifetime, received: moment)
      }
    }
  }

  /// What a request and a response have in common.
  private struct Message {
    var url: String?
    var status = 0.0
    var headers: [(name: String, value: String)] = []
    var cookies: [SetCookie] = []

    init() {}

    init(_ reader: inout JSONReader) throws(JSONFault) {
      guard try reader.kind() == .object else {
        try reader.skip()
        return
      }
      try reader.object { (name, reader) throws(JSONFault) in
        switch name {
        case "url": url = try reader.stringIfAny()
        case "status": status = try reader.numberIfAny() ?? 0
        case "headers": try list(&reader) { name, value, _, _ in headers.append((name.lowercased(), value)) }
        case "cookies":
          try list(&reader) { name, _, domain, expires in
            cookies.append(SetCookie(name: name, domain: domain, expires: expires))
          }
        default: try reader.skip()
        }
      }
    }

    private func list(
      _ reader: inout JSONReader, _ add: (String, String, _ domain: String?, _ expires: String?) -> Void
    ) throws(JSONFault) {
      guard try reader.kind() == .array else { return try reader.skip() }
      try reader.array { (reader) throws(JSONFault) in
        var fields: [String: String] = [:]
        guard try reader.kind() == .object else { return try reader.skip() }
        try reader.object { (name, reader) throws(JSONFault) in
          guard ["name", "value", "domain", "expires"].contains(name) else { return try reader.skip() }
          fields[name] = try reader.stringIfAny()
        }
        add(fields["name"] ?? "", fields["value"] ?? "", fields["domain"], fields["expires"])
      }
    }
  }
}

extension JSONReader {
  /// A text, or nothing where something else stands.
  fileprivate mutating func stringIfAny() throws(JSONFault) -> String? {
    if try kind() == .string { return try string() }
    try skip()
    return nil
  }

  /// A number, or nothing where something else stands.
  fileprivate mutating func numberIfAny() throws(JSONFault) -> Double? {
    if try kind() == .number { return try number() }
    try skip()
    return nil
  }
}

extension SetCookie {
  /// A cookie as a HAR lists it, its end in ISO 8601 or as the header had it.
  init(name: String, domain: String?, expires: String?) {
    self.name = name
    self.domain = domain.flatMap { $0.isEmpty ? nil : Host.normal($0) }
    self.expires = expires.flatMap { Timestamp(iso: $0) ?? Timestamp(cookieDate: $0) }
  }
}
