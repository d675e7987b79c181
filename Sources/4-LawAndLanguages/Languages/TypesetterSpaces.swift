// Spaces: those that punctuation asks for, and those that must not break a line.

extension Typesetter {
  /// One or more spaces, which may be no-break already.
  mutating func setSpace() {
    let start = position
    let end = endOfSpaces(from: start)
    let previous = lastScalar
    let next = scalar(at: end)

    if previous != 0, !isSpace(previous), let space = spaceBefore(next, at: end, after: previous) {
      write(space)
      position = end
      return
    }
    guard end == start + 1, input[start] == UInt8(ascii: " ") else { return copy(end - start) }

    // A hyphen between two ordinary spaces is a dash.
    if next == 0x2D, end < input.count, scalar(at: end + 1) == 0x20, previous != 0 {
      write(" –")
      position = end + 1
    } else if keepsTogether(next, at: end, after: previous) {
      write("\u{A0}")
      position = end
    } else {
      copy(1)
    }
  }

  /// The space that a mark asks for before it, whatever was written there.
  private func spaceBefore(_ mark: UInt32, at offset: Int, after previous: UInt32) -> StaticString? {
    if mark == 0x25 { return isDigit(previous) && endsPercent(at: offset) ? "\u{A0}" : nil }
    guard profile.frenchSpacing else { return nil }
    switch mark {
    case 0x21, 0x3B, 0x3F: return endsWord(behind(offset)) ? "\u{202F}" : nil  // ! ; ?
    case 0x3A: return endsWord(behind(offset)) && behind(offset) != 0x3A ? "\u{A0}" : nil
    case 0xBB: return "\u{A0}"
    default: return previous == 0xAB ? "\u{A0}" : nil
    }
  }

  /// The character behind the one-byte mark at an offset. Behind the run nobody knows: 0.
  private func behind(_ offset: Int) -> UInt32 {
    offset < input.count ? scalar(at: offset + 1) : 0
  }

  /// Whether the line must not break between what was written and the word or number that follows.
  private func keepsTogether(_ next: UInt32, at offset: Int, after previous: UInt32) -> Bool {
    if isDigit(next) { return profile.takesNumber(wordBefore()) }
    if isDigit(previous) {
      return next == 0x20AC || (isLetter(next) && profile.counts(word(at: offset)))
    }
    // "10. Oktober", "1er octobre" and "1º ottobre".
    guard isLetter(next), [0x2E, 0x72, 0xBA, 0xB0].contains(previous) else { return false }
    return endsInOrdinal() && profile.isMonth(word(at: offset))
  }

  /// The word before the place, in lower case and without the dot of an abbreviation.
  private func wordBefore() -> PackedWord {
    var end = count
    if end > 0, out[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var start = end
    while start > 0, end - start < 16 {
      let (scalar, width) = scalar(endingAt: start)
      guard isLetter(scalar) || scalar == 0xB0 else { break }  // n°
      start -= width
    }
    var word = PackedWord()
    for byte in out[start..<end] { word.append((65...90).contains(byte) ? byte + 32 : byte) }
    return word
  }

  private func word(at offset: Int) -> PackedWord {
    var word = PackedWord()
    var end = offset
    while end < input.count, end - offset < 16, isLetter(scalar(at: end)) {
      repeat {
        word.append(input[end])
        end += 1
      } while end < input.count && input[end] & 0xC0 == 0x80
    }
    return word
  }

  private func endsInOrdinal() -> Bool {
    if count > 1, out[count - 1] == UInt8(ascii: ".") { return isDigit(UInt32(out[count - 2])) }
    // º and ° are two bytes.
    if count > 2, out[count - 2] == 0xC2 { return isDigit(UInt32(out[count - 3])) }
    return count > 2 && out[count - 3] == UInt8(ascii: "1") && out[count - 2] == UInt8(ascii: "e")
      && (count == 3 || !isDigit(UInt32(out[count - 4])))
  }

  /// § stays with its number.
  mutating func setSectionSign() {
    copy(2)
    let end = endOfSpaces(from: position)
    if isDigit(scalar(at: end)) {
      write("\u{A0}")
      position = end
    }
  }

  mutating func setPercent() {
    if profile.spaceBeforePercent, isDigit(lastScalar), endsPercent(at: position) { write("\u{A0}") }
    copy(1)
  }

  /// "25 %", but not "100%ig" or the "%20" of an address.
  private func endsPercent(at offset: Int) -> Bool {
    let next = behind(offset)
    return !isLetter(next) && !isDigit(next)
  }

  /// ; : ! ? without a space before them.
  mutating func setHighPunctuation() {
    let mark = input[position]
    let previous = lastScalar
    let next = scalar(at: position + 1)
    if takesSpace(previous), endsWord(next), !(mark == UInt8(ascii: ":") && next == 0x3A) {
      write(mark == UInt8(ascii: ":") ? "\u{A0}" : "\u{202F}")
    }
    copy(1)
  }

  /// Whether a mark is set apart from this character: not from a bracket, and not from another mark.
  private func takesSpace(_ previous: UInt32) -> Bool {
    if previous == 0 || isSpace(previous) { return false }
    switch previous {
    case 0x21, 0x28, 0x2F, 0x3A, 0x3B, 0x3F, 0x5B, 0x7B: return false  // ! ( / : ; ? [ {
    case 0xAB, 0x2018, 0x201C, 0x201E: return false  // « ‘ “ „
    default: return true
    }
  }
}
