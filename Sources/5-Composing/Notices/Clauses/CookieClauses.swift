import NoticeModel

extension Clause {
  static let ofCookies =
    [cookies, noCookies, cookieConsent, cookieRefusal, cookiesByBrowser, deletion]
    + CookieCategory.allCases.map(explaining)
    + [statisticsInBelgium, statisticsInFrance]

  static let cookies = Clause("cookies/introduction", .law, when: "`cookies:`") {
    if case .undeclared = $0.cookies { return false }
    return true
  }
  static let noCookies = Clause("cookies/none", .facts, when: "`cookies: .none(…)`") {
    if case .none = $0.cookies { return true }
    return false
  }
  static let cookieConsent = Clause(
    "cookies/consent", .law, when: "`cookies: .used(…)`, and `choice:` is not `.browserOnly`"
  ) { notice in
    guard let use = notice.cookieUse else { return false }
    if case .browserOnly = use.choice { return false }
    return true
  }
  static let cookieRefusal = Clause(
    "cookies/refusal", .law, when: "`choice: .askedFirst` or `choice: .settings(…)`"
  ) {
    switch $0.cookieUse?.choice {
    case .askedFirst, .settings: return true
    case .undeclared, .browserOnly, nil: return false
    }
  }
  static let cookiesByBrowser = Clause("cookies/browser-only", .facts, when: "`choice: .browserOnly`") {
    if case .browserOnly = $0.cookieUse?.choice { return true }
    return false
  }
  static let deletion = Clause("cookies/deletion", .law, when: "a cookie with `lifetime: .untilDeleted`") {
    $0.cookieUse?.list.contains(where: \.staysUntilDeleted) ?? false
  }
  static let statisticsInBelgium = statistics(.belgium)
  static let statisticsInFrance = statistics(.france)

  static func explaining(_ category: CookieCategory) -> Clause {
    Clause("cookies/\(category.rawValue)", .facts, when: "a cookie with `category: .\(category)`") {
      $0.uses(category)
    }
  }

  private static func statistics(_ country: Country) -> Clause {
    let code = country.rawValue.lowercased()
    return Clause(
      "cookies/statistics-\(code)", .law, when: "a cookie with `category: .statistics`, in \(country)"
    ) { $0.uses(.statistics) && $0.controller.applicableCountry == country }
  }
}

extension Notice {
  fileprivate var cookieUse: CookieUse? {
    if case .used(let use) = cookies { return use }
    return nil
  }

  fileprivate func uses(_ category: CookieCategory) -> Bool {
    cookieUse?.list.contains { $0.category == category } ?? false
  }
}

extension Cookie {
  fileprivate var staysUntilDeleted: Bool {
    if case .untilDeleted = lifetime { return true }
    return false
  }
}
