import Diagnostics
import NoticeModel
import Source

/// Texts that are addresses on the web, one for each language: where one is none, its link would lead nowhere.
struct LinkedTexts {
  static func check(_ notice: Notice, sources: SiteSources, findings: Findings) {
    var texts = notice.controller.websites.map(\.url)
    if case .published(let page) = notice.protocols { texts.append(page.url) }
    if let site = notice.authority?.site { texts.append(site) }
    for text in texts {
      for written in text.allWordings
      where !written.allSatisfy(\.isWhitespace) && !WebAddress.isSafe(written) {
        findings.add(
          Diagnostic(
            rule: .sourceValue, "`\(shown(written))` is not an address on the web",
            help: "write it whole, with https:// and without spaces: \"https://www.example.org/page\"",
            at: sources.location(text.place)))
      }
    }
  }
}
