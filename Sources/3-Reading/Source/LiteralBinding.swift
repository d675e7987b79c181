import Diagnostics
import NoticeModel
import Syntax

// Strings of a narrower form. Each says what it takes; what needs the whole site (identifiers, laws) is
// looked up later.

extension Day: Bindable {
  static var typeName: String { "Day" }
  static var described: String { "a day such as \"2025-10-10\"" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, for: Day.self) else { return nil }
    guard let day = Day(iso: text) else {
      let help = Day.reordered(text).map { "write \"\($0.iso)\"" } ?? "write year, month and day: \"2025-10-10\""
      binder.reject(node, "`\(shown(text))` is not a day of the calendar", help: help)
      return nil
    }
    self = day
  }

  /// The day that was meant where it is written as in a letter: 10/10/2025, 10.10.2025.
  private static func reordered(_ text: String) -> Day? {
    let parts = text.split(whereSeparator: { "/.- ".contains($0) }).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    let isReversed = day > 31
    let meant = isReversed ? Day(year: day, month: month, day: year) : Day(year: year, month: month, day: day)
    return (1900...2999).contains(meant.year) ? Day(iso: meant.iso) : nil
  }
}

extension Email: Bindable {
  static var typeName: String { "Email" }
  static var described: String { "an e-mail address" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, for: Email.self) else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."),
      !parts[1].hasSuffix("."), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"".utf8.contains($0) })
    else {
      binder.reject(
        node, "`\(shown(text))` is not an e-mail address", help: "write one address, such as \"dpo@example.org\"")
      return nil
    }
    self.init(text)
  }
}

extension Phone: Bindable {
  static var typeName: String { "Phone" }
  static var described: String { "a telephone number" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, for: Phone.self) else { return nil }
    let digits = text.utf8.filter(isDigit)
    guard text.hasPrefix("+"), (8...15).contains(digits.count),
      text.dropFirst().utf8.allSatisfy({ isDigit($0) || " -.".utf8.contains($0) })
    else {
      binder.reject(
        node, "`\(shown(text))` is not an international telephone number",
        help: "write +, the country's code and digits, such as \"+32 2 274 48 00\"")
      return nil
    }
    self.init(text)
  }
}

extension WebAddress: Bindable {
  static var typeName: String { "WebAddress" }
  static var described: String { "an address on the web" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, for: WebAddress.self) else { return nil }
    guard WebAddress.isSafe(text) else {
      binder.reject(
        node, "`\(shown(text))` is not an address on the web",
        help: "write it whole, with https:// and without spaces: \"https://www.example.org/page\"")
      return nil
    }
    self.init(text)
  }

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

extension Colour: Bindable {
  static var typeName: String { "Colour" }
  static var described: String { "a colour such as \"#0b5fa5\"" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, for: Colour.self) else { return nil }
    guard text.hasPrefix("#"), text.utf8.count == 7, text.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      binder.reject(
        node, "`\(shown(text))` is not a colour", help: "write # and six digits or letters a to f: \"#0b5fa5\"")
      return nil
    }
    self.init(text)
  }
}

extension EnterpriseNumber: Bindable {
  static var typeName: String { "EnterpriseNumber" }
  static var described: String { "an enterprise number" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, for: EnterpriseNumber.self) else { return nil }
    let digits = text.utf8.filter(isDigit).count
    guard digits == 9 || digits == 10, text.utf8.allSatisfy({ isDigit($0) || " .".utf8.contains($0) }) else {
      binder.reject(
        node, "`\(shown(text))` is not an enterprise number",
        help: "write ten digits in Belgium (\"0411.815.280\"), the nine of the SIREN in France")
      return nil
    }
    self.init(text)
  }
}

extension Citation: Bindable {
  static var typeName: String { "Citation" }
  static var described: String { "a law such as \"gdpr/6/1/f\"" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, for: Citation.self) else { return nil }
    self.init(text)
    place = binder.place(node)
  }
}

extension Ref: Bindable {
  static var typeName: String { "Ref<\(Target.self)>" }
  static var described: String { "an identifier" }

  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, for: Ref.self) else { return nil }
    self.init(text)
    place = binder.place(node)
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
