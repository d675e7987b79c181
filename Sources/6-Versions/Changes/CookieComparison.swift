import Markup
import NoticeModel

/// Cookies and similar techniques: Article 5(3) of Directive 2002/58/EC.
extension Comparison {
  mutating func compareCookies() {
    switch (old.notice.cookies, new.notice.cookies) {
    case (.used(let a), .used(let b)): compare(a, b)
    case (_, .used(let b)):
      report(.cookiesBegin, "cookies", value: new.list(b.list) { _, cookie in [.code(cookie.name)] })
    case (.used, let b): report(.cookiesEnd, "cookies", value: because(b).map(new.quoted))
    case (let a, let b): compare(.cookiesEnd, "cookies", because(a), because(b))
    }
  }

  private func because(_ cookies: Cookies) -> Text? {
    if case .none(let because) = cookies { return because }
    return nil
  }

  private mutating func compare(_ a: CookieUse, _ b: CookieUse) {
    let pairing = Pairing(identified: a.list, b.list, \.name, in: common)
    for (a, b) in pairing.differing {
      compare(a, b)
      // The name of a cookie is seen, unlike an identifier.
      if a.name != b.name { compare(.cookieRenamed, "cookie:\(b.name)", name(a), name(b), marks: .none) }
    }
    for cookie in pairing.added {
      let isKnown = a.list.contains { $0.category == cookie.category && provider($0) == provider(cookie) }
      report(isKnown ? .cookieAdded : .cookieKindAdded, "cookie:\(cookie.name)", value: described(cookie, new))
    }
    for cookie in pairing.removed { report(.cookieRemoved, "cookie:\(cookie.name)", value: described(cookie, old)) }
    compare(.cookieChoice, "cookies", choice(a.choice, old), choice(b.choice, new), marks: .none)
  }

  private func name(_ cookie: Cookie) -> Words { new.say { _ in [.code(cookie.name)] } }

  private func provider(_ cookie: Cookie) -> String {
    if case .thirdParty(let name) = cookie.provider { return name }
    return ""
  }

  private func described(_ cookie: Cookie, _ side: Side) -> Words {
    side.say { [.code(cookie.name), .text(", ")] + $0.text(cookie.purpose) }
  }

  private mutating func compare(_ a: Cookie, _ b: Cookie) {
    let entity = "cookie:\(b.name)"
    let it = name(b)
    if provider(a) != provider(b) {
      compare(.cookieChanged, entity, it: it, old.say { $0.name(a.provider) }, new.say { $0.name(b.provider) })
    }
    if a.category != b.category {
      compare(
        .cookieChanged, entity, it: it, old.say { $0.name(a.category) }, new.say { $0.name(b.category) }, marks: .none)
    }
    if a.storage != b.storage {
      compare(
        .cookieChanged, entity, it: it, old.say { $0.name(a.storage) }, new.say { $0.name(b.storage) }, marks: .none)
    }
    compareLifetimes(a, b, entity, it)
    compare(.cookieChanged, entity, it: it, a.purpose, b.purpose)
    compare(.cookieChanged, entity, it: it, a.sharedWith, b.sharedWith)
    compare(.cookieChanged, entity, it: it, a.withoutConsent, b.withoutConsent)
  }

  private mutating func compareLifetimes(_ a: Cookie, _ b: Cookie, _ entity: String, _ it: Words) {
    switch (a.lifetime, b.lifetime) {
    case (.lasts(let from), .lasts(let to)):
      guard from != to else { return }
      if !to.isLonger(than: from), !from.isLonger(than: to) {
        compare(.wording, entity, old.say { $0.name(a.lifetime) }, new.say { $0.name(b.lifetime) }, marks: .none)
      } else {
        report(to.isLonger(than: from) ? .cookieLonger : .cookieShorter, entity, it: it, from: from, to: to)
      }
    case (let from, let to):
      guard from.rank != to.rank else { return }
      compare(
        to.rank > from.rank ? .cookieLonger : .cookieShorter, entity, it: it, old.say { $0.name(from) },
        new.say { $0.name(to) }, marks: .none)
    }
  }

  private func choice(_ choice: CookieChoice, _ side: Side) -> Words? {
    switch choice {
    case .undeclared: nil
    case .askedFirst: phrase(words[.choiceAskedFirst])
    case .settings(let address): phrase(words[.choiceSettings], it: side.say { $0.web(address) })
    case .browserOnly: phrase(words[.choiceBrowser])
    }
  }
}

extension CookieLifetime {
  /// Which of two kinds stays longer.
  fileprivate var rank: Int {
    switch self {
    case .nothingKept: 0
    case .session: 1
    case .lasts: 2
    case .untilDeleted: 3
    }
  }
}
