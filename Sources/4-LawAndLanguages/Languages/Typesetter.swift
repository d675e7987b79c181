/// Sets one run of text in the typography of a language, in one pass over its UTF-8.
///
/// Everything it does is decided by the characters beside a place. It must leave text alone that it has set
/// before: so what it writes falls into the same classes (space, letter, opening, closing) as what it read.
///
/// Every sentence of every notice passes here, so it works on bytes: it reads those of a string, which Swift
/// keeps valid, and each place that writes checks that there is room.
struct Typesetter: ~Copyable {
  let profile: TypographyProfile
  private let marks: UInt64
  let input: UnsafeBufferPointer<UInt8>
  /// The scalars beside the run; 0 for none.
  let before: UInt32
  let after: UInt32
  /// Addresses that are copied as they are.
  let protected: [Range<Int>]
  /// What is written.
  let out: UnsafeMutableBufferPointer<UInt8>
  var count = 0
  /// Whether anything else was written than what was read.
  var changed = false
  /// The next byte to read.
  var position = 0
  /// Quotation marks that are open.
  var depth = 0
  var nestedOpen = false
  var singleOpen = false

  init(
    _ profile: TypographyProfile, _ input: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>,
    before: UInt32, after: UInt32
  ) {
    self.profile = profile
    marks = profile.marks
    self.input = input
    self.out = out
    self.before = before
    self.after = after
    protected = protectedSpans(in: input)
  }

  mutating func run() {
    var spans = protected.makeIterator()
    var span = spans.next()
    while position < input.count {
      if let current = span, position >= current.lowerBound {
        // An address without a scheme, which is found on the way, may reach into one that has it.
        copy(max(0, current.upperBound - position))
        span = spans.next()
        continue
      }
      let limit = span?.lowerBound ?? input.count
      var end = position
      while end < limit, !isSpecial(input[end]) || isOrdinarySpace(at: end) { end += 1 }
      if end > position {
        copy(end - position)
      } else {
        special()
      }
    }
  }

  /// Whether something may have to be done about a byte: a mark, the start of § « » or a no-break space (0xC2),
  /// or of a curly quotation mark or a narrow no-break space (0xE2).
  private func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 ? marks &>> UInt64(byte) & 1 == 1 : byte == 0xC2 || byte == 0xE2
  }

  /// Whether a space between two words asks for nothing. Most do, and are copied with the words around them.
  private func isOrdinarySpace(at offset: Int) -> Bool {
    guard input[offset] == UInt8(ascii: " "), offset > 2, offset + 1 < input.count else { return false }
    let next = input[offset + 1]
    guard isASCIILetter(next) || next == 0xC3 || next == UInt8(ascii: "(") else { return false }
    let previous = input[offset - 1]
    let beforePrevious = input[offset - 2]
    switch previous {
    case UInt8(ascii: "r"): return input[offset - 3] != UInt8(ascii: "1")  // "1er octobre"
    case UInt8(ascii: "."): return !isDigit(UInt32(beforePrevious))  // "10. Oktober"
    case UInt8(ascii: ","), UInt8(ascii: ")"): return true
    default: return isASCIILetter(previous) || (previous >= 0x80 && beforePrevious == 0xC3)
    }
  }

  private mutating func special() {
    switch input[position] {
    case UInt8(ascii: " "): setSpace()
    case UInt8(ascii: "\""): setStraightQuote()
    case UInt8(ascii: "'"): setApostrophe()
    case UInt8(ascii: "."): setDot()
    case UInt8(ascii: "%"): setPercent()
    case 0xC2: setLatin1()
    case 0xE2: setGeneralPunctuation()
    default: setHighPunctuation()
    }
  }

  private mutating func setLatin1() {
    switch input[position + 1] {
    case 0xA0: setSpace()
    case 0xA7: setSectionSign()
    case 0xAB: profile.hasGuillemets ? openGuillemet(width: 2) : copy(2)
    case 0xBB: profile.hasGuillemets ? closeGuillemet(width: 2) : copy(2)
    default: copy(2)
    }
  }

  private mutating func setGeneralPunctuation() {
    guard input[position + 1] == 0x80 else { return copy(3) }
    switch input[position + 2] {
    case 0xAF: setSpace()
    case 0x9C, 0x9D, 0x9E: setCurlyQuote()
    case 0x9A:
      singleOpen = true
      copy(3)
    case 0x98:
      singleOpen = profile.nestsDouble
      copy(3)
    default: copy(3)
    }
  }

  /// Three dots are one character; what follows them stays. The dot of "www." starts an address.
  private mutating func setDot() {
    if let end = endOfBareAddress(withDotAt: position, in: input) { return copy(end - position) }
    guard position + 2 < input.count, input[position + 1] == UInt8(ascii: "."), input[position + 2] == UInt8(ascii: ".")
    else { return copy(1) }
    write("…")
    position += 3
  }

  mutating func copy(_ length: Int) {
    let source = UnsafeBufferPointer(rebasing: input[position..<position + length])
    append(source)
    position += length
  }

  mutating func write(_ text: StaticString) {
    changed = true
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    precondition(count + bytes.count <= out.count, "the text became longer than anything it holds can make it")
    _ = UnsafeMutableBufferPointer(rebasing: out[count...]).update(fromContentsOf: bytes)
    count += bytes.count
  }
}

/// Sets a run of text; see `LanguageRules.typography`.
func typeset(_ text: String, _ previous: Character?, _ next: Character?, _ profile: TypographyProfile) -> String {
  let before = previous?.unicodeScalars.last?.value ?? 0
  let after = next?.unicodeScalars.first?.value ?? 0
  var text = text
  let set: String? = text.withUTF8 { input in
    // No byte becomes more than four: a straight quotation mark is set as a guillemet and a no-break space.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: input.count * 4) { out in
      var typesetter = Typesetter(profile, input, into: out, before: before, after: after)
      typesetter.run()
      guard typesetter.changed else { return nil }
      return String(decoding: UnsafeBufferPointer(rebasing: out[..<typesetter.count]), as: UTF8.self)
    }
  }
  return set ?? text
}
