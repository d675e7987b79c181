import Markup

/// No-break space, which keeps a number with what it counts.
let nbsp = "\u{A0}"

extension Array where Element: InlineMarkup {
  /// Adds words behind the last run of text, without starting a new one.
  mutating func append(_ words: String) {
    if words.isEmpty { return }
    if let last = self.last?.run {
      self[count - 1] = .text(last + words)
    } else {
      append(.text(words))
    }
  }

  /// Adds runs; text at the seam becomes one run.
  mutating func append(_ runs: [Element]) {
    for run in runs {
      if let words = run.run { append(words) } else { append(run) }
    }
  }

  func joining(_ runs: [Element]) -> [Element] {
    var out = self
    out.append(runs)
    return out
  }
}

/// Items with a separator between them and another one before the last.
func joined<Words: InlineMarkup>(_ items: [[Words]], by separator: String, last: String) -> [Words] {
  var out: [Words] = []
  for (index, item) in items.enumerated() {
    if index > 0 { out.append(index == items.count - 1 ? last : separator) }
    out.append(item)
  }
  return out
}

/// Provisions joined by commas and a last word. Behind one that has parts, set off by commas themselves, the last word
/// takes a comma too: "articles 13, paragraphe 3, et 14".
func joinedProvisions(_ items: [(words: [Inline], hasParts: Bool)], last: String) -> [Inline] {
  var out: [Inline] = []
  for (index, item) in items.enumerated() {
    if index > 0 {
      let comma = items[index - 1].hasParts ? "," : ""
      out.append(index == items.count - 1 ? comma + last : ", ")
    }
    out.append(item.words)
  }
  return out
}

/// A number from one to twelve in words, of a list of them; `nil` for any other.
func smallNumber(_ count: Int, in words: String) -> String? {
  let words = words.split(separator: " ")
  return words.indices.contains(count - 1) ? String(words[count - 1]) : nil
}

/// The digits of a number in groups of three.
func grouped(_ value: Int, by separator: String) -> String {
  let digits = Array(String(value.magnitude))
  var out = value < 0 ? "-" : ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { out += separator }
    out.append(digit)
  }
  return out
}

/// A subsection by its letter: 1 is "A", 26 is "Z", 27 is "AA".
package func subsectionLetter(_ number: Int) -> String {
  var number = number
  var letters: [UInt8] = []
  while number > 0 {
    number -= 1
    letters.insert(UInt8(ascii: "A") + UInt8(number % 26), at: 0)
    number /= 26
  }
  return String(decoding: letters, as: UTF8.self)
}
