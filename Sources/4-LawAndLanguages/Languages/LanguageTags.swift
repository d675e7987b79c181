import NoticeModel

extension Language {
  /// What its speakers call it.
  package var ownName: String { rules(for: self).ownName }

  /// The BCP 47 tag of the language as it is written in a country: "fr-BE", "nl-BE", "de-BE".
  ///
  /// Without a country, or where the language is not official, it is the language alone: the Dutch text of
  /// a French organisation is "nl".
  package func tag(in country: Country?) -> String {
    guard let country, rules(for: self).countries.contains(country) else { return rawValue }
    return "\(rawValue)-\(country.rawValue)"
  }
}
