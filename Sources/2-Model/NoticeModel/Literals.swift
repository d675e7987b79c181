/// A day of the Gregorian calendar, written `"2025-10-10"` (ISO 8601).
public struct Day: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  public var year: Int
  public var month: Int
  public var day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`; `nil` when the form or the calendar does not allow it.
  public init?(iso: String) {
    let parts = Array(iso.utf8)
    guard parts.count == 10, parts[4] == UInt8(ascii: "-"), parts[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in parts[range] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      year > 0, (1...12).contains(month), (1...Day.length(of: month, in: year)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// For an editor only: a notice is read as data, where a wrong day is a finding, not this value.
  public init(stringLiteral iso: String) {
    self = Day(iso: iso) ?? Day(year: 1, month: 1, day: 1)
  }

  /// `YYYY-MM-DD`.
  public var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (a: Day, b: Day) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

/// The identifier of something declared elsewhere in the same notice, such as `"health"` for
/// `DataCategory(id: "health", …)`.
public struct Ref<Target>: Hashable, Located, Sendable, ExpressibleByStringLiteral {
  public var id: String
  public var place = Place()

  public init(_ id: String) { self.id = id }
  public init(stringLiteral id: String) { self.id = id }
}

/// A provision of a law: the law's identifier, then article, paragraph and point behind slashes.
///
/// `"gdpr/6/1/f"` is Article 6(1)(f) GDPR; `"be-2008-hospitals/20+25"` are articles 20 and 25;
/// `"be-1994-insurance"` is the whole law. The law registry lists the identifiers.
public struct Citation: Hashable, Located, Sendable, ExpressibleByStringLiteral {
  public var written: String
  public var place = Place()

  public init(_ written: String) { self.written = written }
  public init(stringLiteral written: String) { self.written = written }
}

/// An e-mail address, such as `"dpo@example.org"`.
public struct Email: Hashable, Sendable, ExpressibleByStringLiteral {
  public var address: String
  public init(_ address: String) { self.address = address }
  public init(stringLiteral address: String) { self.address = address }
}

/// A telephone number in international form, such as `"+32 2 274 48 00"`.
public struct Phone: Hashable, Sendable, ExpressibleByStringLiteral {
  public var number: String
  public init(_ number: String) { self.number = number }
  public init(stringLiteral number: String) { self.number = number }
}

/// An address on the web, `"https://…"`.
public struct WebAddress: Hashable, Sendable, ExpressibleByStringLiteral {
  public var url: String
  public init(_ url: String) { self.url = url }
  public init(stringLiteral url: String) { self.url = url }
}

/// A colour as in CSS: `"#0b5fa5"`.
public struct Colour: Hashable, Sendable, ExpressibleByStringLiteral {
  public var hex: String
  public init(_ hex: String) { self.hex = hex }
  public init(stringLiteral hex: String) { self.hex = hex }
}

/// The number under which a national register knows the controller.
///
/// In Belgium the enterprise number (ten digits, `"0411.815.280"`, modulo 97), in France the SIREN (nine
/// digits, Luhn). The check digits are verified against the country of the seat.
public struct EnterpriseNumber: Hashable, Sendable, ExpressibleByStringLiteral {
  public var written: String
  public init(_ written: String) { self.written = written }
  public init(stringLiteral written: String) { self.written = written }
}
