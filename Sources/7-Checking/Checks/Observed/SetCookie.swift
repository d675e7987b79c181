import Foundation

/// A `Set-Cookie` header as browsers read it: RFC 6265, section 5.2.
struct SetCookie {
  var name: String
  /// The attribute `Domain`, without its dot, in lower case.
  var domain: String?
  var maxAge: Double?
  var expires: Timestamp?
  private var path: String?
  private var isSecure = false
  /// How long its name and its value are together, in bytes.
  private var size = 0

  /// Nothing where a browser would ignore the header.
  init?(_ header: some StringProtocol) {
    let parts = header.split(separator: ";", omittingEmptySubsequences: false)
    guard let pair = parts.first, let equals = pair.firstIndex(of: "=") else { return nil }
    name = SetCookie.readable(pair[..<equals].trimmingCharacters(in: .whitespaces))
    guard SetCookie.isName(name) else { return nil }
    size = pair.utf8.count - 1
    for part in parts.dropFirst() {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = halves.count > 1 ? halves[1].trimmingCharacters(in: .whitespaces) : ""
      switch halves[0].trimmingCharacters(in: .whitespaces).lowercased() {
      case "max-age":
        if value.wholeMatch(of: /-?[0-9]+/) != nil { maxAge = Double(value) }
      case "expires":
        if let moment = Timestamp(cookieDate: value) { expires = moment }
      case "domain":
        if !value.isEmpty { domain = Host.normal(value) }
      case "path": path = value
      case "secure": isSecure = true
      default: break
      }
    }
  }

  /// A cookie as a file lists it, with its end in ISO 8601 or as the header had it.
  ///
  /// An end before 1970 is how browsers list a cookie of the session.
  init(listed name: String, domain: String?, expires: String?) {
    self.name = SetCookie.readable(name)
    self.domain = domain.flatMap { $0.isEmpty ? nil : Host.normal($0) }
    let end = expires.flatMap { Timestamp(iso: $0) ?? Timestamp(cookieDate: $0) }
    isListedForSession = end.map { $0.seconds < 0 } ?? false
    self.expires = isListedForSession ? nil : end
  }

  /// Whether it is listed with an end that means the end of the session.
  private(set) var isListedForSession = false

  /// Whether every browser refuses it: RFC 6265bis, section 5.7.
  ///
  /// - Parameter isEncrypted: whether it came over HTTPS.
  func isRefused(from host: String, isEncrypted: Bool) -> Bool {
    if let domain {
      // A domain of one label is a public suffix, unless it is the host.
      guard Host.matches(host, domain), domain.contains(".") || domain == host else { return true }
    }
    if size > 4096 { return true }
    let isTrusted = isEncrypted || host == "localhost" || host == "127.0.0.1"
    if isSecure, !isTrusted { return true }
    let lower = name.lowercased()
    if lower.hasPrefix("__secure-") { return !isSecure && size > 0 }
    if lower.hasPrefix("__host-") { return size > 0 && (!isSecure || domain != nil || path != "/") }
    return false
  }

  /// A name in UTF-8 that a browser kept byte by byte, as it was meant.
  static func readable(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { $0.value >= 0x80 }),
      name.unicodeScalars.allSatisfy({ $0.value < 0x100 })
    else { return name }
    return String(validating: name.unicodeScalars.map { UInt8($0.value) }, as: UTF8.self) ?? name
  }

  /// How long it stays when it was received at a moment: `Max-Age` counts before `Expires`.
  func lifetime(from received: Timestamp) -> ObservedCookie.Lifetime {
    if let maxAge { return .lasts(maxAge) }
    if let expires { return .lasts(expires.seconds - received.seconds) }
    return .session
  }

  /// A cookie without a name, or with control characters in it, is none.
  static func isName(_ name: some StringProtocol) -> Bool {
    !name.isEmpty && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }
}

/// Hosts, and which cookies belong to them.
enum Host {
  /// In lower case, without the dot that older cookies begin with and the one that ends a full name.
  static func normal(_ host: some StringProtocol) -> String {
    var name = host.lowercased()[...]
    if name.hasPrefix(".") { name = name.dropFirst() }
    if name.hasSuffix(".") { name = name.dropLast() }
    guard name.utf8.contains(where: { $0 >= 0x80 }) else { return String(name) }
    // A file has the form of the protocol, `xn--…`, where a notice may have letters.
    return name.split(separator: ".", omittingEmptySubsequences: false).map(Punycode.label).joined(separator: ".")
  }

  /// The host of an address of the web; nothing for `data:`, `blob:` and the addresses of extensions.
  static func of(_ url: some StringProtocol) -> String? {
    guard let scheme = url.range(of: "://"),
      ["http", "https", "ws", "wss"].contains(url[..<scheme.lowerBound].lowercased())
    else { return nil }
    let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let place = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    let host = place.hasPrefix("[") ? "\(place.prefix { $0 != "]" })]" : String(place.prefix { $0 != ":" })
    return host.isEmpty ? nil : normal(host)
  }

  /// Whether a name is the domain or lies in it: RFC 6265, section 5.1.3.
  static func matches(_ host: String, _ domain: String) -> Bool {
    host == domain || host.hasSuffix("." + domain)
  }

  /// Whether a cookie belongs to a site: to its host, to one below it or to the domain above it.
  static func isPart(_ domain: String, of site: String) -> Bool {
    let bare = site.hasPrefix("www.") ? String(site.dropFirst(4)) : site
    return matches(domain, bare) || (matches(bare, domain) && domain.contains("."))
  }
}
