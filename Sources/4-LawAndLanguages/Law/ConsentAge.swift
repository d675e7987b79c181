import NoticeModel

extension Country {
  /// The age from which children consent to online services themselves: Article 8(1) GDPR, and the law with which
  /// a country has set another age than 16. `nil` for a country that is not in this table.
  ///
  /// Belgium: law of 30 July 2018, article 7. France: law of 6 January 1978, article 45. The Netherlands, Germany
  /// and Luxembourg have kept 16.
  package var ageOfConsent: Int? {
    switch self {
    case .belgium: return 13
    case .france: return 15
    case .germany, .luxembourg, .netherlands: return 16
    default: return nil
    }
  }
}
