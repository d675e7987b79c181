import Markup
import NoticeModel
import Notices
import Versions

/// The page at the address of a notice that goes on under another identifier: it leads to the new address by itself,
/// without a server and without a script, and has a link for who is not led.
extension SiteRenderer {
  /// The page of the notice; `nil` where it stays.
  func leadingPage(_ document: Document, _ publication: Publication, _ style: OrganisationStyle) -> PageFile? {
    let base = sources.site.baseURL.url
    guard let moved = publication.history.moved else { return nil }
    let address = publication.successor?.address(in: document.language, base) ?? "\(base)\(moved.to)/"
    return leadingPage(
      to: address, at: PagePlace(publication.id, document.language), document, publication, style)
  }

  /// - Parameter address: where it leads.
  func leadingPage(
    to address: String, at place: PagePlace, _ document: Document, _ publication: Publication,
    _ style: OrganisationStyle
  ) -> PageFile? {
    guard let moved = publication.history.moved else { return nil }
    let words = self.words(document.language)
    var frame = self.frame(at: place, document, publication.documents, publication, style)
    frame["documentTitle"] = "\(document.title.plainText) – \(document.organisation.plainText)"
    frame["noindex"] = document.standing == .example ? true : nil
    frame["canonical"] = address
    frame["alternates"] = [[String: String]]()
    frame["refresh"] = address
    let text: [Inline] = words.sentence(.movedText, moved.day) + [.text(" ")]
    let inner: [String: Any] = [
      "title": document.title.plainText,
      "summary": html(text + [.link([.text(words[version: .readMoved])], to: address)], document) ?? "",
      "words": ["contents": words[.contents], "glance": words[.glance]], "numbering": "unnumbered",
    ]
    return PageFile(
      place.file, templates.page("notice", inner, frame: frame, insertions: ["body": HTML()]),
      from: publication.noticePath, template: "notice")
  }
}
