/// Reads HTML as strictly as can be: tags that are closed in their order, attributes in double quotes, no bare
/// sign, no character that a page may not hold. It knows nothing of the code that wrote it.
struct MarkupChecker {
  /// Decoded text, and decoded values of attributes, in the order of the page.
  private(set) var texts: [String] = []
  private(set) var values: [String] = []
  private(set) var fault: String?
  /// Values of `id`, and elements that hold neither text nor other elements.
  private(set) var identifiers: [String] = []
  private(set) var empty: [String] = []

  private let page: [Unicode.Scalar]
  private var at = 0
  private var open: [(name: String, isEmpty: Bool)] = []
  private static let void: Set<String> = ["br", "hr", "img", "meta", "link", "input", "wbr"]

  init(_ html: String) {
    page = Array(html.unicodeScalars)
    while at < page.count, fault == nil {
      if page[at] == "<" { tag() } else { text() }
    }
    if fault == nil, let last = open.last { fault = "<\(last.name)> is not closed" }
  }

  private mutating func text() {
    var text = ""
    while at < page.count, page[at] != "<", fault == nil { character(&text) }
    if text.contains(where: { !$0.isWhitespace }) { fill() }
    texts.append(text)
  }

  private mutating func character(_ text: inout String) {
    let scalar = page[at]
    switch scalar {
    case "&": return entity(&text)
    case ">", "\"": fault = "a bare \(scalar) at \(at)"
    default:
      if isForbidden(scalar.value) { fault = "U+\(String(scalar.value, radix: 16)) at \(at)" }
    }
    text.unicodeScalars.append(scalar)
    at += 1
  }

  private mutating func entity(_ text: inout String) {
    for (entity, sign) in [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")]
    where starts(entity) {
      text += sign
      at += entity.unicodeScalars.count
      return
    }
    fault = "an entity that is none at \(at)"
  }

  private mutating func tag() {
    if starts("<!DOCTYPE html>") {
      at += 15
    } else if starts("</") {
      at += 2
      let name = self.name()
      let element = open.popLast()
      if element?.isEmpty == true { empty.append("<\(name)> at \(at): \(around)") }
      if element?.name != name || at >= page.count || page[at] != ">" { fault = "</\(name)> closes nothing" }
      at += 1
    } else {
      at += 1
      let name = self.name()
      fill()
      if name.isEmpty { fault = "a bare < at \(at)" }
      attributes(of: name)
      if !Self.void.contains(name) { open.append((name, true)) }
      // Its text is raw: signs mean nothing in it but for its own end.
      if name == "style" || name == "script" {
        fill()
        while at < page.count, !starts("</\(name)>") { at += 1 }
      }
    }
  }

  private mutating func attributes(of tag: String) {
    var seen: Set<String> = []
    while fault == nil {
      guard at < page.count else { return fault = "<\(tag) is cut" }
      if page[at] == ">" {
        at += 1
        return
      }
      guard page[at] == " " else { return fault = "<\(tag) holds what is no attribute at \(at)" }
      at += 1
      let name = self.name()
      if name.isEmpty || !seen.insert(name).inserted { fault = "the attribute `\(name)` of <\(tag)>" }
      guard starts("=\"") else { continue }
      at += 2
      var value = ""
      while at < page.count, page[at] != "\"", fault == nil {
        if page[at] == "<" { fault = "a bare < in an attribute" }
        character(&value)
      }
      at += 1
      values.append(value)
      if name == "id" { identifiers.append(value) }
    }
  }

  /// The element that is open holds something.
  private mutating func fill() {
    if !open.isEmpty { open[open.count - 1].isEmpty = false }
  }

  private var around: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: page[max(0, at - 60)..<min(page.count, at + 20)])
    return String(text)
  }

  private mutating func name() -> String {
    var name = ""
    while at < page.count, ("a"..."z").contains(page[at]) || ("0"..."9").contains(page[at]) || page[at] == "-" {
      name.unicodeScalars.append(page[at])
      at += 1
    }
    return name
  }

  private func starts(_ sign: String) -> Bool { page[at...].starts(with: sign.unicodeScalars) }

  /// HTML, 3.2.6 and 13.1.
  private func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
