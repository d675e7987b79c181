import NoticeModel

/// Checks the digits of an enterprise number against the rule of its country.
package enum EnterpriseNumberCheck {
  package enum Verdict: Equatable, Sendable {
    /// The number is right; this is how it is written.
    case valid(formatted: String)
    /// It has not the digits that such a number has; an example of one.
    case malformed(example: String)
    /// Its check digits do not fit; with these it would be right.
    case wrongCheckDigits(expected: String)
    /// The rule of that country is not known here.
    case notChecked
  }

  /// In Belgium the number of the Crossroads Bank for Enterprises (royal decree of 24 June 2003): ten digits,
  /// the last two of which are 97 less what remains of the first eight divided by 97. In France the SIREN:
  /// nine digits, by the rule of Luhn (ISO/IEC 7812-1).
  package static func verdict(for number: EnterpriseNumber, country: Country) -> Verdict {
    switch country {
    case .belgium: belgian(number.written)
    case .france: french(number.written)
    default: .notChecked
    }
  }

  private static func belgian(_ written: String) -> Verdict {
    let malformed = Verdict.malformed(example: "0411.815.280")
    guard var digits = digits(of: written, prefix: "BE") else { return malformed }
    // Older numbers have nine digits and are still seen so; but a digit may as well be missing.
    let short = digits.count == 9
    if short { digits.insert(0, at: 0) }
    guard digits.count == 10, digits[0] <= 1 else { return malformed }
    let check = 97 - digits[0..<8].reduce(0) { $0 * 10 + $1 } % 97
    let expected = digits[0..<8] + [check / 10, check % 10]
    let formatted = "\(text(expected[0..<4])).\(text(expected[4..<7])).\(text(expected[7..<10]))"
    if digits[8...] == expected[8...] { return .valid(formatted: formatted) }
    return short ? malformed : .wrongCheckDigits(expected: formatted)
  }

  private static func french(_ written: String) -> Verdict {
    guard let digits = digits(of: written, prefix: "FR"), digits.count == 9 else {
      return .malformed(example: "732 829 320")
    }
    // Every second digit, counted from the last, counts double; the sum of all digits ends in 0.
    var sum = 0
    for (index, digit) in digits[0..<8].enumerated() {
      let weighted = index.isMultiple(of: 2) ? digit : digit * 2
      sum += weighted > 9 ? weighted - 9 : weighted
    }
    let expected = digits[0..<8] + [(10 - sum % 10) % 10]
    let formatted = "\(text(expected[0..<3]))\u{A0}\(text(expected[3..<6]))\u{A0}\(text(expected[6..<9]))"
    return digits[8] == expected[8] ? .valid(formatted: formatted) : .wrongCheckDigits(expected: formatted)
  }

  /// The digits of a number written with dots, spaces or hyphens between them; `nil` if anything else is there.
  private static func digits(of written: String, prefix: String) -> [Int]? {
    let number = written.hasPrefix(prefix) ? written.dropFirst(prefix.count) : Substring(written)
    var digits: [Int] = []
    for character in number {
      if let digit = character.wholeNumberValue, character.isASCII {
        digits.append(digit)
      } else if !" .-\u{A0}\u{202F}".contains(character) {
        return nil
      }
    }
    return digits
  }

  private static func text(_ digits: ArraySlice<Int>) -> String {
    digits.map(String.init).joined()
  }
}
