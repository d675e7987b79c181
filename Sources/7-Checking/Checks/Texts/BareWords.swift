import NoticeModel

/// The words of a text alone: lower case, without accents, punctuation and spaces at its ends, to compare whole texts.
func bareWords(_ text: String) -> String {
  let words = FoldedText.fold(text).map { $0.isWord || $0 == 0x20 ? $0 : 0x20 }
  return words.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
}

extension Text {
  /// Its words in a language, to compare it with another text.
  func bareWords(_ language: Language) -> String? { self[language].map { Checks.bareWords($0) } }
}
