import Diagnostics
import Syntax

/// How a text is written as a string of a source.
package enum WrittenString {
  /// On one line, between quotation marks.
  package static func line(_ text: String) -> String { "\"\(escaped(text, keeping: []))\"" }

  /// In the form that a string has already: on one line, or between `"""` with the same indentation.
  static func bytes(_ text: String, inFormOf range: Range<Int>, of file: SourceFile) -> [UInt8] {
    guard isMultiline(range, of: file) else { return Array(line(text).utf8) }
    let old = file.bytes[range]
    let isWindows = old.firstIndex(of: newLine).map { $0 > old.startIndex && old[$0 - 1] == carriageReturn } ?? false
    let end = isWindows ? "\r\n" : "\n"
    let margin = String(decoding: old[..<(old.endIndex - 3)].suffix(while: { $0 != newLine }), as: UTF8.self)
    var out = "\"\"\"\(end)"
    // Without a line of its own between the marks, an empty text could not be told from none.
    for line in escaped(text, keeping: [tab, newLine]).split(separator: "\n", omittingEmptySubsequences: false) {
      out += (line.isEmpty ? "" : margin + line) + end
    }
    return Array((out + margin + "\"\"\"").utf8)
  }

  /// Whether a string stands between `"""`.
  package static func isMultiline(_ range: Range<Int>, of file: SourceFile) -> Bool {
    range.count >= 6 && file.bytes[range].starts(with: Array("\"\"\"".utf8))
  }

  /// Escapes what ends a string or does not show; `kept` names what may stand as it is.
  private static func escaped(_ text: String, keeping kept: Set<UInt8>) -> String {
    var out = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar == "\"" ? marks + 1 : 0
      switch scalar {
      case "\\": out += "\\\\".unicodeScalars
      // Between """ up to two of them stand for themselves.
      case "\"" where kept.isEmpty || marks % 3 == 0: out += "\\\"".unicodeScalars
      case "\n" where !kept.contains(newLine): out += "\\n".unicodeScalars
      case "\t" where !kept.contains(tab): out += "\\t".unicodeScalars
      case "\r": out += "\\r".unicodeScalars
      case "\n", "\t": out.append(scalar)
      case _ where isHidden(scalar):
        out += "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private static let newLine = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let tab = UInt8(ascii: "\t")
}

extension BidirectionalCollection {
  /// The elements at the end that satisfy a condition.
  func suffix(while condition: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, condition(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
