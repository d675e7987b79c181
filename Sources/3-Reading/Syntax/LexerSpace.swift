/// White space and comments.
extension Lexer {
  mutating func skipSpace() -> (newLine: Bool, space: Bool) {
    var newLine = offset == 0
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\n"):
        newLine = true
        offset += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C:
        offset += 1
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
        if skipBlockComment() { newLine = true }
      case 0xC2 where byte(1) == 0xA0:
        let first = offset
        while byte() == 0xC2, byte(1) == 0xA0 { offset += 2 }
        report(.noBreakSpace, first..<offset)
      default:
        guard skipInvisible() else { return (newLine, offset > start) }
      }
    }
    return (newLine, true)
  }

  /// Steps over characters that do not show, as if they were space.
  private mutating func skipInvisible() -> Bool {
    let start = offset
    guard byte() < 0x20 || byte() >= 0x7F, let scalar = scalar(), isInvisible(scalar) else { return false }
    offset += String(scalar).utf8.count
    report(
      "a character that does not show, \(named(scalar)), stands here",
      help: "remove it; it often comes along when a text is copied", start..<offset, right: "")
    return true
  }

  func startsComment() -> Bool {
    byte() == UInt8(ascii: "/") && (byte(1) == UInt8(ascii: "/") || byte(1) == UInt8(ascii: "*"))
  }

  /// Skips `/* … */`, which may be nested; returns whether it went over a line break.
  private mutating func skipBlockComment() -> Bool {
    let start = offset
    var depth = 0
    var newLine = false
    while offset < bytes.count {
      if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
        depth += 1
        offset += 2
      } else if byte() == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
        depth -= 1
        offset += 2
        if depth == 0 { return newLine }
      } else {
        if byte() == UInt8(ascii: "\n") { newLine = true }
        offset += 1
      }
    }
    report("this comment has no end", help: "write */ where it ends", start..<(start + 2))
    isCut = true
    return newLine
  }
}
