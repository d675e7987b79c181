import Languages
import Markup
import NoticeModel

extension Composer {
  /// The whole document.
  ///
  /// Which sections have something to say is known only once they are composed. Where a reference leads to one that
  /// was left out, all is composed anew, and each such reference is then found in its place.
  func document() -> Document {
    let document = numberedDocument()
    absent = plan.targets.filter { document.anchors[$0] == nil }
    let complete = referred.isDisjoint(with: absent) ? document : numberedDocument()
    reportTakenIdentifiers(in: complete)
    return complete
  }

  private func numberedDocument() -> Document {
    var numberer = Numberer(notice.outline, rules: rules)
    let numbered = numberer.number(sections())
    return Document(
      notice: notice.id, language: language, languageTag: language.tag(in: country),
      organisation: text(notice.controller.name), title: text(notice.title), summary: text(notice.summary),
      standing: notice.standing,
      banner: notice.banner.map { DocumentBanner(text: text($0.text), link: text($0.link), url: $0.url.url) },
      version: notice.changes.last.map {
        DocumentVersion(day: $0.version, published: $0.published, date: rules.date($0.version))
      },
      metadata: PageMetadata(
        reviewed: notice.reviewedOn.map { rules.date($0) }, logoText: text(notice.appearance?.logoText)),
      glance: glance(), sections: numbered, anchors: numberer.anchors)
  }
}
