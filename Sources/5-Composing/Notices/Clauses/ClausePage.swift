import NoticeModel

/// The page `docs/clauses.md`: every sentence of the standard texts, with what a notice has to declare for it.
package struct ClausePage {
  private let language: Language
  /// The texts of that language by the names of their clauses.
  private let texts: [String: String]

  package init(_ language: Language, texts: [String: String]) {
    self.language = language
    self.texts = texts
  }

  package func render() -> String {
    var page = """
      # Standard texts

      Nothing is said in a notice that the organisation did not say. Each sentence of `content/clauses` is one of two things:

      - **law**: what the law says to those whom it concerns, or how to read what follows;
      - **facts**: what the notice declares, in words.

      It stands in a notice that declares what is named beside it, and in no other. The sentences are shown in one language;
      those of the other languages say the same. An introduction to a section is left out where the notice introduces that
      section in its own words.

      `notitia init` copies the texts of these clauses into a new site, though the tool has them for every site that lacks
      them. They are what the notices of the site say: who answers for the notices reads them there, and a newer version of
      the tool changes no sentence by itself. A site changes a clause in its own file, `content/clauses/LANGUAGE/NAME.md`; a
      clause whose file it removes is again that of the tool.

      This page is written by `make generate` from `Sources/5-Composing/Notices/Clauses` and from `content/clauses`.

      """
    var section = ""
    for clause in Clause.all {
      let own = String(clause.name.prefix { $0 != "/" })
      if own != section {
        section = own
        page += "\n## \(own)\n\n| sentence | says | stands there with |\n|---|---|---|\n"
      }
      for sentence in sentences(of: clause) {
        page += "| \(sentence) | \(clause.content == .law ? "law" : "facts") | \(clause.condition) |\n"
      }
    }
    return page
  }

  private func sentences(of clause: Clause) -> [String] {
    let text = texts[clause.name] ?? ""
    let paragraphs = text.split(separator: "\n").map { line in
      line.hasPrefix("- ") ? "– \(line.dropFirst(2))" : String(line)
    }
    return paragraphs.flatMap(split).map { $0.replacing("|", with: "\\|") }
  }

  /// The sentences of a paragraph: one ends where a space and a capital letter follow its full stop.
  private func split(_ paragraph: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    let characters = Array(paragraph)
    for (index, character) in characters.enumerated() {
      sentence.append(character)
      guard [".", "?", "!"].contains(character), index + 2 < characters.count, characters[index + 1] == " ",
        characters[index + 2].isUppercase
      else { continue }
      sentences.append(sentence)
      sentence = ""
    }
    return (sentences + [sentence]).map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.map(String.init)
  }
}
