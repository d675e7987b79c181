import Diagnostics
import Foundation
import NoticeModel
import TestSupport
import Testing

@testable import Checks

/// What is found in one sentence of the prose of a complete notice, for many sentences in each language.
///
/// The table is `Fixtures/sentences.txt`: `fr RIGHT-COST: …` is found by that rule alone, `fr nothing: …` by none. Each
/// false sentence has a true twin that looks like it. A heading `== …` tells what the lines below are about.
@Suite struct SentenceTests {
  /// A line of the table.
  struct Line {
    var language: Language
    /// Rules, as `OutcomeTable` lists them.
    var expected: String
    var sentence: String
    var number: Int
  }

  @Test(arguments: Language.allCases) func sentencesAreJudged(_ language: Language) throws {
    let lines = try Self.lines().filter { $0.language == language }
    let found = try Self.findings(in: lines.map(\.sentence), language, try Self.notice(language))
    #expect(lines.count > 20)
    for (line, rules) in zip(lines, found) {
      #expect(
        OutcomeTable.list(rules) == line.expected, "sentences.txt:\(line.number): \(line.sentence)")
    }
  }

  /// A transfer to a country that nobody names stands for none that a text names; its own words tell one.
  @Test func countriesBesideTransfersThatNameNone() throws {
    let facts = try Self.notice(.fr).replacingOccurrences(of: "country: .switzerland,", with: "")
    let found = try Self.findings(
      in: [
        "Vos données sont consultées depuis l’Inde.", "Vos données sont consultées depuis la Suisse.",
        "Vos données sont consultées depuis Genève.",
      ], .fr, facts)
    #expect(found == [["TO-TEXT"], [], []])
  }

  private static func lines() throws -> [Line] {
    let text = try RuleFixtureSite.fixture("sentences.txt")
    return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      guard !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("==") else { return nil }
      guard let space = line.firstIndex(of: " "), let colon = line.range(of: ": "),
        let language = Language(rawValue: String(line[..<space]))
      else { throw RuleFixtureSite.Problem("sentences.txt:\(index + 1) is no sentence") }
      return Line(
        language: language, expected: String(line[line.index(after: space)..<colon.lowerBound]),
        sentence: String(line[colon.upperBound...]), number: index + 1)
    }
  }

  /// The rules that find something in each sentence, as a paragraph of the notice's own text on rights.
  private static func findings(
    in sentences: [String], _ language: Language, _ notice: String
  ) throws -> [[String]] {
    let path = "\(language.rawValue)/rights.md"
    let text = "{facts}\n\n" + sentences.joined(separator: "\n\n") + "\n"
    let found = try RuleFixtureSite().findings(in: notice, files: [(path: path, text: text)])
    return sentences.indices.map { index in
      found.filter { $0.diagnostic.location.path.hasSuffix(path) && $0.diagnostic.location.line == 3 + 2 * index }
        .map(\.rule.text)
    }
  }

  /// The complete notice in one language; its French words stand for those of a language that it lacks.
  private static func notice(_ language: Language) throws -> String {
    let text = try RuleFixtureSite.fixture("base.swift")
    let name = text.contains("\(language.rawValue): \"") ? language.rawValue : "fr"
    let wording = try Regex("\(name): (\"(?:[^\"\\\\]|\\\\.)*\")")
    let alone = text.replacing(/Text\((?:\s*(?:fr|nl|de): "(?:[^"\\]|\\.)*",?)+\s*\)/) { match in
      let words = match.output.firstMatch(of: wording)?.output[1].substring
      return "Text(\(language.rawValue): \(words.map(String.init) ?? "\"\""))"
    }
    return alone.replacingOccurrences(
      of: "sourceLanguage: .fr,", with: "sourceLanguage: .\(language.rawValue),\n  languages: [.\(language.rawValue)],")
  }
}
