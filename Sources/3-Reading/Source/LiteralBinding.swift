import Diagnostics
import NoticeModel
import Syntax

/// Strings of a narrower form. Each says what it takes; what needs the whole site (identifiers, laws) is looked up
/// later.
extension Binder {
  mutating func literal(_ node: NodeID, _ literal: Literal, _ type: ValueType) -> UntypedValue? {
    guard let text = string(node, for: type) else { return nil }
    if let refusal = literal.refusal(of: text) {
      reject(node, "`\(shown(text))` is not \(refusal.expected)", help: refusal.help)
      return nil
    }
    return .string(text, place(node))
  }
}

extension Literal {
  /// What a text is not, and what to write instead; `nil` for one that has the form.
  fileprivate func refusal(of text: String) -> (expected: String, help: String)? {
    switch self {
    case .string, .citation, .reference: nil
    case .colour:
      Colour.isOne(text) ? nil : ("a colour", "write # and six digits or letters a to f: \"#0b5fa5\"")
    case .day:
      Day(iso: text) != nil
        ? nil
        : (
          "a day of the calendar",
          Day.reordered(text).map { "write \"\($0.iso)\"" } ?? "write year, month and day: \"2025-10-10\""
        )
    case .email:
      Email.isOne(text) ? nil : ("an e-mail address", "write one address, such as \"dpo@example.org\"")
    case .enterpriseNumber:
      EnterpriseNumber.isOne(text)
        ? nil
        : (
          "an enterprise number",
          "write ten digits in Belgium (\"0411.815.280\"), the nine of the SIREN in France"
        )
    case .phone:
      Phone.isOne(text)
        ? nil
        : (
          "an international telephone number",
          "write +, the country's code and digits, such as \"+32 2 274 48 00\""
        )
    case .webAddress:
      WebAddress.isSafe(text)
        ? nil
        : (
          "an address on the web",
          "write it whole, with https:// and without spaces: \"https://www.example.org/page\""
        )
    }
  }
}

extension Day {
  /// The day that was meant where it is written as in a letter: 10/10/2025, 10.10.2025.
  fileprivate static func reordered(_ text: String) -> Day? {
    let parts = text.split(whereSeparator: { "/.- ".contains($0) }).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    let isReversed = day > 31
    let meant = isReversed ? Day(year: day, month: month, day: year) : Day(year: year, month: month, day: day)
    return (1900...2999).contains(meant.year) ? Day(iso: meant.iso) : nil
  }
}

extension Email {
  fileprivate static func isOne(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
      && !parts[1].hasSuffix(".")
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"".utf8.contains($0) }
  }
}

extension Phone {
  fileprivate static func isOne(_ text: String) -> Bool {
    text.hasPrefix("+") && (8...15).contains(text.utf8.count(where: isDigit))
      && text.dropFirst().utf8.allSatisfy { isDigit($0) || " -.".utf8.contains($0) }
  }
}

extension WebAddress {
  /// Whether it is an `https` or `http` address with a host and no spaces.
  package static func isSafe(_ text: String) -> Bool {
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      return !rest.isEmpty && !rest.hasPrefix("/")
        && rest.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
    }
    return false
  }
}

extension Colour {
  fileprivate static func isOne(_ text: String) -> Bool {
    text.hasPrefix("#") && text.utf8.count == 7 && text.dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
  }
}

extension EnterpriseNumber {
  fileprivate static func isOne(_ text: String) -> Bool {
    (9...10).contains(text.utf8.count(where: isDigit))
      && text.utf8.allSatisfy { isDigit($0) || " .".utf8.contains($0) }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
