extension [UInt8] {
  /// Where a text stands among the bytes from one place to another. Where it goes on in another line, its first
  /// words are enough.
  func range(of text: String, from start: Int, to end: Int) -> Range<Int>? {
    if let range = range(ofBytes: Array(text.utf8), from: start, to: end) { return range }
    let words = text.prefix { !$0.isWhitespace }
    return words.count == text.count ? nil : range(ofBytes: Array(words.utf8), from: start, to: end)
  }

  private func range(ofBytes needle: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
    guard let first = needle.first else { return nil }
    var start = start
    while start < end, let at = self[start..<end].firstIndex(of: first) {
      if self[at..<end].starts(with: needle) { return at..<(at + needle.count) }
      start = at + 1
    }
    return nil
  }
}
