import JSON
import Markup
import NoticeModel
import Notices
import Versions

/// What a page of a notice is, in the vocabulary of schema.org, for programs that read pages.
///
/// It stands in a block of data, which no browser runs and no policy stops.
extension SiteRenderer {
  /// - Parameter isPermanent: whether the page is that of the version; otherwise it is that of the notice.
  func structuredData(
    of version: FrozenVersion, _ document: Document, _ publication: Publication, isPermanent: Bool
  ) -> String {
    let home = sources.site.baseURL.url + publication.currentID + "/"
    let addresses = VersionAddresses("\(home)\(document.language.rawValue)/")
    let page = isPermanent ? addresses.version(version.name) : addresses.notice
    var members: [(key: String, value: JSONValue)] = [
      ("@context", .string("https://schema.org")), ("@type", .array([.string("WebPage"), .string("DigitalDocument")])),
      ("@id", .string(page)), ("url", .string(page)), ("name", .string(document.title.plainText)),
      ("inLanguage", .string(document.languageTag)), ("version", .string("\(version.name)")),
      ("datePublished", .string(version.record.published.iso)),
    ]
    if !isPermanent { members.append(("dateModified", .string(version.record.effective.iso))) }
    switch publication.history.phase(of: version.name) {
    case .superseded(_, let day): members.append(("expires", .string(day.iso)))
    case .withdrawn(let day): members.append(("expires", .string(day.iso)))
    default: break
    }
    members += organisation(document)
    if let previous = version.record.previous?.name,
      publication.history.versions.contains(where: {
        $0.name == previous && $0.document(document.language) != nil
      })
    {
      members.append(("isBasedOn", .string(addresses.version(previous))))
    }
    if let text = version.record.files["\(document.language.rawValue).md"] {
      members.append(("encoding", encoding(text, version, document, home)))
    }
    return String(decoding: JSONValue.object(members).canonicalBytes, as: UTF8.self).safeInPage
  }

  /// An organisation is not said to publish what is only an example.
  private func organisation(_ document: Document) -> [(key: String, value: JSONValue)] {
    let name = JSONValue.object([
      ("@type", .string("Organization")), ("name", .string(document.organisation.plainText)),
    ])
    switch document.standing {
    case .official: return [("publisher", name), ("creativeWorkStatus", .string("Published"))]
    case .example: return [("about", name), ("creativeWorkStatus", .string("Example"))]
    }
  }

  /// The text as it was frozen.
  private func encoding(
    _ hash: String, _ version: FrozenVersion, _ document: Document, _ home: String
  ) -> JSONValue {
    .object([
      ("@type", .string("MediaObject")),
      ("contentUrl", .string("\(home)\(FrozenFiles.folder)/\(version.name)/\(document.language.rawValue).md")),
      ("encodingFormat", .string("text/markdown")), ("sha256", .string(hash)),
    ])
  }
}

extension String {
  /// JSON in which no sign can end the element that it stands in.
  fileprivate var safeInPage: String {
    replacing("<", with: "\\u003C").replacing(">", with: "\\u003E").replacing("&", with: "\\u0026")
  }
}
