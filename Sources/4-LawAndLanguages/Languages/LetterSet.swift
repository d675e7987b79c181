/// Letters of the Latin script, small ones as a rule: asked for each letter of a text, where a set of characters takes
/// most of the time.
package struct LetterSet: Sendable, ExpressibleByStringLiteral {
  /// One bit for each letter up to U+01FF; no language here has vowels beyond.
  private var bits: SIMD8<UInt64> = .zero

  package init(_ letters: some Sequence<Unicode.Scalar>) {
    for letter in letters where letter.value < 512 { bits[Int(letter.value >> 6)] |= 1 << UInt64(letter.value & 63) }
  }

  package init(stringLiteral letters: String) { self.init(letters.unicodeScalars) }

  package func contains(_ letter: Unicode.Scalar) -> Bool {
    letter.value < 512 && bits[Int(letter.value >> 6)] >> UInt64(letter.value & 63) & 1 == 1
  }
}
