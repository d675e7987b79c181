/// Writes a document in XML 1.0 as UTF-8. Names and the layout come from the caller; every value is escaped.
package struct XMLWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int = 8192) {
    bytes.reserveCapacity(capacity)
    bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8
  }

  /// A start tag.
  package mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    tag(name, attributes)
    bytes += ">".utf8
  }

  /// An end tag.
  package mutating func close(_ name: String) { bytes += "</\(name)>".utf8 }

  /// An element without content.
  package mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    tag(name, attributes)
    bytes += "/>".utf8
  }

  /// An element that holds a text.
  package mutating func element(_ name: String, _ text: String) {
    open(name)
    self.text(text)
    close(name)
  }

  package mutating func text(_ text: String) { bytes += Self.escaped(text).utf8 }

  package mutating func newline() { bytes += "\n".utf8 }

  private mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    bytes += "<\(name)".utf8
    for (name, value) in attributes { bytes += " \(name)=\"\(Self.escaped(value))\"".utf8 }
  }

  /// Text as it stands in an element, or in an attribute in double quotation marks.
  ///
  /// Most control characters cannot stand in a document at all (XML 1.0, section 2.2): U+FFFD takes their place.
  package static func escaped(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\t": out.unicodeScalars.append(scalar)
      default:
        out.unicodeScalars.append(
          scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF ? "\u{FFFD}" : scalar)
      }
    }
    return out
  }
}
