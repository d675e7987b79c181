import NoticeModel

/// Whether measuring an audience needs consent depends on the country.
struct CookieAnalytics: NoticeRule {
  let page = RuleDescription(
    "CK-ANALYTICS", .cookies, "Statistics without consent",
    basis: [
      "Belgian Data Protection Authority: statistics need consent",
      "France: law of 6 January 1978, article 82; CNIL guidelines of 17 September 2020",
    ],
    severity: .warning, trigger: "a cookie for statistics is declared withoutConsent",
    requirement: "France, and only for the site's own audience: set by the controller, and read by nobody else",
    remedy: "remove withoutConsent:, so that people are asked first",
    reason: "Only the French authority exempts audience measurement, on strict conditions; the Belgian one does not.",
    confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    subject.cookies.filter { $0.category == .statistics && $0.withoutConsent != nil }.compactMap { cookie in
      guard let problem = problem(cookie, subject.country) else { return nil }
      return subject.finding(
        page, "`\(cookie.name)` counts visits without consent, but \(problem)", of: cookie, .withoutConsent,
        entity: "cookie:\(cookie.name)")
    }
  }

  private func problem(_ cookie: Cookie, _ country: Country?) -> String? {
    guard country == .france else {
      return country == .belgium
        ? "the Belgian authority asks for consent to statistics too"
        : "the exemption is known in France only"
    }
    if case .thirdParty(let name) = cookie.provider {
      return "the French exemption is only for cookies that the site sets for itself, and “\(name)” sets this one"
    }
    if let product = cookie.knownTracker, product != "Matomo" {
      return "it is a cookie of \(product), whose provider uses it too"
    }
    if cookie.sharedWith != nil { return "the French exemption is only for cookies that nobody else reads" }
    return nil
  }
}
