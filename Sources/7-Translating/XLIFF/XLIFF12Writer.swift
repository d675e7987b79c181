import NoticeModel
import Translations
import XML

/// Writes texts as XLIFF 1.2 (OASIS, 2008), with the signs that are kept as `<ph>`, `<bpt>` and `<ept>`.
package struct XLIFF12Writer: Sendable {
  static let namespace = "urn:oasis:names:tc:xliff:document:1.2"

  package init() {}

  package func bytes(_ files: [ExchangeFile]) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("xliff", ["version": "1.2", "xmlns": Self.namespace])
    xml.newline()
    for file in files {
      for (path, units) in file.byPath { write(path, units, file, &xml) }
    }
    xml.close("xliff")
    xml.newline()
    return xml.bytes
  }

  private func write(_ path: String, _ units: [ExchangeUnit], _ file: ExchangeFile, _ xml: inout XMLWriter) {
    xml.open(
      "file",
      [
        "original": path, "source-language": file.scope.sourceLanguage.rawValue,
        "target-language": file.language.rawValue, "datatype": "x-markdown", "tool-id": "notitia",
        "category": file.scope.name,
      ])
    xml.newline()
    xml.open("header")
    xml.empty("tool", ["tool-id": "notitia", "tool-name": "notitia"])
    xml.close("header")
    xml.newline()
    xml.open("body")
    xml.newline()
    for unit in units { write(unit, &xml) }
    xml.close("body")
    xml.newline()
    xml.close("file")
    xml.newline()
  }

  private func write(_ unit: ExchangeUnit, _ xml: inout XMLWriter) {
    xml.open(
      "trans-unit",
      ["id": unit.id, "resname": unit.key, "xml:space": "preserve", "approved": unit.state == .done ? "yes" : "no"])
    xml.newline()
    xml.open("source")
    write(unit.source, &xml)
    xml.close("source")
    xml.newline()
    xml.open("target", ["state": state(unit.state)])
    if let target = unit.target { write(target, &xml) }
    xml.close("target")
    xml.newline()
    xml.open("context-group", ["purpose": "location"])
    xml.open("context", ["context-type": "sourcefile"])
    xml.text(unit.path)
    xml.close("context")
    xml.open("context", ["context-type": "linenumber"])
    xml.text(String(unit.line))
    xml.close("context")
    xml.close("context-group")
    xml.newline()
    for note in unit.notes {
      xml.open("note", ["from": "notitia"])
      xml.text(note)
      xml.close("note")
      xml.newline()
    }
    if let previous = unit.previousSource {
      xml.open("alt-trans", ["alttranstype": "previous-version", "origin": "notitia"])
      xml.open("source")
      write(MarkedText(previous).numbered(like: unit.source), &xml)
      xml.close("source")
      xml.open("target")
      if let target = unit.target { write(target, &xml) }
      xml.close("target")
      xml.close("alt-trans")
      xml.newline()
    }
    xml.close("trans-unit")
    xml.newline()
  }

  /// States of XLIFF 1.2, and what they are here.
  static let states: [ExchangeUnit.State: String] = [
    .missing: "needs-translation", .stale: "needs-review-translation", .translated: "translated", .done: "final",
  ]

  private func state(_ state: ExchangeUnit.State) -> String { Self.states[state] ?? "new" }

  private func write(_ text: MarkedText, _ xml: inout XMLWriter) {
    for piece in text.pieces {
      switch piece {
      case .text(let text): xml.text(text)
      case .placeholder(let id):
        xml.open("ph", ["id": String(id), "ctype": "x-\(text.codes[id]?.kind.rawValue ?? "")"])
        xml.text(text.codes[id]?.open ?? "")
        xml.close("ph")
      case .open(let id):
        xml.open("bpt", ["id": String(id), "rid": String(id), "ctype": ctype(text.codes[id]?.kind)])
        xml.text(text.codes[id]?.open ?? "")
        xml.close("bpt")
      case .close(let id):
        xml.open("ept", ["id": String(id), "rid": String(id)])
        xml.text(text.codes[id]?.close ?? "")
        xml.close("ept")
      }
    }
  }

  private func ctype(_ kind: MarkedText.Code.Kind?) -> String {
    switch kind {
    case .strong: return "bold"
    case .emphasis: return "italic"
    case .link: return "link"
    case let kind: return "x-\(kind?.rawValue ?? "")"
    }
  }
}
