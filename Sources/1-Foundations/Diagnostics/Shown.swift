// What somebody wrote, as it may be shown on a terminal. Everything that is printed and holds words of a source, a path
// or an argument goes through here: a control character could colour, hide or move what others print, and a line break
// could make a line that looks like one of ours.

/// What somebody wrote, as a message may repeat it: on one line, without anything that cannot be seen, and cut
/// where it is long.
package func shown(_ written: some StringProtocol, longest: Int = 60) -> String {
  var text = ""
  var count = 0
  for character in written {
    guard count < longest else { return text + "…" }
    text.append(visible(character))
    count += 1
  }
  return text
}

/// A whole text on one line, without anything that cannot be seen.
package func onOneLine(_ text: String) -> String {
  // Most texts are as they should be, and need no copy.
  text.unicodeScalars.allSatisfy(isPlain) || text.allSatisfy({ visible($0) == $0 }) ? text : String(text.map(visible))
}

/// Letters, signs and quotation marks of which it is known without a look at their properties that they show.
private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA0...0x17F, 0x2018...0x2026: true
  default: false
  }
}

/// The same for a text of several lines, which stay.
package func printable(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { onOneLine(String($0)) }.joined(separator: "\n")
}

/// A character of a source, or a sign in its place where it would not show or would confuse a terminal.
func visible(_ character: Character) -> Character {
  if character.isNewline { return "⏎" }
  let scalars = character.unicodeScalars
  return scalars.count == 1 && scalars.allSatisfy(isHidden) ? "\u{FFFD}" : character
}

/// Controls, and signs without a form of their own, such as those that change the direction of what follows.
package func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control: return scalar != "\t"
  case .format: return scalar != "\u{AD}"
  default: return false
  }
}
