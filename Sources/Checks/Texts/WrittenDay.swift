import NoticeModel

/// Days as people write them, in the folded form of texts.
enum WrittenDay {
  static func months(_ language: Language) -> [String] {
    switch language {
    case .fr:
      return [
        "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre",
        "decembre",
      ]
    case .nl:
      return [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
      ]
    case .de:
      return [
        "januar", "februar", "marz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember",
      ]
    }
  }

  /// "8 decembre 1992".
  static func words(_ day: Day, _ language: Language) -> String {
    let month = months(language)[day.month - 1]
    switch language {
    case .fr: return "\(day.day)\(day.day == 1 ? "er" : "") \(month) \(day.year)"
    case .nl: return "\(day.day) \(month) \(day.year)"
    case .de: return "\(day.day). \(month) \(day.year)"
    }
  }

  /// Every usual form of a day: in words, and in figures with points, slashes or hyphens.
  static func forms(_ day: Day, _ language: Language) -> [String] {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    var forms = [words(day, language)]
    for separator in ["/", ".", "-"] {
      forms.append("\(day.day)\(separator)\(day.month)\(separator)\(day.year)")
      let padded = "\(two(day.day))\(separator)\(two(day.month))\(separator)\(day.year)"
      if !forms.contains(padded) { forms.append(padded) }
    }
    return forms
  }

  /// The day that begins at a place of a folded text, and where it ends.
  static func read(_ text: [UInt8], at start: Int, _ language: Language) -> (day: Day, end: Int)? {
    var at = start
    guard let day = number(text, &at, most: 2), (1...31).contains(day) else { return nil }
    if at < text.count, "/.-".utf8.contains(text[at]) {
      let separator = text[at]
      var next = at + 1
      if let month = number(text, &next, most: 2), next < text.count, text[next] == separator {
        next += 1
        if let year = number(text, &next, most: 4), year > 1000 { return made(year, month, day, next) }
      }
    }
    if text[at...].starts(with: "er".utf8) {
      at += 2
    } else if at < text.count, text[at] == UInt8(ascii: ".") {
      at += 1
    }
    guard at < text.count, text[at] == 0x20 else { return nil }
    at += 1
    for (index, month) in months(language).enumerated() where text[at...].starts(with: month.utf8) {
      var next = at + month.utf8.count
      guard next < text.count, text[next] == 0x20 else { continue }
      next += 1
      if let year = number(text, &next, most: 4), year > 1000 { return made(year, index + 1, day, next) }
    }
    return nil
  }

  private static func made(_ year: Int, _ month: Int, _ day: Int, _ end: Int) -> (day: Day, end: Int)? {
    (1...12).contains(month) ? (Day(year: year, month: month, day: day), end) : nil
  }

  private static func number(_ text: [UInt8], _ at: inout Int, most: Int) -> Int? {
    var value = 0
    var digits = 0
    while at < text.count, text[at].isDigit, digits <= most {
      value = value * 10 + Int(text[at] - 48)
      digits += 1
      at += 1
    }
    return digits > 0 && digits <= most ? value : nil
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 48 && self <= 57 }
  /// A lower-case letter: folded texts have no others.
  var isLetter: Bool { self >= 97 && self <= 122 }
  var isWord: Bool { isLetter || isDigit }
}
