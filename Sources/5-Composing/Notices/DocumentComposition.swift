import Languages
import Markup
import NoticeModel

extension Composer {
  /// The whole document: composed, then numbered; what a reference shows is known from then on.
  func document() -> Document {
    var numberer = Numberer(notice.outline, rules: rules)
    isComposingDocument = true
    let numbered = numberer.number(sections())
    isComposingDocument = false
    references = ReferenceWriter(targets: numberer.targets, rules: rules)
    let document = Document(
      notice: notice.id, language: language, languageTag: language.tag(in: country),
      organisation: written(notice.controller.name), title: written(notice.title), summary: written(notice.summary),
      standing: notice.standing,
      banner: notice.banner.map { DocumentBanner(text: written($0.text), link: written($0.link), url: $0.url.url) },
      version: notice.changes.last.map {
        DocumentVersion(day: $0.version, published: $0.published, date: rules.date($0.version))
      },
      metadata: PageMetadata(
        reviewed: notice.reviewedOn.map { rules.date($0) }, logoText: written(notice.appearance?.logoText)),
      glance: glance(), sections: numbered.map(references.section), anchors: numberer.anchors)
    reportReferences(without: document.anchors)
    reportTakenIdentifiers(in: document)
    return document
  }
}
