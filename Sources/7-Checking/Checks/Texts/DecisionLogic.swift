import Languages
import NoticeModel

/// What the logic of an automated decision tells people (Court of Justice, C-203/22).
struct DecisionLogic {
  /// What is wrong with it, as the end of a sentence about the logic; `nil` where it tells something.
  let fault: String?

  init(_ written: String, _ language: Language) {
    let sentences = written.split(whereSeparator: { ".;!?\n".contains($0) }).map(String.init)
    let open = sentences.filter { !Self.isSecret($0, language) }
    let words = open.flatMap { Unnamed.content(of: $0, language) ?? [$0] }
    if !written.contains(where: \.isLetter) {
      // Nothing at all is found by ED-EMPTY and ED-NO-ANSWER.
      fault = nil
    } else if Self.isFormula(written) {
      fault = "is a formula, which does not tell people how the decision comes about"
    } else if !Unnamed.isAll(of: words, in: [\.logic], language) {
      fault = nil
    } else if open.count < sentences.count {
      fault = "is kept secret, and nothing else is said of it"
    } else {
      fault = "only says that there is one, not which data count and how"
    }
  }

  private static func isSecret(_ sentence: String, _ language: Language) -> Bool {
    secrets[language]!.isFound(in: FoldedText.fold(sentence)[...])
  }

  /// An equation with few words around it.
  private static func isFormula(_ written: String) -> Bool {
    guard written.contains(where: { "=≥≤∑×√".contains($0) }) else { return false }
    return written.split { !$0.isLetter }.filter { $0.count > 3 }.count < 12
  }

  private static let secrets: [Language: PhraseSet] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, PhraseSet(Unnamed.words($0).secrets)) })
}
