import Foundation
import NoticeModel
import Testing

@testable import Languages

/// Outside of the folder of a language no source knows it by name, so that a new one needs no other file.
@Suite struct LanguagesNamedElsewhereTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources").path

  /// The lines of code outside of the folders of languages, without comments.
  private static let lines: [(path: String, code: String)] = {
    let folders = Language.allCases.map { "4-LawAndLanguages/Languages/\(rules(for: $0).englishName)/" }
    let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return all.sorted().filter { path in
      path.hasSuffix(".swift") && !path.contains("/Generated/") && !folders.contains(where: path.hasPrefix)
    }.flatMap { path in
      let text = (try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)) ?? ""
      return text.split(separator: "\n").filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
        .map { (path, String($0)) }
    }
  }()

  /// Where one is named nevertheless, and why that is no place in which a new one could be forgotten.
  private static let known = [
    "2-Model/NoticeModel/Site.swift": "what a site publishes in where it names nothing",
    "2-Model/NoticeModel/Description/TextForm.swift": "the languages of examples in messages and documentation",
    "4-LawAndLanguages/Law/LawPage.swift": "the page of the documentation shows one language",
    "6-Versions/Versions/Archive/ChainEvent.swift": "never used: a translation names its language",
    "7-Checking/Checks/Rules/Lang/LanguageOfSeat.swift": "the postcodes of the language areas of Belgium",
    "7-Checking/Checks/Rules/Lang/LinkHosts.swift": "any language: hosts are read alike in all",
    "7-Checking/Checks/Rules/To/CountryInTexts.swift": "messages are English",
    "7-Translating/Translations/TranslationScope.swift": "a site without languages",
    "8-Publishing/Pages/PageParts.swift": "a site without languages",
    "9-Commands/Starter/NoticeSkeleton.swift": "a site without languages",
    "9-Commands/generate/main.swift": "the page of the documentation shows one language",
  ]

  @Test func noOtherFileNamesALanguage() {
    let tags = Language.allCases.map { Array(".\($0.rawValue)".utf8) }
    let found = Set(
      Self.lines.filter { line in
        Self.parts(line.code, areTexts: false).contains { code in tags.contains { Self.isNamed($0, in: code) } }
      }.map(\.path))
    #expect(found.subtracting(Self.known.keys).sorted() == [], "move what is of a language to its folder")
    #expect(Set(Self.known.keys).subtracting(found).sorted() == [], "this names no language any more")
  }

  /// Months, and summaries that say nothing, stood in rules once: they come from the folders alone.
  @Test func noOtherFileHasTheirWords() {
    var words: Set<String> = []
    for language in Language.allCases {
      let rules = rules(for: language)
      let own = rules.months + rules.phrases.otherMonths + rules.phrases.editing.emptySummaries
      // Messages and the command line are English.
      if language == .en {
        words.subtract(own.map { $0.lowercased() })
      } else {
        words.formUnion(own.map { $0.lowercased() })
      }
    }
    let found = Self.lines.filter { line in
      Self.parts(line.code, areTexts: true).contains { text in
        text.count > 4 && words.contains(String(decoding: text, as: UTF8.self).lowercased())
      }
    }
    #expect(found.map { "\($0.path): \($0.code)" } == [])
  }

  /// What stands between quotation marks in a line, or outside of them.
  private static func parts(_ code: String, areTexts: Bool) -> [[UInt8]] {
    let parts = code.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset.isMultiple(of: 2) != areTexts }.map { Array($0.element) }
  }

  /// Whether `.fr` stands there by itself, and not as the end or the beginning of another name.
  private static func isNamed(_ tag: [UInt8], in code: [UInt8]) -> Bool {
    guard code.contains(UInt8(ascii: ".")) else { return false }
    func isOfAName(_ byte: UInt8) -> Bool {
      [UInt8(ascii: "_"), UInt8(ascii: ")"), UInt8(ascii: "]")].contains(byte)
        || Character(UnicodeScalar(byte)).isLetter
        || Character(UnicodeScalar(byte)).isNumber
    }
    return code.indices.contains { at in
      code[at] == tag[0] && code[at...].starts(with: tag) && (at == 0 || !isOfAName(code[at - 1]))
        && (at + tag.count == code.count || !isOfAName(code[at + tag.count])
          || code[at + tag.count] == UInt8(ascii: ")")
          || code[at + tag.count] == UInt8(ascii: "]"))
    }
  }
}
