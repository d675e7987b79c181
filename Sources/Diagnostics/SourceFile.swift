/// A source file as it was read: its path within the site, its bytes, and where its lines begin.
public struct SourceFile: Sendable {
  /// Path within the site's folder, with `/` between its parts.
  public let path: String
  public let bytes: [UInt8]
  private let lineStarts: [Int]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    lineStarts = starts
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The place of a range of bytes, with the line it begins on. Offsets beyond the end mean the end.
  public func location(_ range: Range<Int>) -> Location {
    let start = min(max(range.lowerBound, 0), bytes.count)
    let index = lineIndex(of: start)
    let lineStart = lineStarts[index]
    var lineEnd = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    let end = min(max(range.upperBound, start), max(lineEnd, start))
    let before = String(decoding: bytes[lineStart..<min(start, max(lineEnd, lineStart))], as: UTF8.self)
    let marked = String(decoding: bytes[start..<end], as: UTF8.self)
    return Location(
      path: path, line: index + 1, column: before.count + 1, length: max(1, marked.count),
      text: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self))
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

/// A place in a source file that a person can find.
public struct Location: Hashable, Sendable {
  public var path: String
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in characters as a reader sees them.
  public var column: Int
  /// How many characters are meant, at least 1, on that line.
  public var length: Int
  /// The line itself.
  public var text: String

  public init(path: String, line: Int, column: Int, length: Int, text: String) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
    self.text = text
  }

  /// A file as a whole.
  public init(path: String) {
    self.init(path: path, line: 1, column: 1, length: 1, text: "")
  }
}
