import Days
import Languages
import NoticeModel

/// How long a law allows or demands that some data are kept.
package struct RetentionBound: Sendable {
  package var id: String
  package var country: Country
  /// The provisions that set it.
  package var laws: [Citation]
  /// What is kept, as a message calls it.
  package var what: String
  package var atLeast: Duration?
  package var atMost: Duration?
  /// The authority that advises it, where no law sets it: "the CNPD".
  package var advice: String?
  /// First day on which it holds.
  package var from: Day
  package var confidence: Confidence = .high

  /// Whether a label means these data, by the words of its language.
  package func isNamed(in label: Text) -> Bool {
    Language.allCases.contains { language in
      guard let parts = rules(for: language).names.keptData[id],
        let label = label[language]?.lowercased().replacing("’", with: "'")
      else { return false }
      return parts.contains { label.contains($0) }
    }
  }

  /// Whether a citation names what sets it. A code treats of many things, so there the article has to be the same;
  /// elsewhere any article of the law will do.
  package func isSet(by citation: Citation) -> Bool {
    let parser = CitationParser()
    guard let cited = try? parser.provision(of: citation) else { return false }
    return laws.contains { law in
      guard let own = try? parser.provision(of: law), own.law.id == cited.law.id else { return false }
      return own.law.kind != .code || !Set(own.articles).isDisjoint(with: cited.articles)
    }
  }

  /// The bound on what is kept in a country on a day, or `nil` where no law of the tables sets one.
  ///
  /// A law that is cited decides, and of several periods that it sets the labels decide; another law may set another
  /// period. Where no law is cited, the labels decide alone.
  package static func holding(
    for labels: [Text], laws: [Citation], in country: Country?, on day: some ComparedDay
  ) -> RetentionBound? {
    let inForce = retentionBounds.filter { $0.country == country && !day.isBefore($0.from) }
    let named = { (bound: RetentionBound) in labels.contains { bound.isNamed(in: $0) } }
    guard !laws.isEmpty else { return inForce.first(where: named) }
    let cited = inForce.filter { bound in laws.contains { bound.isSet(by: $0) } }
    return cited.count > 1 ? cited.first(where: named) : cited.first
  }
}

/// Periods that a law sets for data that many notices name.
package let retentionBounds: [RetentionBound] = belgianBounds + frenchBounds + germanBounds + neighbouringBounds
