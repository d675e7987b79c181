import Diagnostics
import Markup

/// A place in a text, line and column counted from 1 in bytes. What is meant stands there or a little behind:
/// libcmark-gfm says where a text begins, not where what was escaped in it has made the lines longer.
struct TextPlace: Equatable {
  var line: Int
  var column: Int
}

/// Text without mark-up, over several lines, that knows where each of them begins.
struct TextRun {
  private(set) var text = ""
  private var parts: [(offset: Int, place: TextPlace)] = []

  var isEmpty: Bool { text.isEmpty }

  /// - Parameter place: where a text begins; `nil` for the end of a line.
  mutating func append(_ more: String, at place: TextPlace?) {
    if let place { parts.append((text.utf8.count, place)) }
    text += more
  }

  func place(of index: String.Index) -> TextPlace {
    place(atOffset: text.utf8.distance(from: text.startIndex, to: index))
  }

  func place(atOffset offset: Int) -> TextPlace {
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return TextPlace(line: 1, column: 1) }
    let part = parts[low - 1]
    return TextPlace(line: part.place.line, column: part.place.column + offset - part.offset)
  }
}
