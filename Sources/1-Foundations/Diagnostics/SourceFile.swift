/// A source file as it was read: its path within the site, its bytes, and where its lines begin.
package struct SourceFile: Sendable {
  /// Path within the site's folder, with `/` between its parts.
  package let path: String
  package let bytes: [UInt8]
  private let lineStarts: [Int]
  /// In lines too long to be counted from their start each time: how many characters stand before an offset.
  private let milestones: [(offset: Int, characters: Int)]

  /// Lines longer than this, in bytes, are shown in part.
  private static let longLine = 1_000
  /// Distance of the milestones, in bytes.
  private static let stride = 4_096

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    // The mark that some editors put at the start of a file belongs to no line.
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    bytes.withUnsafeBufferPointer { buffer in
      for offset in buffer.indices where buffer[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    lineStarts = starts
    milestones = SourceFile.milestones(bytes, lineStarts: starts)
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The place of a range of bytes, with the line it begins on. Offsets beyond the end mean the end.
  package func location(_ range: Range<Int>) -> Location {
    let index = lineIndex(of: range.lowerBound)
    let lineStart = lineStarts[index]
    let lineEnd = end(ofLine: index)
    let start = min(max(range.lowerBound, lineStart), lineEnd)
    let end = min(max(range.upperBound, start), lineEnd, start + SourceFile.longLine)
    let before = characters(from: lineStart, to: start)
    var shown = lineStart..<lineEnd
    if shown.count > SourceFile.longLine {
      let first = boundary(max(lineStart, start - SourceFile.longLine / 2))
      shown = first..<boundary(min(lineEnd, start + SourceFile.longLine / 2))
    }
    return Location(
      path: path, line: index + 1, column: before + 1, length: max(1, text(start..<end).count),
      text: text(shown), textColumn: before + 1 - text(shown.lowerBound..<start).count)
  }

  /// The bytes that a location marks; `nil` where it is none of this file.
  package func range(of location: Location) -> Range<Int>? {
    guard location.path == path, lineStarts.indices.contains(location.line - 1) else { return nil }
    let lineStart = lineStarts[location.line - 1]
    let line = text(lineStart..<end(ofLine: location.line - 1))
    let before = line.prefix(location.column - 1)
    let marked = line.dropFirst(location.column - 1).prefix(location.length)
    guard before.count == location.column - 1, marked.count == location.length else { return nil }
    let start = lineStart + before.utf8.count
    return start..<(start + marked.utf8.count)
  }

  /// The number of the line that an offset is on, counted from 1.
  package func line(at offset: Int) -> Int { lineIndex(of: offset) + 1 }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The offset behind the last character of a line, its line break left out.
  private func end(ofLine index: Int) -> Int {
    guard index + 1 < lineStarts.count else { return bytes.count }
    let end = lineStarts[index + 1] - 1
    return end > lineStarts[index] && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  /// The nearest offset at or before this one at which a character may begin.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  // MARK: - Columns

  /// How many characters stand between the start of a line and an offset on it.
  private func characters(from lineStart: Int, to offset: Int) -> Int {
    guard offset - lineStart > SourceFile.stride, let last = lastMilestone(before: offset), last.offset > lineStart
    else { return text(lineStart..<offset).count }
    return last.characters + text(last.offset..<offset).count
  }

  private func lastMilestone(before offset: Int) -> (offset: Int, characters: Int)? {
    var low = 0
    var high = milestones.count
    while low < high {
      let middle = (low + high) / 2
      if milestones[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? milestones[low - 1] : nil
  }

  private static func milestones(_ bytes: [UInt8], lineStarts: [Int]) -> [(offset: Int, characters: Int)] {
    var milestones: [(offset: Int, characters: Int)] = []
    for (index, start) in lineStarts.enumerated() {
      let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
      var from = start
      var characters = 0
      while end - from > stride {
        var to = from + stride
        // Before a letter or sign of ASCII no character goes on.
        while to < end, bytes[to] >= 0x80 { to += 1 }
        characters += String(decoding: bytes[from..<to], as: UTF8.self).count
        milestones.append((to, characters))
        from = to
      }
    }
    return milestones
  }
}
