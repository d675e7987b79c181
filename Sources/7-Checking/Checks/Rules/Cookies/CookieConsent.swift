import NoticeModel

/// Cookies that are not strictly necessary wait for consent.
struct CookieConsent: NoticeRule {
  let page = RuleDescription(
    "CK-CONSENT", .cookies, "Consent to cookies",
    basis: [
      "Directive 2002/58/EC 5(3)", "GDPR 4(11)", "GDPR 7(3)", "Belgium: law of 30 July 2018, article 10/2",
      "France: law of 6 January 1978, article 82", "Court of Justice, C-673/17 (Planet49)",
    ],
    trigger: "cookies are used that are not strictly necessary, or the list is not given",
    requirement: "people are asked before, may refuse as easily as accept, and may change their mind",
    remedy: "write choice: .settings(\"https://…\"): asked first, and changed there at any time",
    reason: "Going on, or not having changed the settings of a browser, is no consent.")

  func check(_ subject: Subject) -> [Finding] {
    guard let use = subject.cookieUse else { return [] }
    return choice(use, subject) + disguised(use, subject)
  }

  private func choice(_ use: CookieUse, _ subject: Subject) -> [Finding] {
    switch use.choice {
    case .settings: return []
    case .browserOnly:
      guard needsConsent(use) else { return [] }
      return [
        subject.finding(
          page, "people can refuse cookies only in the settings of their browser, which is no consent",
          of: use, .choice, entity: "notice")
      ]
    case .undeclared:
      guard needsConsent(use) else { return [] }
      return [
        subject.finding(
          page, "nothing says how people accept or refuse the cookies that are not necessary", of: use, .choice,
          entity: "notice")
      ]
    case .askedFirst:
      guard needsConsent(use) else { return [] }
      return [
        subject.finding(
          page, "nothing says where people change their choice on cookies", of: use, .choice,
          entity: "notice", severity: .note)
      ]
    }
  }

  private func needsConsent(_ use: CookieUse) -> Bool { use.list.isEmpty || use.list.contains(where: \.needsConsent) }

  /// Cookies that cannot be strictly necessary, whatever they are declared as, and exemptions that no law knows.
  private func disguised(_ use: CookieUse, _ subject: Subject) -> [Finding] {
    use.list.compactMap { cookie in
      if cookie.category == .necessary, let product = cookie.knownTracker {
        return subject.finding(
          page, "`\(cookie.name)` is a cookie of \(product), but is declared as strictly necessary",
          of: cookie, .category, entity: "cookie:\(cookie.name)", severity: .warning,
          help: "write category: .statistics or .marketing; waive it if a cookie of your own only shares the name")
      }
      if cookie.withoutConsent != nil, cookie.category == .marketing || cookie.category == .preferences {
        return subject.finding(
          page,
          "`\(cookie.name)` is set without consent, which the law does not allow for \(cookie.category.rawValue)",
          of: cookie, .withoutConsent, entity: "cookie:\(cookie.name)",
          help: "remove withoutConsent:, or write category: .necessary if the person asked for what it does")
      }
      return nil
    }
  }
}
