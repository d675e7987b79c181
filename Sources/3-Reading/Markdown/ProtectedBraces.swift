/// Braces that were written as such, `\{` or `&#123;`, hidden from the search for references.
///
/// libcmark-gfm hands over text without saying which characters were escaped. So an escaped brace is exchanged,
/// before it reads the text, for a noncharacter of Unicode that no source may hold.
enum ProtectedBraces {
  /// The first of them is hidden as U+FDD0, the second as U+FDD1, and so on.
  private static let forms = ["\\{", "&#123;", "&#x7b;", "&#x7B;", "&lbrace;", "&lcub;"]
  private static let first: UInt32 = 0xFDD0

  static func hidden(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 16)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&"),
        let form = forms.firstIndex(where: { bytes[at...].starts(with: $0.utf8) })
      {
        out += [0xEF, 0xB7, 0x90 + UInt8(form)]
        at += forms[form].utf8.count
      } else if byte == UInt8(ascii: "\\"), at + 1 < bytes.count {
        out += bytes[at...(at + 1)]
        at += 2
      } else {
        out.append(byte)
        at += 1
      }
    }
    return out
  }

  /// The braces alone, for text.
  static func shown(_ text: String) -> String {
    replaced(text) { _ in "{" }
  }

  /// As it was written, for code.
  static func restored(_ text: String) -> String {
    replaced(text) { forms[$0] }
  }

  private static func replaced(_ text: String, _ replacement: (Int) -> String) -> String {
    guard text.utf8.contains(0xEF) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value >= first, scalar.value < first + UInt32(forms.count) {
        out += replacement(Int(scalar.value - first)).unicodeScalars
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }
}
