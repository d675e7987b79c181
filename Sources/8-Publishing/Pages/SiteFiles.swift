import NoticeModel
import XML

/// The files that hosts and search engines look for: sitemap, robots, headers.
struct SiteFiles {
  let site: Site
  let organisations: [OrganisationListing]
  /// The style of the page of a wrong address. Hosts choose headers by address, so the policy allows it everywhere.
  let inlineStyle: InlineStyle?

  var files: [PageFile] {
    [PageFile("sitemap.xml", sitemap), PageFile("robots.txt", robots), PageFile("_headers", headers)]
  }

  private var base: String { site.baseURL.url }

  /// Every page that search engines may show, with its other languages, as sitemaps.org describes it. Examples say
  /// `noindex` and are left out: a sitemap that names such a page contradicts it.
  private var sitemap: [UInt8] {
    var xml = XMLWriter()
    xml.open(
      "urlset",
      ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9", "xmlns:xhtml": "http://www.w3.org/1999/xhtml"])
    xml.newline()
    xml.open("url")
    xml.element("loc", base)
    xml.close("url")
    xml.newline()
    for organisation in organisations where organisation.standing != .example { pages(of: organisation, &xml) }
    xml.close("urlset")
    xml.newline()
    return xml.bytes
  }

  private func pages(of organisation: OrganisationListing, _ xml: inout XMLWriter) {
    let home = base + organisation.id + "/"
    let changed = organisation.languages.first?.lastChange
    let pages = organisation.languages.filter { !$0.isBehind }.map { (tag: $0.tag, url: self.home($0, organisation)) }
    for url in [home] + pages.map(\.url) { page(url, changed, pages + [(tag: "x-default", url: home)], &xml) }
    // A text that is older than the others is no translation of them.
    for entry in organisation.languages where entry.isBehind {
      let url = self.home(entry, organisation)
      page(url, entry.lastChange, [(tag: entry.tag, url: url), (tag: "x-default", url: home)], &xml)
    }
  }

  private func home(_ entry: OrganisationListing.Entry, _ organisation: OrganisationListing) -> String {
    "\(base)\(organisation.id)/\(entry.language.rawValue)/"
  }

  /// - Parameter changed: what holds changed on that day; versions and changelogs are not for search engines.
  private func page(_ url: String, _ changed: Day?, _ alternates: [(tag: String, url: String)], _ xml: inout XMLWriter)
  {
    xml.open("url")
    xml.element("loc", url)
    xml.newline()
    if let changed {
      xml.element("lastmod", changed.iso)
      xml.newline()
    }
    for page in alternates {
      xml.empty("xhtml:link", ["rel": "alternate", "hreflang": page.tag, "href": page.url])
      xml.newline()
    }
    xml.close("url")
    xml.newline()
  }

  private var robots: String { "User-agent: *\nAllow: /\nSitemap: \(base)sitemap.xml\n" }

  /// In the form that Netlify and Cloudflare Pages read; other hosts take it as a list of what to set.
  private var headers: String {
    let styles = "'self'" + (inlineStyle.map { " '\($0.hash)'" } ?? "")
    return """
      /*
        Content-Security-Policy: default-src 'none'; style-src \(styles); img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
        Referrer-Policy: no-referrer
        X-Content-Type-Options: nosniff
        X-Frame-Options: DENY
        Permissions-Policy: camera=(), geolocation=(), microphone=()
      /*/fragment.html
        Access-Control-Allow-Origin: *
      /*/changes.xml
        Content-Type: application/atom+xml; charset=utf-8

      """ + examples
  }

  /// A fragment cannot say `noindex` itself, since it has no head: for the files of an example the host says it.
  private var examples: String {
    organisations.filter { $0.standing == .example }.map { "/\($0.id)/*\n  X-Robots-Tag: noindex\n" }.joined()
  }
}
