import Checks
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

  private let subject: Subject
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
  private func compared() -> (received: [Int: [ObservedCookie]], unknown: [ObservedCookie]) {
    var received: [Int: [ObservedCookie]] = [:]
    var unknown: [ObservedCookie] = []
    for cookie in visit.cookies {
      if let index = declared(cookie) { received[index, default: []].append(cookie) } else { unknown.append(cookie) }
    }
    return (received, unknown)
  }

  /// The cookies that are not declared, as they would be written in the notice; what nobody but its writer knows is
  /// left as `…`.
  package func proposal() -> String {
    grouped(compared().unknown).map { name, own in
      let texts = subject.languages.map { "\($0.rawValue): \"…\"" }.joined(separator: ", ")
      let provider = own.allSatisfy(isForeign) ? ".thirdParty(\(Self.quoted(domains(own))))" : ".controller"
      return """
        Cookie(
          name: \(Self.quoted(name)),
          provider: \(provider),
          category: .…,
          lifetime: \(proposedLifetime(own)),
          purpose: Text(\(texts))\(own.allSatisfy(\.isStorage) ? ",\n  storage: .localStorage" : "")
        ),

        """
    }.joined()
  }

  private func proposedLifetime(_ cookies: [ObservedCookie]) -> String {
    if cookies.allSatisfy(\.isStorage) { return ".untilDeleted" }
    if cookies.allSatisfy({ $0.lifetime == .session }) { return ".session" }
    guard let longest = cookies.compactMap({ span($0.lifetime) }).max() else { return ".…" }
    return ".lasts(\(Duration.shortest(for: longest.seconds).written))"
  }

  /// A text as a source has it; what would not show is written by its number.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": return "\\\\"
      case "\"": return "\\\""
      default:
        let plain = String(scalar)
        return onOneLine(plain) == plain ? plain : "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return "\"\(escaped.joined())\""
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
  private func grouped(_ cookies: [ObservedCookie]) -> [(name: String, cookies: [ObservedCookie])] {
    var order: [String] = []
    for cookie in cookies where !order.contains(cookie.name) { order.append(cookie.name) }
    let groups = Dictionary(grouping: cookies, by: \.name)
    return order.map { ($0, groups[$0] ?? []) }
  }

  private func domains(_ cookies: [ObservedCookie]) -> String {
    Set(cookies.map(\.domain)).sorted().joined(separator: ", ")
  }

  /// Whether a cookie belongs to none of the sites that are known to be the controller's.
  private func isForeign(_ cookie: ObservedCookie) -> Bool {
    let sites = sites
    return !sites.isEmpty && !sites.contains { Host.isPart(cookie.domain, of: $0) }
  }

  private var sites: [String] {
    visit.hosts
      + subject.notice.controller.websites.flatMap { site in Language.allCases.compactMap { site.url[$0] } }
      .compactMap { Host.of($0) }
  }

  /// How long a cookie stays, where that can be told. Of one whose file says only when it ends, what is left after
  /// the day of the check is the least that can be said.
  private func span(_ lifetime: ObservedCookie.Lifetime) -> Span? {
    switch lifetime {
    case .unknown, .session: return nil
    case .lasts(let seconds): return Span(seconds: seconds, isLeast: false)
    case .lastsAtLeast(let seconds): return seconds > 0 ? Span(seconds: seconds, isLeast: true) : nil
    case .until(let end):
      let day = subject.asOf.day
      let left = end.seconds - Timestamp(year: day.year, month: day.month, day: day.day).seconds - 86_400
      return left > 0 ? Span(seconds: left, isLeast: true) : nil
    }
  }
}

/// How long a cookie stays.
private struct Span: Comparable {
  var seconds: Double
  var isLeast: Bool

  static func < (a: Span, b: Span) -> Bool { a.seconds < b.seconds }

  var words: String {
    let units: [(Double, String)] = [(86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second")]
    let (unit, name) = units.first { seconds >= $0.0 * 2 } ?? (1, "second")
    let number = Int(min(seconds / unit, 1e9).rounded(.down))
    return "\(isLeast ? "at least " : "")\(number) \(name)\(number == 1 ? "" : "s")"
  }
}

extension Duration {
  /// The most that it can mean: months and years of their greatest length, and five minutes for clocks that differ.
  fileprivate var longestSeconds: Double { days.upperBound * 86_400 + 300 }

  /// The shortest that covers a number of seconds: hours, days, then months.
  fileprivate static func shortest(for seconds: Double) -> Duration {
    let days = Int(min((seconds / 86_400).rounded(.up), 36_500))
    if seconds <= 2 * 86_400 { return .hours(max(1, Int((seconds / 3600).rounded(.up)))) }
    if days <= 62 { return .days(days) }
    return (2...1200).lazy.map { Duration.months($0) }.first { $0.longestSeconds >= seconds } ?? .years(100)
  }

  fileprivate var written: String {
    switch self {
    case .hours(let count): ".hours(\(count))"
    case .days(let count): ".days(\(count))"
    case .weeks(let count): ".weeks(\(count))"
    case .months(let count): ".months(\(count))"
    case .years(let count): ".years(\(count))"
    }
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
