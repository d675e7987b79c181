import NoticeModel

/// The words of a text alone: lower case, without accents, punctuation and spaces at its ends, to compare whole texts.
func bareWords(_ text: String) -> String {
  var words: [UInt8] = []
  for byte in FoldedText.fold(text) {
    if byte.isWord { words.append(byte) } else if let last = words.last, last != 0x20 { words.append(0x20) }
  }
  if words.last == 0x20 { words.removeLast() }
  return String(decoding: words, as: UTF8.self)
}

extension Text {
  /// Its words in a language, to compare it with another text.
  func bareWords(_ language: Language) -> String? { self[language].map { Checks.bareWords($0) } }
}
