import NoticeModel

/// What a postcode looks like in a country, to find one that cannot be there.
package enum PostcodeForm {
  /// A postcode of the country to show, where what was written cannot be one; `nil` where it can be, or where the
  /// form of that country is not known here.
  package static func example(insteadOf written: String, in country: Country) -> String? {
    guard let example = examples[country] else { return nil }
    var code = Substring(written)
    // "B-1000", "L-4370": the letters of the country, as on a letter from abroad.
    if let hyphen = code.firstIndex(of: "-"), code[..<hyphen].allSatisfy({ $0.isASCII && $0.isUppercase }) {
      code = code[code.index(after: hyphen)...]
    }
    return form(of: code) == form(of: example[...]) ? nil : example
  }

  /// Digits and letters, whichever they are; spaces set groups apart, and may be missing.
  private static func form(of code: Substring) -> String {
    String(
      code.filter { $0 != " " && $0 != "\u{A0}" }.map { character -> Character in
        if character.isASCII, character.isWholeNumber { return "0" }
        return character.isASCII && character.isLetter ? "A" : character
      })
  }

  // Forms of the Universal Postal Union; countries with several are left out.
  private static let examples: [Country: String] = [
    .austria: "1010", .belgium: "1000", .bulgaria: "1000", .croatia: "10000", .cyprus: "1010", .czechia: "110 00",
    .denmark: "1050", .estonia: "10111", .finland: "00100", .france: "75007", .germany: "10115", .greece: "105 57",
    .hungary: "1051", .iceland: "101", .italy: "00186", .liechtenstein: "9490", .lithuania: "01001",
    .luxembourg: "4370", .netherlands: "2511 AA", .norway: "0150", .poland: "00-193", .portugal: "1000-001",
    .romania: "010336", .slovakia: "811 01", .slovenia: "1000", .spain: "28001", .sweden: "111 20",
    .switzerland: "1204",
  ]
}
