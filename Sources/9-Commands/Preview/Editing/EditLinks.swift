import NoticeModel
import Pages
import Translations

/// Links in a page of a notice to change the texts that it shows.
struct EditLinks {
  /// The addresses of the editor, for one organisation.
  struct Addresses {
    let organisation: String

    func text(_ name: TextName, from language: Language?, isFromList: Bool = false) -> String {
      "/\(PreviewParts.folder)/edit/\(organisation)?"
        + QueryText.written([
          (name.isShared ? "shared" : "text", name.key), ("language", language?.rawValue ?? ""),
          ("from", isFromList ? "list" : "page"),
        ])
    }

    func list(finding words: String = "", show: String = "") -> String {
      let query = [("show", show), ("find", words)].filter { !$0.1.isEmpty }
      return "/\(PreviewParts.folder)/texts/\(organisation)" + (query.isEmpty ? "" : "?" + QueryText.written(query))
    }
  }

  /// What the place is called to which a page comes back after a text was saved.
  static let savedPlace = "notitia-saved"

  private let texts: TextsOnPage
  private let words: [TextName: String]
  private let addresses: Addresses
  private let language: Language
  private let saved: TextName?

  /// - Parameters:
  ///   - texts: those of the notice and those that all notices share.
  ///   - saved: the text that was saved just now.
  init(to texts: [EditableText], of organisation: String, in language: Language, saved: TextName?) {
    self.texts = TextsOnPage(texts, language)
    words = Dictionary(
      texts.compactMap { text in text.units[language].map { (text.name, $0.text) } },
      uniquingKeysWith: { first, _ in first })
    addresses = Addresses(organisation: organisation)
    self.language = language
    self.saved = saved
  }

  func insert(into insertions: inout PageInsertions, at blocks: [PageBlocks.Block]) {
    var isSavedFound = false
    for block in blocks {
      let found = texts.found(in: block.letters)
      guard !found.isEmpty else { continue }
      insertions.insert(" data-notitia-text", at: block.tagEnd)
      for names in found {
        let isSaved = !isSavedFound && saved.map(names.contains) ?? false
        if isSaved { isSavedFound = true }
        insertions.insert(mark(names, isSaved: isSaved), at: block.end)
      }
    }
  }

  private func mark(_ names: [TextName], isSaved: Bool) -> String {
    let text = words[names[0]] ?? ""
    // Where several texts say the same, a person chooses.
    let address =
      names.count == 1
      ? addresses.text(names[0], from: language)
      : addresses.list(finding: text, show: names[0].isShared ? "shared" : "")
    return "<a class=\"notitia-edit\"\(isSaved ? " id=\"\(Self.savedPlace)\"" : "") lang=\"en\" translate=\"no\" "
      + "href=\"\(HTML.escaped(address))\">edit<span> “<span lang=\"\(language.rawValue)\">"
      + "\(HTML.escaped(Self.beginning(of: text)))</span>”</span></a>"
  }

  /// A link to a text that has no place on the page.
  func link(to name: TextName, _ words: String) -> String {
    " <a href=\"\(HTML.escaped(addresses.text(name, from: language)))\">\(words)</a>"
  }

  /// The first words of a text, for those who hear a link without what stands beside it.
  static func beginning(of text: String) -> String {
    text.count <= 40 ? text : text.prefix(40).split(separator: " ").dropLast().joined(separator: " ") + " …"
  }
}
