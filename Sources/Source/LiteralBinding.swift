import NoticeModel
import Syntax

// Strings of a narrower form. Each says what it takes; what needs the whole site (identifiers, laws) is
// looked up later.

extension Day: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, "a day such as \"2025-10-10\"") else { return nil }
    guard let day = Day(iso: text) else {
      binder.reportLiteral(
        node, "`\(text)` is not a day of the calendar", help: "write year, month and day: \"2025-10-10\"")
      return nil
    }
    self = day
  }
}

extension Email: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, "an e-mail address") else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."),
      !parts[1].hasSuffix("."), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"".utf8.contains($0) })
    else {
      binder.reportLiteral(
        node, "`\(text)` is not an e-mail address", help: "write one address, such as \"dpo@example.org\"")
      return nil
    }
    self.init(text)
  }
}

extension Phone: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, "a telephone number") else { return nil }
    let digits = text.filter(\.isNumber)
    guard text.hasPrefix("+"), (8...15).contains(digits.count),
      text.dropFirst().allSatisfy({ ($0.isASCII && $0.isNumber) || " -.".contains($0) })
    else {
      binder.reportLiteral(
        node, "`\(text)` is not an international telephone number",
        help: "write + and the country's code first, such as \"+32 2 274 48 00\"")
      return nil
    }
    self.init(text)
  }
}

extension WebAddress: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, "an address on the web") else { return nil }
    guard WebAddress.isSafe(text) else {
      binder.reportLiteral(
        node, "`\(text)` is not an address on the web", help: "write it whole: \"https://www.example.org/page\"")
      return nil
    }
    self.init(text)
  }

  /// Whether it is an `https` or `http` address with a host and no spaces.
  static func isSafe(_ text: String) -> Bool {
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      return !rest.isEmpty && !rest.hasPrefix("/")
        && rest.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
    }
    return false
  }
}

extension Colour: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, "a colour such as \"#0b5fa5\"") else { return nil }
    guard text.hasPrefix("#"), text.count == 7, text.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      binder.reportLiteral(
        node, "`\(text)` is not a colour", help: "write # and six hexadecimal digits: \"#0b5fa5\"")
      return nil
    }
    self.init(text)
  }
}

extension EnterpriseNumber: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, "an enterprise number") else { return nil }
    let digits = text.filter { $0.isASCII && $0.isNumber }.count
    guard digits == 9 || digits == 10, text.allSatisfy({ ($0.isASCII && $0.isNumber) || " .".contains($0) }) else {
      binder.reportLiteral(
        node, "`\(text)` is not an enterprise number",
        help: "write ten digits in Belgium (\"0411.815.280\"), the nine of the SIREN in France")
      return nil
    }
    self.init(text)
  }
}

extension Citation: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, "a law such as \"gdpr/6/1/f\"") else { return nil }
    self.init(text)
    place = binder.place(node)
  }
}

extension Ref: Bindable {
  init?(_ node: NodeID, _ binder: inout Binder) {
    guard let text = binder.string(node, "an identifier") else { return nil }
    self.init(text)
    place = binder.place(node)
  }
}

extension Binder {
  /// Reports a string whose content does not fit, at the string itself.
  mutating func reportLiteral(_ node: NodeID, _ message: String, help: String) {
    guard let node = resolved(node) else { return }
    report(message, help: help, tree.range(node))
  }
}
