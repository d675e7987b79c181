import NoticeModel

/// Each cookie is described so that people can decide on it.
struct CookieRow: NoticeRule {
  let page = RuleDescription(
    "CK-ROW", .cookies, "What is said of each cookie",
    basis: ["Court of Justice, C-673/17 (Planet49)", "GDPR 13(1)(e)", "GDPR 13(2)(a)"],
    trigger: "a cookie is listed",
    requirement: "a name or pattern, who sets it, its purpose, how long it lasts, and who else reads it",
    remedy: "write name:, provider:, category:, lifetime:, purpose: and, where others read it, sharedWith:",
    reason: "People who consent must know how long a cookie lasts and whether third parties have access.")

  /// Words that stand for a provider without naming it.
  private static let nobody = PhraseSet([
    "tiers", "partenaire*", "divers", "autres", "derden", "partner*", "diverse", "andere*", "dritte*", "verschiedene*",
    "third part*", "others", "various", "etc", "...", "inconnu*", "onbekend*", "unbekannt*",
  ])

  func check(_ subject: Subject) -> [Finding] {
    var names: Set<String> = []
    return subject.cookies.flatMap { cookie in
      findings(cookie, isFirst: names.insert(cookie.name).inserted, subject)
    }
  }

  private func findings(_ cookie: Cookie, isFirst: Bool, _ subject: Subject) -> [Finding] {
    var found: [Finding] = []
    func add(_ message: String, _ field: Cookie.Field, _ help: String) {
      found.append(
        subject.finding(
          page, message, of: cookie, field, entity: "cookie:\(cookie.name)", help: help))
    }
    if cookie.name.allSatisfy(\.isWhitespace) {
      // An empty field is found as such.
    } else if FoldedText.fold(cookie.name).allSatisfy({ !$0.isWord }) {
      add("this cookie has no name", .name, "write it as the browser shows it, or a pattern such as \"_pk_id.*\"")
    } else if !isFirst {
      add("the cookie `\(cookie.name)` is listed twice", .name, "keep one of the two")
    }
    if case .thirdParty(let provider) = cookie.provider, Self.isNobody(provider) {
      add(
        "nothing says who sets the cookie `\(cookie.name)`: “\(provider)” is nobody in particular", .provider,
        "write the name of the company: .thirdParty(\"…\")")
    }
    if case .lasts(let duration) = cookie.lifetime, duration.usualDays <= 0 {
      add(
        "the cookie `\(cookie.name)` lasts no time at all", .lifetime,
        "write .session, or how long it stays: .lasts(.months(6))")
    }
    if cookie.category == .marketing, cookie.sharedWith == nil, case .controller = cookie.provider {
      add(
        "the cookie `\(cookie.name)` serves marketing, but nothing says who else reads it", .category,
        "write sharedWith: Text(…): who reads it, or that nobody else does")
    }
    return found
  }

  static func isNobody(_ name: String) -> Bool {
    let folded = FoldedText.fold(name)
    return NoAnswer.isOne(name) || (folded.count < 40 && nobody.isFound(in: folded[...]))
  }
}
