import Foundation

/// The written form of reports in JSON: keys in a fixed order, and no control character, of which JSON itself asks
/// only that those below U+0020 are escaped.
enum ReportJSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var out = String.UnicodeScalarView()
    // Outside of strings, nothing of this can stand.
    for scalar in String(decoding: try encoder.encode(value), as: UTF8.self).unicodeScalars {
      if (0x7F...0x9F).contains(scalar.value) {
        out += "\\u00\(String(scalar.value, radix: 16))".unicodeScalars
      } else {
        out.append(scalar)
      }
    }
    return String(out) + "\n"
  }
}
