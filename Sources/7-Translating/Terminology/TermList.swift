import Diagnostics
import Files
import NoticeModel
import Source
import Translations

/// The terms that hold for a scope: those of its organisation before those of the site.
package struct TermList: Sendable {
  package static let rule = RuleID.languageTerm

  package private(set) var terms: [Term]
  /// What is wrong with the files of terms.
  package private(set) var diagnostics: [Diagnostic]

  package init(_ terms: [Term]) {
    self.terms = terms
    diagnostics = []
  }

  /// - Parameter organisation: `nil` for the texts that all organisations share.
  package init(for organisation: String?, in folder: Folder) {
    let site = Glossary.read("\(TranslationScope.folder(of: nil))/terms.swift", in: folder)
    // What is wrong with the terms of the site is told once, with the texts of the site.
    (terms, diagnostics) = (site.terms, organisation == nil ? site.diagnostics : [])
    guard let organisation else { return }
    let own = Glossary.read("\(TranslationScope.folder(of: organisation))/terms.swift", in: folder)
    let taken = Set(own.terms.map(\.id))
    terms = own.terms + site.terms.filter { !taken.contains($0.id) }
    diagnostics = own.diagnostics
  }

  // MARK: - What is to be avoided

  /// Words of the texts of a scope for which a term stands in the glossary, in the order of the texts.
  package func deviations(in inventory: TextInventory, sources: SiteSources) -> [Deviation] {
    let languages = [inventory.scope.sourceLanguage] + inventory.scope.targets
    return inventory.groups.flatMap { group in
      languages.flatMap { language in
        (group.units[language] ?? []).flatMap { unit in
          deviations(in: unit.text, language).map { term, words in
            deviation(term, words, language, group, sources.files[unit.file].location(of: words, in: unit.range))
          }
        }
      }
    }
  }

  /// A word of a text that the glossary forbids.
  package struct Deviation: Sendable {
    package var term: String
    package var language: Language
    package var key: String
    package var diagnostic: Diagnostic
  }

  private func deviation(
    _ term: Term, _ words: String, _ language: Language, _ group: TextGroup, _ location: Location
  ) -> Deviation {
    let source = term.source.map { " (\($0))" } ?? ""
    return Deviation(
      term: term.id, language: language, key: group.key,
      diagnostic: Diagnostic(
        .warning, rule: Self.rule, "`\(words)` is not the term that the glossary has",
        help: "write `\(term.term[language] ?? "")`\(source)", at: location))
  }

  /// Terms for which a text uses words that are to be avoided.
  func deviations(in text: String, _ language: Language) -> [(term: Term, words: String)] {
    terms.compactMap { term in
      guard term.term[language] != nil else { return nil }
      let words = term.avoid.filter { $0.language == language }.flatMap(\.words)
      return words.first { WordSearch.contains($0, in: text) }.map { (term, $0) }
    }
  }

  // MARK: - For translators

  /// The terms that a text uses, with what they are called in another language.
  package func notes(for text: String, from source: Language, to target: Language) -> [String] {
    uses(in: text, source).compactMap { term in
      guard let own = term.term[source], let other = term.term[target], own != other else { return nil }
      let avoided = term.avoid.filter { $0.language == target }.flatMap(\.words)
      let not = avoided.isEmpty ? "" : ", not \(avoided.map { "“\($0)”" }.joined(separator: " or "))"
      return "Term: “\(own)” is “\(other)”\(not)" + (term.source.map { " (\($0))." } ?? ".")
    }
  }

  /// The terms that a text uses, in any of their forms.
  func uses(in text: String, _ language: Language) -> [Term] {
    terms.filter { term in
      let forms =
        [term.term[language]].compactMap { $0 } + term.forms.filter { $0.language == language }.flatMap(\.words)
      return forms.contains { WordSearch.contains($0, in: text) }
    }
  }
}

/// Finds words in a text: whole words, whatever the size of their letters.
enum WordSearch {
  static func contains(_ words: String, in text: String) -> Bool {
    let (text, words) = (text.lowercased(), words.lowercased())
    var rest = text[...]
    while let range = rest.firstRange(of: words) {
      let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      if !isPart(before), !isPart(after) { return true }
      rest = text[text.index(after: range.lowerBound)...]
    }
    return false
  }

  private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

extension SourceFile {
  /// Where words stand within a range; the range where a line breaks among them.
  func location(of words: String, in range: Range<Int>) -> Location {
    let wanted = Array(words.lowercased().utf8)
    let text = bytes[range]
    // Bytes of small letters: those of ASCII are compared without regard to size, the others as they are.
    func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 32 : byte }
    guard wanted.count <= text.count else { return location(range) }
    for start in range.lowerBound...(range.upperBound - wanted.count)
    where zip(bytes[start...], wanted).allSatisfy({ small($0) == $1 }) {
      return location(start..<(start + wanted.count))
    }
    return location(range)
  }
}
