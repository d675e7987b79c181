import NoticeModel

extension Language {
  /// What its speakers call it: "Français", "Nederlands", "Deutsch". It stands in every language switch.
  package var ownName: String {
    switch self {
    case .fr: "Français"
    case .nl: "Nederlands"
    case .de: "Deutsch"
    }
  }

  /// The BCP 47 tag of the language as it is written in a country: "fr-BE", "nl-BE", "de-BE".
  ///
  /// Without a country, or where the language is not official, it is the language alone: the Dutch text of
  /// a French organisation is "nl".
  package func tag(in country: Country?) -> String {
    guard let country, isOfficial(in: country) else { return rawValue }
    return "\(rawValue)-\(country.rawValue)"
  }

  private func isOfficial(in country: Country) -> Bool {
    switch (self, country) {
    case (.fr, .belgium), (.fr, .france), (.fr, .luxembourg), (.fr, .switzerland), (.fr, .canada): true
    case (.nl, .belgium), (.nl, .netherlands): true
    case (.de, .belgium), (.de, .germany), (.de, .austria), (.de, .luxembourg), (.de, .switzerland),
      (.de, .liechtenstein):
      true
    default: false
    }
  }
}
