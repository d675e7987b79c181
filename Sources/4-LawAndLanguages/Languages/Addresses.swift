import NoticeModel

extension LanguageRules {
  /// A postal address line by line, as on an envelope: street, further line, postcode and town, country.
  ///
  /// The country is named only when the caller gives its name, for readers elsewhere.
  package func addressLines(_ address: Address, country: String? = nil) -> [String] {
    var lines: [String] = []
    if let street = address.street[language] { lines.append(street) }
    if let line = address.line?[language] { lines.append(line) }
    // A line that is broken between postcode and town looks like a street number.
    let town = [address.postcode, address.town[language] ?? ""].filter { !$0.isEmpty }.joined(separator: nbsp)
    if !town.isEmpty { lines.append(town) }
    if let country { lines.append(country) }
    return lines
  }

  /// A postal address in a sentence: "boulevard Louis Mettewie 74-76, 1080 Bruxelles".
  package func addressLine(_ address: Address, country: String? = nil) -> String {
    addressLines(address, country: country).joined(separator: ", ")
  }
}

extension Phone {
  /// The number as it is shown, in international form (ITU-T E.123), without a break.
  package var display: String {
    String(number.map { $0 == " " ? "\u{A0}" : $0 })
  }

  /// The number as a link dials it: "tel:+3222744800" (RFC 3966).
  package var link: String {
    "tel:" + number.filter { $0 == "+" || ($0.isASCII && $0.isNumber) }
  }
}
