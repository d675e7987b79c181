/// Cuts text into words, signs and spaces.
///
/// An address, a number with its separators and a word with its hyphens are one token each; an elided article
/// ("l’") is a token of its own, so that only what is behind it changes.
struct TokenReader {
  private let characters: [Character]
  private var at = 0

  static func tokens(_ text: String) -> [String] {
    var reader = TokenReader(characters: Array(text))
    var tokens: [String] = []
    while reader.at < reader.characters.count { tokens.append(reader.next()) }
    return tokens
  }

  private init(characters: [Character]) { self.characters = characters }

  private mutating func next() -> String {
    let start = at
    if let end = endOfAddress() {
      at = end
    } else if isWord(at) {
      word()
    } else {
      at += 1
    }
    return String(characters[start..<at])
  }

  private mutating func word() {
    let start = at
    while isWord(at) {
      at += 1
      guard at < characters.count, isWord(at + 1) else { continue }
      switch characters[at] {
      case "-", "\u{2011}": at += 1
      case "’", "'":
        at += 1
        if Self.elided.contains(String(characters[start..<(at - 1)]).lowercased()) { return }
      case ".", ",", ":", "/":
        if characters[at - 1].isNumber, characters[at + 1].isNumber { at += 1 }
      default: break
      }
    }
  }

  private static let elided: Set<String> = [
    "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
  ]

  /// Where an e-mail or web address ends that begins here.
  private func endOfAddress() -> Int? {
    guard isWord(at), at == 0 || !isWord(at - 1) else { return nil }
    var end = at
    while end < characters.count, !characters[end].isWhitespace, !"()«»“”„\"<>".contains(characters[end]) { end += 1 }
    let chunk = characters[at..<end]
    let isWeb = chunk.indices.dropLast(2).contains { chunk[$0...].starts(with: [":", "/", "/"]) }
    guard isWeb || chunk.contains("@") else { return nil }
    while end > at + 1, ".,;:!?…’'".contains(characters[end - 1]) { end -= 1 }
    return end
  }

  /// A soft hyphen and a word joiner belong to the word they stand in.
  private func isWord(_ index: Int) -> Bool {
    guard index < characters.count else { return false }
    let character = characters[index]
    return RedlineToken.isPartOfWord(character) || character == "_" || character == "\u{AD}" || character == "\u{2060}"
  }
}
