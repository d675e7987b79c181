import Markup

/// Words as a browser shows them: white space between words is one space, and none stands at the beginning or the end.
struct WordRun {
  private(set) var inlines: [Inline] = []

  init(_ inlines: [Inline]) {
    var isAfterSpace = true
    self.inlines = Self.trimmed(Self.collapsed(inlines, &isAfterSpace))
  }

  private static func collapsed(_ inlines: [Inline], _ isAfterSpace: inout Bool) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      switch inline {
      case .text(let text):
        var words = ""
        for character in text.unicodeScalars {
          let isSpace = [" ", "\t", "\n", "\r", "\u{C}"].contains(character)
          if !isSpace { words.unicodeScalars.append(character) } else if !isAfterSpace { words += " " }
          isAfterSpace = isSpace
        }
        if !words.isEmpty { result.append(.text(words)) }
      case .lineBreak:
        result = trimmed(result)
        result.append(.lineBreak)
        isAfterSpace = true
      case .code, .superscript:
        result.append(inline)
        isAfterSpace = false
      default:
        let mapped = inline.mapInner { collapsed($0, &isAfterSpace) }
        if mapped.inner?.isEmpty != true { result.append(mapped) }
      }
    }
    return result
  }

  /// Without spaces and line breaks at the end.
  private static func trimmed(_ inlines: [Inline]) -> [Inline] {
    var result = inlines
    while let last = result.popLast() {
      switch last {
      case .text(let text):
        guard text.hasSuffix(" ") else { return result + [last] }
        if text.count > 1 { return result + [.text(String(text.dropLast()))] }
      case .lineBreak: break
      default:
        let inner = last.mapInner { trimmed($0) }
        if inner.inner?.isEmpty != true { return result + [inner] }
      }
    }
    return result
  }

  /// Paragraphs as a browser shows them that were made by two line breaks or more.
  static func paragraphs(_ inlines: [Inline]) -> [[Inline]] {
    var parts: [[Inline]] = [[]]
    var breaks = 0
    for inline in inlines {
      switch inline {
      case .lineBreak: breaks += 1
      case .text(let text) where breaks > 0 && text.oneSpace.isEmpty: break
      default:
        if breaks > 1 { parts.append([]) } else if breaks == 1 { parts[parts.count - 1].append(.lineBreak) }
        breaks = 0
        parts[parts.count - 1].append(inline)
      }
    }
    return parts
  }
}
