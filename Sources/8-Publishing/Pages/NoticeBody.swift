import Markup
import Notices

/// The body of a notice, written once for all pages that show it: the page of the notice, the page of the version, and the
/// fragment. They differ in what stands in its gaps: the level of headings, links to the same section in other languages,
/// and the list of versions.
struct NoticeBody {
  private let written: HTML
  private let document: Document
  private let words: PageWords

  init(_ document: Document, _ words: PageWords) {
    self.document = document
    self.words = words
    written = NoticeWriter(document: document, words: words).body()
  }

  /// The body for a page of ours.
  /// - Parameters:
  ///   - others: the same notice in the other languages.
  ///   - versions: what stands where the text has a place for its versions.
  func page(_ others: [OtherLanguage], versions: [UInt8] = []) -> HTML {
    filled(deeper: 0, versions) { place($1, others, to: &$0) }
  }

  /// The same for a page that is not ours: its title is the `h2`, and other languages are not linked.
  func fragment(versions: [UInt8]) -> HTML { filled(deeper: 1, versions) { _, _ in } }

  /// - Parameters:
  ///   - levels: how many levels deeper headings stand than on a page of ours.
  ///   - place: writes what leads to a section.
  private func filled(
    deeper levels: Int, _ versions: [UInt8], place: (inout HTML, DocumentSection) -> Void
  ) -> HTML {
    var html = HTML(capacity: written.bytes.count + versions.count + 512 * document.sections.count)
    var at = 0
    for (end, gap) in written.gaps {
      html.append(written.bytes[at..<end])
      at = end
      switch gap {
      // The digit that was written is that of a page of ours.
      case .heading(let level):
        html.level(level + levels)
        at += 1
      case .place(let section): place(&html, document.sections[section])
      case .versions: html.append(versions)
      }
    }
    html.append(written.bytes[at...])
    return html
  }

  /// A notice in another language, and the relative address of its page.
  struct OtherLanguage {
    var document: Document
    var address: String

    /// The same section there, if that language has it: its anchor is the same.
    func section(_ id: String) -> DocumentSection? { document.sections.first { $0.id == id } }
  }

  /// A link to a section, and to the same section in the other languages that have it.
  private func place(_ section: DocumentSection, _ others: [OtherLanguage], to html: inout HTML) {
    html.tag("<p class=\"place\"><a href=\"#")
    html.text(section.id)
    html.tag("\"><span aria-hidden=\"true\">#</span><span class=\"visually-hidden\">")
    html.text(words[.linkToSection])
    html.tag("</span></a>")
    for other in others {
      guard let counterpart = other.section(section.id) else { continue }
      html.tag(" <a href=\"")
      html.text("\(other.address)#\(section.id)")
      html.tag("\" lang=\"")
      html.text(other.document.languageTag)
      html.tag("\" hreflang=\"")
      html.text(other.document.languageTag)
      html.tag("\">")
      html.text(other.document.language.rawValue.uppercased())
      html.tag("<span class=\"visually-hidden\"> – ")
      html.text(counterpart.title.plainText)
      html.tag("</span></a>")
    }
    html.tag("</p>\n")
  }
}
