import NoticeModel

/// The law on cookies that a notice cites is that of its country.
struct CookieLaw: NoticeRule {
  let page = RuleDescription(
    "CK-LAWREF", .cookies, "The law on cookies",
    basis: [
      "Belgium: law of 30 July 2018, article 10/2", "France: law of 6 January 1978, article 82", "Germany: TDDDG § 25",
    ],
    severity: .warning, trigger: "a provision on cookies is cited by its identifier",
    requirement: "that of the country of the controller's seat",
    remedy: "write {law:be-2018-framework/10-2} in Belgium, {law:fr-1978-lil/82} in France, {law:de-tdddg/25} in "
      + "Germany",
    reason: "The directive is carried out by a law of each country, and people rely on theirs.")

  private static let provisions: [(law: String, article: String, country: Country)] = [
    ("be-2018-framework", "10/2", .belgium), ("fr-1978-lil", "82", .france), ("de-tdddg", "25", .germany),
  ]

  func check(_ subject: Subject) -> [Finding] {
    guard let country = subject.country, let own = Self.provisions.first(where: { $0.country == country }) else {
      return []
    }
    return subject.written.lawMentions.compactMap { mention in
      let cited = Self.provisions.first {
        $0.law == mention.provision.law.id && mention.provision.articles.contains($0.article)
      }
      guard let cited, cited.country != country else { return nil }
      let written = "\(own.law)/\(own.article == "10/2" ? "10-2" : own.article)"
      return subject.finding(
        page, "this is the law on cookies of another country than that of the controller", at: mention.location,
        language: mention.language, entity: mention.entity, help: "write {law:\(written)}")
    }
  }
}
