/// Texts on one line with single spaces, so that where their lines break in a source makes no difference.
package enum TextForm {
  package static func normalised(_ text: String) -> String {
    if isNormalised(text.utf8) { return text }
    return text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" || $0 == "\r" }.joined(separator: " ")
  }

  /// The same; only a line that is broken on purpose, by a backslash at its end, keeps its break.
  package static func keepingBreaks(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return normalised(text) }
    return text.replacing("\r\n", with: "\n").split(separator: "\\\n", omittingEmptySubsequences: false)
      .map { normalised(String($0)) }.joined(separator: "\\\n")
  }

  /// Whether it has single spaces alone, and none at its ends.
  private static func isNormalised(_ text: String.UTF8View) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text {
      if byte == UInt8(ascii: " ") ? last == byte : 0x09...0x0D ~= byte { return false }
      last = byte
    }
    return last != UInt8(ascii: " ")
  }

  /// Whether there is anything to translate: a letter outside braces.
  package static func hasWords(_ text: String) -> Bool {
    // Most texts begin with a letter.
    if let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) { return true }
    var depth = 0
    for character in text {
      if character == "{" { depth += 1 }
      if character == "}" { depth = max(0, depth - 1) }
      if depth == 0, character.isLetter { return true }
    }
    return false
  }

  /// How many words a translator is paid for.
  package static func wordCount(_ text: String) -> Int {
    text.split(separator: " ").filter { $0.contains { $0.isLetter || $0.isNumber } }.count
  }
}
