import Foundation

/// A `Set-Cookie` header as browsers read it: RFC 6265, section 5.2.
struct SetCookie {
  var name: String
  /// The attribute `Domain`, without its dot, in lower case.
  var domain: String?
  var maxAge: Double?
  var expires: Timestamp?

  /// Nothing where a browser would ignore the header.
  init?(_ header: some StringProtocol) {
    let parts = header.split(separator: ";", omittingEmptySubsequences: false)
    guard let pair = parts.first, let equals = pair.firstIndex(of: "=") else { return nil }
    name = pair[..<equals].trimmingCharacters(in: .whitespaces)
    guard SetCookie.isName(name) else { return nil }
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
      default: break
      }
    }
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
    return String(name)
  }

  /// The host of an address.
  static func of(_ url: some StringProtocol) -> String? {
    guard let scheme = url.range(of: "://") else { return nil }
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
