import NoticeModel
import Notices

/// The files that hosts and search engines look for: sitemap, robots, headers.
struct SiteFiles {
  let site: Site
  let notices: [Publication]
  /// The style of the page of a wrong address. Hosts choose headers by address, so the policy allows it everywhere.
  let inlineStyle: InlineStyle?

  var files: [PageFile] {
    [PageFile("sitemap.xml", sitemap), PageFile("robots.txt", robots), PageFile("_headers", headers)]
  }

  private var base: String { site.baseURL.url }

  /// Every page with its other languages, as sitemaps.org and search engines describe it. Examples are listed
  /// too: a search engine has to see a page to learn that it is not to be shown.
  private var sitemap: String {
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      <url><loc>\(escaped(base))</loc></url>

      """
    for notice in notices {
      let home = base + notice.notice.id + "/"
      let pages = notice.documents.map { (tag: $0.languageTag, url: home + $0.language.rawValue + "/") }
      let alternates = (pages + [(tag: "x-default", url: home)]).map {
        "<xhtml:link rel=\"alternate\" hreflang=\"\($0.tag)\" href=\"\(escaped($0.url))\"/>\n"
      }.joined()
      // What holds changed on that day; versions and changelogs are not for search engines.
      let changed = notice.lastChange.map { "<lastmod>\($0.iso)</lastmod>\n" } ?? ""
      for url in [home] + pages.map(\.url) {
        out += "<url><loc>\(escaped(url))</loc>\n\(changed)\(alternates)</url>\n"
      }
    }
    return out + "</urlset>\n"
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

      """
  }

  private func escaped(_ url: String) -> String {
    url.map { character in
      switch character {
      case "&": return "&amp;"
      case "<": return "&lt;"
      case ">": return "&gt;"
      case "\"": return "&quot;"
      case "'": return "&apos;"
      default: return String(character)
      }
    }.joined()
  }
}
