import NoticeModel

/// Audience measurement that France exempts from consent has a limited life.
struct CookieLifetimeLimit: NoticeRule {
  let page = RuleDescription(
    "CK-LIFETIME", .cookies, "Lifetime of exempt statistics",
    basis: ["CNIL guidelines of 17 September 2020, on exempt audience measurement"], severity: .warning,
    trigger: "France, and a cookie for statistics is declared withoutConsent",
    requirement: "the cookie lasts 13 months at most, and what it collects is kept 25 months at most",
    remedy: "write lifetime: .lasts(.months(13)) or less, or remove withoutConsent:",
    reason: "The exemption rests on the limited intrusion, and a long life would end it.", confidence: .guidance)

  func check(_ subject: Subject) -> [Finding] {
    guard subject.country == .france else { return [] }
    return subject.cookies.filter { $0.category == .statistics && $0.withoutConsent != nil }.compactMap { cookie in
      guard cookie.lifetime.outlasts(.months(13)) else { return nil }
      return subject.finding(
        page, "`\(cookie.name)` is exempt from consent, but lasts longer than 13 months", of: cookie, .lifetime,
        entity: "cookie:\(cookie.name)")
    }
  }
}

extension CookieLifetime {
  fileprivate func outlasts(_ limit: Duration) -> Bool {
    switch self {
    case .session, .nothingKept: false
    case .lasts(let duration): duration.usualDays > limit.usualDays + 1
    case .untilDeleted: true
    }
  }
}
