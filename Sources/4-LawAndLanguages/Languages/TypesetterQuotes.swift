// Quotation marks and apostrophes.

extension Typesetter {
  /// A straight quotation mark is what its place makes it.
  mutating func setStraightQuote() {
    let next = scalar(at: position + 1)
    let mayOpen = startsWord(lastScalar)
    let mayClose = endsWord(next) || next == 0x3A || next == 0x2D  // : -
    // Between two letters or two spaces it ends what is open.
    let opens = mayOpen == mayClose ? depth == 0 : mayOpen
    opens ? open(width: 1) : close(width: 1)
  }

  /// A curly one says what it is, but for “, which opens in French, Dutch and English and closes in German.
  /// People write the marks of one language in another, so a place that leaves no doubt counts for more.
  mutating func setCurlyQuote() {
    let next = scalar(at: position + 3)
    let previous = lastScalar
    let mark = input[position + 2]  // the last byte of “ is 0x9C, of ” 0x9D, of „ 0x9E
    let opens: Bool
    if profile.low {
      opens = mark == 0x9E || (startsWord(previous) && (isLetter(next) || isDigit(next)))
    } else {
      opens = mark != 0x9D && (startsWord(previous) || !endsSentencePart(next))
    }
    opens ? open(width: 3) : close(width: 3)
  }

  private mutating func open(width: Int) {
    guard profile.hasGuillemets || profile.nestsDouble && singleOpen else {
      depth += 1
      singleOpen = profile.nestsDouble
      write(profile.opening)
      position += width
      return
    }
    if profile.hasGuillemets, depth == 0 { return openGuillemet(width: width) }
    nestedOpen = true
    write("“")
    position += width
  }

  private mutating func close(width: Int) {
    if nestedOpen {
      nestedOpen = false
      write("”")
      position += width
    } else if profile.hasGuillemets {
      closeGuillemet(width: width)
    } else {
      depth = max(0, depth - 1)
      if profile.nestsDouble { singleOpen = false }
      write(profile.closing)
      position += width
    }
  }

  /// « with one no-break space behind it in French and none elsewhere, whatever was written there.
  mutating func openGuillemet(width: Int) {
    depth += 1
    write("«")
    position += width
    let end = endOfSpaces(from: position)
    let next = scalar(at: end)
    if profile.frenchSpacing, next != 0, !isSpace(next) || end > position { write("\u{A0}") }
    position = end
  }

  /// » with one no-break space before it in French and none elsewhere, whatever was written there.
  mutating func closeGuillemet(width: Int) {
    depth = max(0, depth - 1)
    nestedOpen = false
    while true {
      let (scalar, width) = scalar(endingAt: count)
      guard width > 0, scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F else { break }
      count -= width
    }
    let previous = lastScalar
    if profile.frenchSpacing, previous != 0, !isSpace(previous) { write("\u{A0}") }
    write("»")
    position += width
  }

  /// A straight single quotation mark.
  mutating func setApostrophe() {
    let previous = lastScalar
    let next = scalar(at: position + 1)
    switch profile.apostrophes {
    case .always: isLetter(previous) || isLetter(next) ? replaceQuote("’") : copy(1)
    case .dutch: setDutchApostrophe(previous, next)
    case .german: setGermanApostrophe(previous, next)
    }
  }

  private mutating func setDutchApostrophe(_ previous: UInt32, _ next: UInt32) {
    if isLetter(previous) || isDigit(next) || (isDigit(previous) && isLetter(next)) {
      replaceQuote("’")
    } else if isLetter(next) {
      // 's avonds, 't, 'n: a word that lost its start.
      let isClitic = [0x73, 0x74, 0x6E, 0x6B, 0x6D, 0x72].contains(next | 0x20) && !isLetter(scalar(at: position + 2))
      replaceQuote(isClitic ? "’" : "‘")
    } else if endsSentence(previous), endsWord(next) {
      replaceQuote("’")
    } else {
      copy(1)
    }
  }

  private mutating func setGermanApostrophe(_ previous: UInt32, _ next: UInt32) {
    if isLetter(previous), isLetter(next) || !singleOpen {
      replaceQuote("’")
    } else if isLetter(next) {
      singleOpen = true
      replaceQuote("‚")
    } else if singleOpen, !isSpace(previous) {
      singleOpen = false
      replaceQuote("‘")
    } else {
      copy(1)
    }
  }

  private mutating func replaceQuote(_ mark: StaticString) {
    write(mark)
    position += 1
  }
}

/// A space, or a mark that stands behind a closing quotation mark.
private func endsSentencePart(_ next: UInt32) -> Bool {
  if next == 0 || isSpace(next) { return true }
  switch next {
  case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0xBB, 0x2026: return true  // ! ) , . : ; ? ] } » …
  default: return false
  }
}

private func endsSentence(_ scalar: UInt32) -> Bool {
  scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x2026 || scalar == 0x2C
}
