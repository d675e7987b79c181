import Markup

/// The address of a link, as it is printed: on paper nobody can follow a link whose words do not say where it leads.
struct LinkAddress {
  private let address: String

  init(_ address: String) { self.address = address }

  /// What stands behind the words of the link on paper; `nil` for a place of the same site, which has no other name
  /// there, and where the words are the address already.
  func printed(beside words: [Inline]) -> String? {
    guard let shown else { return nil }
    // A telephone number is written with spaces, and has none in its address.
    let written = words.plainText.filter { !$0.isWhitespace }.lowercased()
    return written.contains(shown.lowercased()) ? nil : shown
  }

  /// The address as people write it: `www.example.org/privacy`, `info@example.org`, `+3221234567`.
  private var shown: String? {
    let schemes = ["https://", "http://", "mailto:", "tel:"]
    guard let scheme = schemes.first(where: address.hasPrefix) else { return nil }
    var rest = address.dropFirst(scheme.count)
    if scheme == "mailto:" { rest = rest.prefix { $0 != "?" } }
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }
}
