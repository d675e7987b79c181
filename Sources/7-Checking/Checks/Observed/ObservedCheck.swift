import Days
import Diagnostics
import NoticeModel
import Notices
import Source

/// Compares the cookies that a notice declares with those that a browser received.
package struct ObservedCheck {
  /// When the person who visited consented.
  package enum Consent: Sendable {
    case at(Timestamp)
    /// Not during the whole visit.
    case never
  }

  let subject: Subject
  private let visit: ObservedVisit
  private let consent: Consent?
  private let use: CookieUse?

  package init(
    _ notice: ResolvedNotice, sources: SiteSources, asOf: Day, visit: ObservedVisit, consent: Consent? = nil
  ) {
    subject = Subject(notice, sources: sources, asOf: AsOf(asOf))
    self.visit = visit
    self.consent = visit.saysWhen ? consent : nil
    if case .used(let use) = notice.notice.cookies { self.use = use } else { use = nil }
  }

  private typealias Pages = ObservedCookiePages

  /// The rules that such a check can apply.
  package var pages: [RuleDescription] { Pages.all.filter { consent != nil || $0.id != Pages.beforeConsent.id } }

  /// Everything found, waived findings included.
  package func findings() -> [Finding] {
    let (received, unknown) = compared()
    var found = undeclared(unknown)
    for (index, cookie) in (use?.list ?? []).enumerated() {
      let own = received[index] ?? []
      if own.isEmpty { found += unseen(cookie) }
      found += technique(cookie, own) + lifetime(cookie, own) + provider(cookie, own) + beforeConsent(cookie, own)
    }
    return subject.waiving(found, of: pages)
  }

  /// What was received of each declared cookie, by its place in the list, and what is not declared.
  func compared() -> (received: [Int: [ObservedCookie]], unknown: [ObservedCookie]) {
    var received: [Int: [ObservedCookie]] = [:]
    var unknown: [ObservedCookie] = []
    for cookie in visit.cookies {
      if let index = declared(cookie) { received[index, default: []].append(cookie) } else { unknown.append(cookie) }
    }
    return (received, unknown)
  }

  /// The declared cookie that is meant: the exact name before a pattern, one of the same provider before another.
  private func declared(_ cookie: ObservedCookie) -> Int? {
    let matching = (use?.list ?? []).enumerated().filter { NamePattern($0.element.name).matches(cookie.name) }
    let isForeign = isForeign(cookie)
    return matching.max { a, b in
      let weights = (NamePattern(a.element.name).weight, NamePattern(b.element.name).weight)
      if weights.0 != weights.1 { return weights.0 < weights.1 }
      let fit = (a.element.fits(cookie), b.element.fits(cookie))
      if fit.0 != fit.1 { return fit.1 }
      return a.element.isOfThirdParty != isForeign && b.element.isOfThirdParty == isForeign
    }?.offset
  }

  // MARK: - Rules

  private func undeclared(_ cookies: [ObservedCookie]) -> [Finding] {
    grouped(cookies).map { name, own in
      let place = use?.place ?? subject.notice.place
      return subject.finding(
        Pages.undeclared,
        own.allSatisfy(\.isStorage)
          ? "the browser keeps `\(name)` of \(domains(own)) in its storage, which is not declared"
          : "the browser received the cookie `\(name)` of \(domains(own)), which is not declared",
        at: place, field: use == nil ? Notice.Field.cookies : CookieUse.Field.list, entity: "cookie:\(name)")
    }
  }

  private func unseen(_ cookie: Cookie) -> [Finding] {
    if case .never? = consent, cookie.waitsForConsent { return [] }
    switch cookie.storage {
    case nil: break
    case .localStorage: guard visit.showsStorage else { return [] }
    // No file shows these.
    case .sessionStorage, .indexedDB, .pixel, .deviceIdentifier: return []
    }
    return [
      subject.finding(
        Pages.unseen,
        cookie.storage == .localStorage
          ? "`\(cookie.name)` is declared, but the browser does not keep it in its storage"
          : "the cookie `\(cookie.name)` is declared, but the browser did not receive it", of: cookie, .name,
        entity: "cookie:\(cookie.name)")
    ]
  }

  private func lifetime(_ cookie: Cookie, _ received: [ObservedCookie]) -> [Finding] {
    func finding(_ message: String, _ severity: Diagnostic.Severity? = nil) -> [Finding] {
      [
        subject.finding(
          Pages.lifetime, "the cookie `\(cookie.name)` \(message)", of: cookie, .lifetime,
          entity: "cookie:\(cookie.name)", severity: severity)
      ]
    }
    let isSession = received.contains { $0.lifetime == .session }
    let longest = received.compactMap { span($0.lifetime) }.max()
    switch cookie.lifetime {
    case .untilDeleted: return []
    case .session, .nothingKept:
      guard let longest else { return [] }
      if case .nothingKept = cookie.lifetime {
        return finding("is declared to keep nothing, but stays \(longest.words)")
      }
      return finding("is declared to end with the session, but stays \(longest.words)")
    case .lasts(let declared):
      if let longest {
        guard longest.seconds > declared.longestSeconds else { return [] }
        return finding("is declared to last \(declared.words), but stays \(longest.words)")
      }
      let isUnclear = received.contains { if case .until = $0.lifetime { true } else { false } }
      guard isSession, !isUnclear else { return [] }
      return finding("is declared to last \(declared.words), but ends with the session", .warning)
    }
  }

  /// Something declared as a cookie that the browser keeps in its storage, or the other way round.
  private func technique(_ cookie: Cookie, _ received: [ObservedCookie]) -> [Finding] {
    guard !received.isEmpty, !received.contains(where: { cookie.fits($0) }) else { return [] }
    let isStorage = received.allSatisfy(\.isStorage)
    return [
      subject.finding(
        Pages.technique,
        isStorage
          ? "`\(cookie.name)` is not declared as local storage, but the browser keeps it there"
          : "`\(cookie.name)` is not declared as a cookie, but the browser received it as one",
        of: cookie, .storage, entity: "cookie:\(cookie.name)",
        help: isStorage
          ? "write storage: .localStorage" : "take storage: out, or name the cookie as an entry of its own")
    ]
  }

  private func provider(_ cookie: Cookie, _ received: [ObservedCookie]) -> [Finding] {
    let foreign = received.filter(isForeign)
    guard !cookie.isOfThirdParty, !foreign.isEmpty else { return [] }
    return [
      subject.finding(
        Pages.provider,
        "the cookie `\(cookie.name)` is declared as the controller's own, but belongs to \(domains(foreign))",
        of: cookie, .provider, entity: "cookie:\(cookie.name)")
    ]
  }

  private func beforeConsent(_ cookie: Cookie, _ received: [ObservedCookie]) -> [Finding] {
    guard let consent, cookie.waitsForConsent else { return [] }
    let early = received.filter {
      switch consent {
      case .never: return true
      case .at(let moment): return $0.received.map { $0 < moment } ?? false
      }
    }
    guard !early.isEmpty else { return [] }
    let when: String
    switch consent {
    case .never: when = "without consent"
    case .at: when = "before consent"
    }
    return [
      subject.finding(
        Pages.beforeConsent,
        "the cookie `\(cookie.name)` is for \(cookie.category.rawValue), but the browser received it \(when)",
        of: cookie, .category, entity: "cookie:\(cookie.name)")
    ]
  }

  // MARK: - What was received

  /// By name, in the order of their first appearance.
  func grouped(_ cookies: [ObservedCookie]) -> [(name: String, cookies: [ObservedCookie])] {
    var order: [String] = []
    for cookie in cookies where !order.contains(cookie.name) { order.append(cookie.name) }
    let groups = Dictionary(grouping: cookies, by: \.name)
    return order.map { ($0, groups[$0] ?? []) }
  }

  func domains(_ cookies: [ObservedCookie]) -> String {
    Set(cookies.map(\.domain)).sorted().joined(separator: ", ")
  }

  /// Whether a cookie belongs to none of the sites that are known to be the controller's.
  func isForeign(_ cookie: ObservedCookie) -> Bool {
    let sites = sites
    return !sites.isEmpty && !sites.contains { Host.isPart(cookie.domain, of: $0) }
  }

  private var sites: [String] {
    visit.hosts
      + subject.notice.controller.websites.flatMap { site in Language.allCases.compactMap { site.url[$0] } }
      .compactMap { Host.of($0) }
  }
}

extension Cookie {
  /// Whether it is declared with the technique by which the browser has it.
  fileprivate func fits(_ received: ObservedCookie) -> Bool {
    received.isStorage ? storage == .localStorage : storage == nil
  }

  fileprivate var isOfThirdParty: Bool {
    if case .thirdParty = provider { return true }
    return false
  }

  fileprivate var waitsForConsent: Bool { category != .necessary && withoutConsent == nil }
}
