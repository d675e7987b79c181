import NoticeModel

/// How long something stays fits the technique that keeps it.
struct CookieStorage: NoticeRule {
  let page = RuleDescription(
    "CK-STORAGE", .cookies, "Technique and lifetime",
    basis: ["Directive 2002/58/EC 5(3)", "Court of Justice, C-673/17 (Planet49)", "EDPB guidelines 2/2023"],
    trigger: "a cookie or similar technique is listed",
    requirement: """
      a cookie has an end; sessionStorage ends with the session; localStorage and IndexedDB outlast it; a pixel keeps \
      nothing, and nothing else but an identifier that is only read keeps nothing
      """,
    remedy: "write storage: and lifetime: as the browser shows them",
    reason: "People who consent must know how long something stays on their device, and how to get rid of it.")

  func check(_ subject: Subject) -> [Finding] {
    subject.cookies.compactMap { cookie in
      guard let problem = problem(cookie) else { return nil }
      return subject.finding(
        page, "`\(cookie.name)` \(problem.message)", of: cookie, .lifetime, entity: "cookie:\(cookie.name)",
        help: problem.help)
    }
  }

  private func problem(_ cookie: Cookie) -> (message: String, help: String)? {
    switch (cookie.storage, cookie.lifetime) {
    case (nil, .untilDeleted):
      return (
        "is a cookie, which always has an end, but is declared to stay until it is deleted",
        "write lifetime: .lasts(…), or storage: .localStorage where it is no cookie"
      )
    case (.sessionStorage, .lasts), (.sessionStorage, .untilDeleted):
      return (
        "is kept in sessionStorage, which ends with the tab, but is declared to stay longer", "write lifetime: .session"
      )
    case (.localStorage, .session), (.indexedDB, .session):
      return (
        "is kept in storage that outlasts the session, but is declared to end with it",
        "write lifetime: .untilDeleted, .lasts(…) where the site removes it itself, or storage: .sessionStorage"
      )
    case (.pixel, .session), (.pixel, .lasts), (.pixel, .untilDeleted):
      return (
        "is a pixel, which keeps nothing, but is declared to stay on the device",
        "write lifetime: .nothingKept, and list the cookie that comes with it as a cookie of its own"
      )
    case (nil, .nothingKept), (.localStorage, .nothingKept), (.sessionStorage, .nothingKept),
      (.indexedDB, .nothingKept):
      return (
        "is kept on the device, but is declared to keep nothing",
        "write how long it stays: .session, .lasts(…) or .untilDeleted"
      )
    default: return nil
    }
  }
}
