/// What differs between two short texts, word by word, as plain text.
package enum WordRedline {
  /// The runs of both texts: kept, deleted, inserted.
  package static func runs(from old: String, to new: String) -> [RedlineRun] {
    let tokens = { (text: String) in TokenReader.tokens(text).map { RedlineToken($0) } }
    return WordDifference.runs(tokens(old), tokens(new))
  }

  /// `Nous [-protégeons-]{+confions+} vos données …`; of what is kept, the words around a difference.
  package static func text(from old: String, to new: String) -> String {
    let runs = runs(from: old, to: new)
    return runs.enumerated().map { index, run in
      switch run.kind {
      case .deleted: return "[-\(run.tokens.text)-]"
      case .inserted: return "{+\(run.tokens.text)+}"
      case .kept: return shortened(run.tokens, isFirst: index == 0, isLast: index == runs.count - 1)
      }
    }.joined()
  }

  /// How many tokens of what is kept are shown at each side of a difference.
  private static let context = 8

  private static func shortened(_ tokens: [RedlineToken], isFirst: Bool, isLast: Bool) -> String {
    let room = (isFirst ? 0 : context) + (isLast ? 0 : context)
    guard tokens.count > room + 2 else { return tokens.text }
    let start = isFirst ? "" : Array(tokens.prefix(context)).text
    let end = isLast ? "" : Array(tokens.suffix(context)).text
    return "\(start)…\(end)"
  }

  /// From 0, no word in common, to 1, the same words in the same number.
  package static func likeness(_ a: String, _ b: String) -> Double {
    var counts: [String: Int] = [:]
    let words = { (text: String) in TokenReader.tokens(text.lowercased()).filter { RedlineToken($0).isWord } }
    let (old, new) = (words(a), words(b))
    guard !old.isEmpty || !new.isEmpty else { return 1 }
    for word in old { counts[word, default: 0] += 1 }
    var common = 0
    for word in new {
      guard let count = counts[word], count > 0 else { continue }
      counts[word] = count - 1
      common += 1
    }
    return 2 * Double(common) / Double(old.count + new.count)
  }
}
