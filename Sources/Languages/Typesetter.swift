/// Sets one run of text in the typography of a language, in one pass over its UTF-8.
///
/// Everything it does is decided by the characters beside a place. It must leave text alone that it has set
/// before: so what it writes falls into the same classes (space, letter, opening, closing) as what it read.
struct Typesetter: ~Copyable {
  let profile: TypographyProfile
  let input: UnsafeBufferPointer<UInt8>
  /// The scalars beside the run; 0 for none.
  let before: UInt32
  let after: UInt32
  /// Addresses that are copied as they are.
  let protected: [Range<Int>]
  var out: [UInt8] = []
  /// The next byte to read.
  var position = 0
  /// Quotation marks that are open.
  var depth = 0
  var nestedOpen = false
  var singleOpen = false

  init(_ profile: TypographyProfile, _ input: UnsafeBufferPointer<UInt8>, before: UInt32, after: UInt32) {
    self.profile = profile
    self.input = input
    self.before = before
    self.after = after
    protected = protectedSpans(in: input)
    out.reserveCapacity(input.count + input.count / 16 + 16)
  }

  mutating func run() {
    var spans = protected.makeIterator()
    var span = spans.next()
    while position < input.count {
      if let current = span, position >= current.lowerBound {
        out.append(contentsOf: input[current])
        position = current.upperBound
        span = spans.next()
        continue
      }
      let limit = span?.lowerBound ?? input.count
      var end = position
      while end < limit, profile.plain[Int(input[end])] { end += 1 }
      if end > position {
        copy(end - position)
      } else {
        special()
      }
    }
  }

  private mutating func special() {
    switch input[position] {
    case UInt8(ascii: " "): setSpace()
    case UInt8(ascii: "\""): setQuote(width: 1)
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
    case 0xAB: profile.frenchSpacing ? openGuillemet(width: 2) : copy(2)
    case 0xBB: profile.frenchSpacing ? closeGuillemet(width: 2) : copy(2)
    default: copy(2)
    }
  }

  private mutating func setGeneralPunctuation() {
    guard input[position + 1] == 0x80 else { return copy(3) }
    switch input[position + 2] {
    case 0xAF: setSpace()
    case 0x9C, 0x9D, 0x9E: setQuote(width: 3)
    case 0x9A:
      singleOpen = true
      copy(3)
    case 0x98:
      singleOpen = false
      copy(3)
    default: copy(3)
    }
  }

  /// Three dots are one character; what follows them stays.
  private mutating func setDot() {
    guard position + 2 < input.count, input[position + 1] == UInt8(ascii: "."), input[position + 2] == UInt8(ascii: ".")
    else { return copy(1) }
    write("…")
    position += 3
  }

  mutating func copy(_ count: Int) {
    out.append(contentsOf: input[position..<position + count])
    position += count
  }

  mutating func write(_ text: StaticString) {
    out.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

/// Sets a run of text; see `LanguageRules.typography`.
func typeset(_ text: String, _ previous: Character?, _ next: Character?, _ profile: TypographyProfile) -> String {
  let before = previous?.unicodeScalars.last?.value ?? 0
  let after = next?.unicodeScalars.first?.value ?? 0
  var text = text
  let set: [UInt8]? = text.withUTF8 { bytes in
    guard bytes.contains(where: { !profile.plain[Int($0)] }) else { return nil }
    var typesetter = Typesetter(profile, bytes, before: before, after: after)
    typesetter.run()
    return typesetter.out
  }
  return set.map { String(decoding: $0, as: UTF8.self) } ?? text
}
