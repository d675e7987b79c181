import Markup

/// Words with a small first letter, where they begin with one of some words that are no names and are one sentence.
///
/// - Parameter words: in small letters; those that end in an apostrophe stand before another word.
func lowered<Words: InlineMarkup>(_ inlines: [Words], beginningWith words: Set<String>) -> [Words] {
  guard let text = inlines.first?.run, let word = firstWord(of: text), words.contains(word.lowercased())
  else { return inlines }
  // "De Lijn", "La Poste": before a capital it belongs to a name.
  let next = text.dropFirst(word.count).first { !$0.isWhitespace }
  guard next?.isLowercase ?? true, !holdsSentences(inlines.plainText) else { return inlines }
  return [.text(text.prefix(1).lowercased() + text.dropFirst())] + inlines.dropFirst()
}

/// The first word with the apostrophe that ends it; `nil` where another sign follows, as in "Si/Sinon".
private func firstWord(of text: String) -> String? {
  let letters = text.prefix(while: \.isLetter)
  guard let next = text.dropFirst(letters.count).first else { return String(letters) }
  if next == "’" || next == "'" { return letters + "’" }
  return next.isWhitespace ? String(letters) : nil
}

/// Whether a text goes on behind the end of a sentence.
private func holdsSentences(_ text: String) -> Bool {
  enum Place { case within, behindEnd, behindSpace }
  var place = Place.within
  for scalar in text.unicodeScalars {
    if scalar == "." || scalar == "!" || scalar == "?" {
      place = .behindEnd
    } else if place == .within {
      continue
    } else if scalar.properties.isWhitespace {
      place = .behindSpace
    } else if place == .behindSpace, scalar.properties.generalCategory == .uppercaseLetter {
      return true
    } else {
      place = .within
    }
  }
  return false
}
