/// Fills lines with words up to a width.
package enum LineFilling {
  /// Lines never begin with what Markdown would take for a block, and braces are never torn apart.
  package static func lines(_ text: some StringProtocol, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(String(text)) {
      if !line.isEmpty, line.count + 1 + word.count > width, !startsBlock(word) {
        lines.append(line)
        line = word
      } else {
        line += line.isEmpty ? word : " " + word
      }
    }
    return lines + [line]
  }

  /// Words, with everything between braces as part of one.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var depth = 0
    for character in text {
      if character == "{" { depth += 1 }
      if character == "}" { depth = max(0, depth - 1) }
      if character == " ", depth == 0 {
        words.append(word)
        word = ""
      } else {
        word.append(character)
      }
    }
    return (words + [word]).filter { !$0.isEmpty }
  }

  private static func startsBlock(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    if "-+*#>|=~`_:<§".contains(first) { return true }
    let rest = word.drop { $0.isASCII && $0.isNumber }
    return rest.count < word.count && (rest.first == "." || rest.first == ")")
  }
}
