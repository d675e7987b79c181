import Diagnostics
import Foundation
import NoticeModel

/// What a site says of itself that no server could keep.
extension SiteLoader {
  /// Reports an address of the site under which its pages cannot be reached, and a time zone that is none.
  mutating func check(_ site: Site) {
    if let (message, help) = SiteAddress.fault(site.baseURL.url) { report(message, help, site, Site.Field.baseURL) }
    if TimeZone(identifier: site.timeZone) == nil {
      report(
        "`\(shown(site.timeZone))` is not the name of a time zone",
        "write the continent and a town, such as \"Europe/Brussels\"", site, Site.Field.timeZone)
    }
    checkLanguages(site)
  }

  private mutating func checkLanguages(_ site: Site) {
    var seen: Set<Language> = []
    for language in site.languages where !seen.insert(language).inserted {
      report("the language `.\(language.rawValue)` stands twice", "keep one of them", site, Site.Field.languages)
    }
  }

  private mutating func report(_ message: String, _ help: String, _ site: Site, _ field: any FieldName) {
    reader.diagnostics.append(
      Diagnostic(rule: Binder.rule, message, help: help, at: location(site.place, field)))
  }
}

enum SiteAddress {
  static func fault(_ url: String) -> (message: String, help: String)? {
    guard let scheme = url.range(of: "://") else { return nil }
    if let mark = url.first(where: { $0 == "?" || $0 == "#" }) {
      let bare = url.prefix { $0 != mark }
      return (
        "pages cannot stand behind `\(mark)` in an address", "write \"\(bare)\(bare.hasSuffix("/") ? "" : "/")\""
      )
    }
    let place = url[scheme.upperBound...]
    let host = place.prefix { $0 != "/" }
    if let at = host.lastIndex(of: "@") {
      return (
        "the address of a site holds no name of a user",
        "write \"\(url[..<scheme.upperBound])\(place[place.index(after: at)...])\""
      )
    }
    let path = place.dropFirst(host.count)
    if !path.hasSuffix("/") { return ("the address of a site ends with a slash", "write \"\(url)/\"") }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast()
    if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) {
      let plain = parts.filter { !$0.isEmpty && $0 != "." && $0 != ".." }.map { $0 + "/" }.joined()
      return (
        "this address names another folder than it seems to",
        "write \"\(url[..<scheme.upperBound])\(host)/\(plain)\", or the folder that is meant"
      )
    }
    return nil
  }
}
