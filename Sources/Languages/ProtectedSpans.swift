/// Where addresses of e-mail and web pages stand in a text, in order and without overlap.
func protectedSpans(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
  var spans: [Range<Int>] = []
  var offset = 0
  while offset < text.count {
    let free = spans.last?.upperBound ?? 0
    let found: Range<Int>? =
      switch text[offset] {
      case UInt8(ascii: "@"): mailAddress(around: offset, in: text, from: free)
      case UInt8(ascii: "/"): webAddress(withSlashAt: offset, in: text, from: free)
      case UInt8(ascii: "w"): bareWebAddress(at: offset, in: text)
      default: nil
      }
    if let found, found.lowerBound >= free {
      spans.append(found)
      offset = max(offset + 1, found.upperBound)
    } else {
      offset += 1
    }
  }
  return spans
}

/// "dpo@example.org" around its @ sign.
private func mailAddress(around at: Int, in text: UnsafeBufferPointer<UInt8>, from free: Int) -> Range<Int>? {
  var start = at
  while start > free, isAlphanumeric(text[start - 1]) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(text[start - 1]) {
    start -= 1
  }
  while start < at, !isAlphanumeric(text[start]) { start += 1 }
  var end = at + 1
  while end < text.count, isAlphanumeric(text[end]) || ".-".utf8.contains(text[end]) { end += 1 }
  while end > at + 1, !isAlphanumeric(text[end - 1]) { end -= 1 }
  return start < at && end > at + 1 ? start..<end : nil
}

/// "https://…" from the second slash behind its colon.
private func webAddress(withSlashAt slash: Int, in text: UnsafeBufferPointer<UInt8>, from free: Int) -> Range<Int>? {
  guard slash >= 2, text[slash - 1] == UInt8(ascii: "/"), text[slash - 2] == UInt8(ascii: ":") else { return nil }
  var start = slash - 2
  while start > free, isAlphanumeric(text[start - 1]) { start -= 1 }
  guard start < slash - 2 else { return nil }
  return start..<max(endOfAddress(from: slash + 1, in: text), slash + 1)
}

/// "www.example.org" without a scheme.
private func bareWebAddress(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
  guard start + 4 < text.count, start == 0 || !isAlphanumeric(text[start - 1]),
    text[start + 1] == UInt8(ascii: "w"), text[start + 2] == UInt8(ascii: "w"), text[start + 3] == UInt8(ascii: ".")
  else { return nil }
  let end = endOfAddress(from: start + 4, in: text)
  return end > start + 4 ? start..<end : nil
}

/// An address ends at a space or quotation mark, and punctuation at its end belongs to the sentence.
private func endOfAddress(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
  var end = start
  while end < text.count, text[end] > 0x20, !"\"<>".utf8.contains(text[end]), !isMark(at: end, in: text) { end += 1 }
  while end > start, ".,;:!?'()[]".utf8.contains(text[end - 1]) { end -= 1 }
  return end
}

/// Whether a no-break space, a guillemet or a curly mark starts here: the second byte tells.
private func isMark(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
  guard offset + 1 < text.count else { return false }
  return text[offset] == 0xC2 || (text[offset] == 0xE2 && text[offset + 1] == 0x80)
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
}
