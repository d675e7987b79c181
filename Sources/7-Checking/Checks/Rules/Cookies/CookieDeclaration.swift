import NoticeModel

/// Where there is a site or an app, the notice says whether it uses cookies, and lists them.
struct CookieDeclaration: NoticeRule {
  let page = RuleDescription(
    "CK-DECL", .cookies, "Cookies are declared",
    basis: ["Directive 2002/58/EC 5(3)", "GDPR 13(1)(c)", "GDPR 5(1)(a)"],
    trigger: "the notice covers a website or an app (surfaces)",
    requirement: "the list of cookies and similar techniques, or a statement that there are none, in a section",
    remedy: "write cookies: .used(CookieUse(list: [Cookie(name: …), …], choice: …)), or .none(because: Text(…))",
    reason: "Nobody can decide on something that is not named.")

  func check(_ subject: Subject) -> [Finding] {
    guard subject.hasDigitalSurface else { return [] }
    switch subject.notice.cookies {
    case .none(let because): return shown(subject, holding: because)
    case .undeclared:
      return [
        subject.finding(
          page, "the notice covers a site or an app, but does not say whether cookies are used",
          of: subject.notice, .cookies, entity: "notice")
      ]
    case .used(let use):
      guard use.list.isEmpty else { return shown(subject) }
      return [
        subject.finding(
          page, "cookies are used, but none is listed", of: use, .list, entity: "notice",
          help: "write list: [Cookie(name: …, provider: …, category: …, lifetime: …, purpose: Text(…)), …]")
      ]
    }
  }

  private func shown(_ subject: Subject, holding text: Text? = nil) -> [Finding] {
    subject.notShown(
      page, "says whether cookies are used", in: ["cookies"], add: ".cookies", holding: text)
  }
}
