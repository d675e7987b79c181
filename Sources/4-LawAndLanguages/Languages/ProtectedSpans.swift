/// Where addresses of e-mail and web pages with a scheme stand in a text, in order and without overlap.
func protectedSpans(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
  // Few texts hold an address: look for its marks first, in a loop that the compiler makes sixteen bytes wide.
  var marks: UInt8 = 0
  for byte in text { marks |= (byte == UInt8(ascii: "@") ? 1 : 0) | (byte == UInt8(ascii: "/") ? 1 : 0) }
  guard marks != 0 else { return [] }

  var spans: [Range<Int>] = []
  var offset = 0
  while offset < text.count {
    let byte = text[offset]
    offset += 1
    guard byte == UInt8(ascii: "@") || byte == UInt8(ascii: "/") else { continue }
    let free = spans.last?.upperBound ?? 0
    let isMail = byte == UInt8(ascii: "@")
    let span =
      isMail
      ? mailAddress(around: offset - 1, in: text, from: free)
      : webAddress(withSlashAt: offset - 1, in: text, from: free)
    if let span {
      spans.append(span)
      offset = span.upperBound
    }
  }
  return spans
}

/// "dpo@example.org" around its @ sign.
private func mailAddress(around at: Int, in text: UnsafeBufferPointer<UInt8>, from free: Int) -> Range<Int>? {
  var start = at
  while start > free, isLocalPart(text[start - 1]) { start -= 1 }
  while start < at, !isAlphanumeric(text[start]) { start += 1 }
  var end = at + 1
  while end < text.count, isAlphanumeric(text[end]) || ".-".utf8.contains(text[end]) { end += 1 }
  while end > at + 1, !isAlphanumeric(text[end - 1]) { end -= 1 }
  return start < at && end > at + 1 ? start..<end : nil
}

/// What may stand before the @ without quotation marks, and the dot (RFC 5322, atext).
private func isLocalPart(_ byte: UInt8) -> Bool {
  switch byte {
  // Spaces and " ( ) , : ; < > @ [ \ ]
  case 0...0x20, 0x22, 0x28, 0x29, 0x2C, 0x3A...0x3C, 0x3E, 0x40, 0x5B...0x5D, 0x7F...: false
  default: true
  }
}

/// "https://…" from the second slash behind its colon.
private func webAddress(withSlashAt slash: Int, in text: UnsafeBufferPointer<UInt8>, from free: Int) -> Range<Int>? {
  guard slash >= 2, text[slash - 1] == UInt8(ascii: "/"), text[slash - 2] == UInt8(ascii: ":") else { return nil }
  var start = slash - 2
  while start > free, isAlphanumeric(text[start - 1]) { start -= 1 }
  guard start < slash - 2 else { return nil }
  return start..<max(endOfAddress(from: slash + 1, in: text), slash + 1)
}

/// The end of "www.example.org", an address without a scheme, from the dot behind its "www".
func endOfBareAddress(withDotAt dot: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
  let w = UInt8(ascii: "w")
  guard dot >= 3, text[dot - 1] == w, text[dot - 2] == w, text[dot - 3] == w, dot == 3 || !isAlphanumeric(text[dot - 4])
  else { return nil }
  let end = endOfAddress(from: dot + 1, in: text)
  return end > dot + 1 ? end : nil
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
