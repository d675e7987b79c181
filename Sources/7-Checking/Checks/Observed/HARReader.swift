import JSON

/// Reads the cookies of a HAR 1.2 file: those that responses set, and those that requests sent.
///
/// A cookie that a script sets shows only in the requests that follow, in most files without its lifetime.
enum HARReader {
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(UnreadableVisit) -> ObservedVisit {
    var visit: ObservedVisit?
    var beginning = Beginning()
    do {
      visit = try self.visit(bytes, &beginning)
      if visit == nil { visit = try StorageStateReader.visit(bytes) }
    } catch {
      let line = 1 + bytes.prefix(error.range.lowerBound).lazy.filter { $0 == 0x0A }.count
      throw UnreadableVisit(error.message, line: line)
    }
    guard let visit else { throw UnreadableVisit("this JSON is no HAR: it has no log.entries") }
    guard visit.saysWhen else { return visit }
    guard beginning.hasEntries else { throw UnreadableVisit("this HAR tells of no visit: its log.entries is empty") }
    guard !visit.hosts.isEmpty else { throw UnreadableVisit("this HAR tells of no visit: no page of the web is in it") }
    return visit
  }

  /// - Returns: nothing where this is JSON of something else.
  private static func visit(
    _ bytes: UnsafeBufferPointer<UInt8>, _ beginning: inout Beginning
  ) throws(JSONFault) -> ObservedVisit? {
    var reader = JSONReader(bytes)
    var visit = ObservedVisit(cookies: [], hosts: [], saysWhen: true)
    var isLog = false
    var found = Beginning()
    try reader.object { (name, reader) throws(JSONFault) in
      guard name == "log" else { return try reader.skip() }
      try reader.object { (name, reader) throws(JSONFault) in
        guard name == "entries" else { return try reader.skip() }
        isLog = true
        try reader.array { (reader) throws(JSONFault) in
          let entry = try Entry(&reader)
          found.take(entry)
          visit.cookies += entry.cookies
        }
      }
    }
    try reader.end()
    guard isLog else { return nil }
    beginning = found
    visit.hosts = found.hosts
    visit.cookies = withoutReturns(visit.cookies)
    return visit
  }

  /// Leaves out the requests that bring a cookie back which a response has set.
  private static func withoutReturns(_ cookies: [ObservedCookie]) -> [ObservedCookie] {
    var set: [String: [ObservedCookie]] = [:]
    for cookie in cookies where !cookie.isSent { set[cookie.name, default: []].append(cookie) }
    var seen: Set<[String]> = []
    return cookies.filter { cookie in
      guard cookie.isSent else { return true }
      let isReturn = (set[cookie.name] ?? []).contains {
        guard let set = $0.received, let sent = cookie.received else { return false }
        return set <= sent && Host.matches(cookie.domain, $0.domain)
      }
      // The first request that has it tells all, and the first that says how long it stays.
      let kind = cookie.lifetime == .unknown ? "" : "lasts"
      return !isReturn && seen.insert([cookie.name, cookie.domain, kind]).inserted
    }
  }

  /// The host that a visit began on, and those that led to it.
  private struct Beginning {
    private(set) var hasEntries = false
    private var redirects: [String] = []
    /// Hosts of the first request that was answered, and of the first that was answered with a page.
    private var first: [String]?
    private var firstPage: [String]?

    var hosts: [String] { firstPage ?? first ?? redirects }

    mutating func take(_ entry: Entry) {
      hasEntries = true
      // Addresses without a host, and what the browser asks for itself, are no part of the visit.
      guard !entry.host.isEmpty, !entry.isAboutCertificates, firstPage == nil else { return }
      if !redirects.contains(entry.host) { redirects.append(entry.host) }
      // Where a request leads elsewhere, the visit begins there.
      if (300..<400).contains(entry.status) { return }
      if first == nil { first = redirects }
      if entry.isPage { firstPage = redirects }
      redirects = []
    }
  }

  /// A request and its response.
  private struct Entry {
    var host = ""
    var status = 0
    var isPage = false
    /// Whether it asks if a certificate still holds (OCSP), or for a list of those that do not.
    var isAboutCertificates = false
    private var isEncrypted = false
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
      status = response.status.isFinite ? Int(max(0, min(response.status, 999))) : 0
      isEncrypted = url.lowercased().hasPrefix("https:") || url.lowercased().hasPrefix("wss:")
      isPage = response.types.contains { $0.hasPrefix("text/html") || $0.hasPrefix("application/xhtml") }
      isAboutCertificates =
        (request.types + response.types).contains {
          $0.hasPrefix("application/ocsp-") || $0.hasPrefix("application/pkix-")
        } || !isEncrypted && Entry.namesAuthority(host)
      cookies = sent(request, moment) + set(response, moment)
    }

    private func sent(_ request: Message, _ moment: Timestamp) -> [ObservedCookie] {
      var seen: Set<String> = []
      var all = request.cookies
      for header in request.headers where header.name == "cookie" {
        all += header.value.split(separator: ";").compactMap { pair in
          pair.split(separator: "=", maxSplits: 1).first.map {
            SetCookie(listed: $0.trimmingCharacters(in: .whitespaces), domain: nil, expires: nil)
          }
        }
      }
      return all.filter { SetCookie.isName($0.name) && seen.insert($0.name).inserted }.map { cookie in
        let domain = cookie.domain.flatMap { Host.matches(host, $0) ? $0 : nil } ?? host
        return ObservedCookie(
          name: cookie.name, domain: domain, lifetime: lifetime(ofSent: cookie, moment), received: moment, isSent: true)
      }
    }

    /// Whether certification authorities give such names to their services; these are asked without encryption.
    private static func namesAuthority(_ host: String) -> Bool {
      host.hasPrefix("ocsp") || host.hasPrefix("crl") || host.hasSuffix(".lencr.org")
    }

    /// Chrome writes when a cookie ends that was sent, be it one that a script has set.
    private func lifetime(ofSent cookie: SetCookie, _ moment: Timestamp) -> ObservedCookie.Lifetime {
      if cookie.isListedForSession { return .session }
      return cookie.expires.map { .lastsAtLeast($0.seconds - moment.seconds) } ?? .unknown
    }

    private func set(_ response: Message, _ moment: Timestamp) -> [ObservedCookie] {
      let headers = response.headers.filter { $0.name == "set-cookie" }
        .flatMap { FoldedHeader.headers($0.value) }.compactMap { SetCookie($0) }
      // The headers say more than the list that is made from them.
      let names = Set(headers.map(\.name))
      let all = headers + response.cookies.filter { !names.contains($0.name) && SetCookie.isName($0.name) }
      return all.compactMap { cookie in
        if cookie.isRefused(from: host, isEncrypted: isEncrypted) { return nil }
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
    /// Types of its content, in lower case.
    var types: [String] = []

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
        case "headers":
          try list(&reader) { name, value, _, _ in
            headers.append((name.lowercased(), value))
            if ["content-type", "accept"].contains(name.lowercased()) { types.append(value.lowercased()) }
          }
        case "cookies":
          try list(&reader) { name, _, domain, expires in
            cookies.append(SetCookie(listed: name, domain: domain, expires: expires))
          }
        case "content", "postData":
          guard try reader.kind() == .object else { return try reader.skip() }
          try reader.object { (name, reader) throws(JSONFault) in
            guard name == "mimeType" else { return try reader.skip() }
            if let type = try reader.stringIfAny() { types.append(type.lowercased()) }
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
  mutating func stringIfAny() throws(JSONFault) -> String? {
    if try kind() == .string { return try string() }
    try skip()
    return nil
  }

  /// A number, or nothing where something else stands.
  mutating func numberIfAny() throws(JSONFault) -> Double? {
    if try kind() == .number { return try number() }
    try skip()
    return nil
  }
}
