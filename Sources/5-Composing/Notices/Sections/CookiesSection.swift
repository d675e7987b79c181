import Markup
import NoticeModel

/// Cookies and similar techniques. Article 5(3) of Directive 2002/58/EC.
extension Composer {
  func cookiesSection() -> [DocumentNode] {
    switch notice.cookies {
    case .undeclared: return gap(.cookies).map(DocumentNode.block)
    case .none(let because):
      return (clause(.cookies) + clause(.noCookies) + paragraph(because)).map(DocumentNode.block)
    case .used(let use): return (clause(.cookies) + blocks(for: use)).map(DocumentNode.block)
    }
  }

  private func blocks(for use: CookieUse) -> [Block] {
    var blocks = clause(.cookieConsent) + clause(.cookieRefusal) + clause(.cookiesByBrowser)
    switch use.choice {
    case .undeclared: blocks += gap(.cookieChoice)
    case .settings(let address): blocks.append(.paragraph([.link(label(.cookieSettings), to: address.url)]))
    case .askedFirst, .browserOnly: break
    }
    if use.list.isEmpty { blocks += gap(.cookieList) }
    for category in CookieCategory.allCases {
      let cookies = use.list.filter { $0.category == category }
      guard !cookies.isEmpty else { continue }
      blocks += clause(.explaining(category))
      if category == .statistics { blocks += clause(.statisticsInBelgium) + clause(.statisticsInFrance) }
      blocks.append(.table(table(cookies, category)))
    }
    blocks += clause(.deletion)
    return blocks
  }

  private func table(_ cookies: [Cookie], _ category: CookieCategory) -> Table {
    let hasSharing = cookies.contains { $0.sharedWith != nil }
    let hasTechniques = cookies.contains { $0.storage != nil }
    var columns = [
      label(.cookieName), label(.cookieProvider), label(.cookiePurpose), label(.cookieLifetime),
    ]
    if hasTechniques { columns.insert(label(.cookieTechnique), at: 1) }
    if hasSharing { columns.append(label(.cookieSharedWith)) }
    let rows = cookies.map { cookie in
      var cells: [[Block]] = [
        [.paragraph([.code(cookie.name)])], [.paragraph(provider(cookie.provider))],
        paragraph(cookie.purpose).capitalised + paragraph(cookie.withoutConsent).capitalised,
        [.paragraph(lifetime(of: cookie).capitalised)],
      ]
      if hasTechniques { cells.insert([.paragraph(name(cookie.storage).capitalised)], at: 1) }
      if hasSharing { cells.append(paragraph(cookie.sharedWith).capitalised) }
      return cells
    }
    return Table(caption: name(category), columns: columns, rows: rows)
  }

  func provider(_ provider: CookieProvider) -> [Inline] {
    switch provider {
    case .controller: return [.name(text(notice.controller.name))]
    case .thirdParty(let name): return [.name([.text(name)])]
    }
  }

  /// What is stored for one tab ends with it, before the session of the browser does.
  private func lifetime(of cookie: Cookie) -> [Inline] {
    if case .session = cookie.lifetime, cookie.storage == .sessionStorage { return label(.cookieTab) }
    return lifetime(cookie.lifetime)
  }

  func name(_ storage: StorageTechnique?) -> [Inline] {
    switch storage {
    case nil: return label(.storageCookie)
    case .localStorage: return label(.storageLocal)
    case .sessionStorage: return label(.storageSession)
    case .indexedDB: return label(.storageDatabase)
    case .pixel: return label(.storagePixel)
    case .deviceIdentifier: return label(.storageDevice)
    }
  }

  func lifetime(_ lifetime: CookieLifetime) -> [Inline] {
    switch lifetime {
    case .untilDeleted: return label(.cookieUntilDeleted)
    case .nothingKept: return label(.cookieNothingKept)
    case .session: return label(.cookieSession)
    case .lasts(let duration): return [.text(rules.duration(duration, .alone))]
    }
  }

  func name(_ category: CookieCategory) -> [Inline] {
    switch category {
    case .necessary: return label(.cookiesNecessary)
    case .preferences: return label(.cookiesPreferences)
    case .statistics: return label(.cookiesStatistics)
    case .marketing: return label(.cookiesMarketing)
    }
  }
}
