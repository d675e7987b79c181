import Markup
import NoticeModel
import Source
import Versions

/// The end of the page of a version: its hash, its files, and how anybody can verify them.
struct VersionProof {
  private let version: FrozenVersion
  private let words: PageWords
  private let facts: VersionFacts
  private let place: PagePlace

  /// No section of a notice can have it: theirs are made of letters, digits, hyphens and slashes.
  static let identifier = "version.proof"

  init(
    _ version: FrozenVersion, _ history: LanguageHistory, _ words: PageWords, _ labels: WordList<LabelKey>,
    place: PagePlace
  ) {
    self.version = version
    self.words = words
    self.place = place
    facts = VersionFacts(history: history, words: words, labels: labels)
  }

  func write(to html: inout HTML) {
    let files: [DefinitionItem] =
      version.files.isEmpty
      ? [] : [.files(version.files.keys, of: version.name, words, at: place), .chain(words, at: place)]
    html.proof(facts.rows(of: version) + files, saying: .proofText, words)
  }
}

extension HTML {
  /// The section at the end of the page of a frozen text.
  mutating func proof(_ rows: [DefinitionItem], saying text: VersionKey, _ words: PageWords) {
    tag("<section class=\"section\"")
    identifier(VersionProof.identifier)
    tag(">\n<h2>")
    self.text(words[version: .proof])
    tag("</h2>\n<div class=\"text\">\n<p>")
    self.text(words[version: text])
    tag("</p>\n<dl class=\"definitions\">\n")
    self.rows(rows, level: 3)
    tag("</dl>\n</div>\n</section>\n")
  }
}

extension DefinitionItem {
  /// Links to the files of a version.
  static func files(
    _ names: some Sequence<String>, of version: VersionName, _ words: PageWords, at place: PagePlace
  ) -> DefinitionItem {
    let links = names.sorted().map {
      Inline.link([.code($0)], to: "\(place.root)\(FrozenFiles.folder)/\(version)/\($0)")
    }
    let items = links.map { [Block.paragraph([$0])] }
    return DefinitionItem(
      term: [.text(words[version: .files])], meaning: [.list(start: nil, tight: true, items: items)])
  }

  /// How all of them are verified.
  static func chain(_ words: PageWords, at place: PagePlace) -> DefinitionItem {
    DefinitionItem(
      term: [.text(words[version: .verify])],
      meaning: [
        .paragraph([
          .code("sha256sum -c"), .text(" "),
          .link([.code(FrozenFiles.chain)], to: "\(place.root)\(FrozenFiles.folder)/\(FrozenFiles.chain)"),
        ])
      ])
  }
}
