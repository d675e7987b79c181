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

/// A character of a source, or a sign in its place where it would not show or would confuse a terminal.
func visible(_ character: Character) -> Character {
  if character.isNewline { return "⏎" }
  let scalars = character.unicodeScalars
  return scalars.count == 1 && scalars.allSatisfy(isHidden) ? "\u{FFFD}" : character
}

/// Controls, and signs without a form of their own, such as those that change the direction of what follows.
private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control: return scalar != "\t"
  case .format: return scalar != "\u{AD}"
  default: return false
  }
}
