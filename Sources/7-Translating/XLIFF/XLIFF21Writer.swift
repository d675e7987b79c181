import NoticeModel
import Translations
import XML

/// Writes texts as XLIFF 2.1 (OASIS, 2018), with the signs that are kept as `<ph>`, `<sc>` and `<ec>`.
package struct XLIFF21Writer: Sendable {
  static let namespace = "urn:oasis:names:tc:xliff:document:2.0"
  private static let matches = "urn:oasis:names:tc:xliff:matches:2.0"

  package init() {}

  /// - Parameter files: all of the same two languages, since a document has one of each.
  package func bytes(_ files: [ExchangeFile]) -> [UInt8] {
    var xml = XMLWriter()
    let (source, target) = (files.first?.scope.sourceLanguage, files.first?.language)
    xml.open(
      "xliff",
      [
        "xmlns": Self.namespace, "xmlns:mtc": Self.matches, "version": "2.1", "srcLang": source?.rawValue ?? "",
        "trgLang": target?.rawValue ?? "",
      ])
    xml.newline()
    var number = 0
    for file in files {
      for (path, units) in file.byPath {
        number += 1
        xml.open("file", ["id": "f\(number)", "original": path])
        xml.newline()
        for unit in units { write(unit, &xml) }
        xml.close("file")
        xml.newline()
      }
    }
    xml.close("xliff")
    xml.newline()
    return xml.bytes
  }

  private func write(_ unit: ExchangeUnit, _ xml: inout XMLWriter) {
    xml.open("unit", ["id": unit.id, "name": unit.key, "xml:space": "preserve"])
    xml.newline()
    let previous = unit.previousSource.map { MarkedText($0).numbered(like: unit.source) }
    if let previous, let target = unit.target { write(previous, target, &xml) }
    xml.open("notes")
    for note in ["\(unit.path):\(unit.line)"] + unit.notes { xml.element("note", note) }
    xml.close("notes")
    xml.newline()
    writeData([unit.source] + [unit.target].compactMap { $0 }, &xml)
    xml.open(
      "segment",
      ["id": "s1", "state": Self.states[unit.state] ?? "initial", "subState": "notitia:\(unit.state.rawValue)"])
    xml.newline()
    xml.open("source")
    write(unit.source, side: 0, &xml)
    xml.close("source")
    xml.newline()
    if let target = unit.target {
      xml.open("target")
      write(target, side: 1, &xml)
      xml.close("target")
      xml.newline()
    }
    xml.close("segment")
    xml.newline()
    xml.close("unit")
    xml.newline()
  }

  private func write(_ previous: MarkedText, _ target: MarkedText, _ xml: inout XMLWriter) {
    xml.open("mtc:matches")
    xml.open("mtc:match", ["ref": "#s1", "origin": "notitia", "type": "tm", "subType": "notitia:previous"])
    writeData([previous, target], &xml)
    xml.open("source")
    write(previous, side: 0, &xml)
    xml.close("source")
    xml.open("target")
    write(target, side: 1, &xml)
    xml.close("target")
    xml.close("mtc:match")
    xml.close("mtc:matches")
    xml.newline()
  }

  /// States of XLIFF 2.1, and what they are here.
  static let states: [ExchangeUnit.State: String] = [
    .missing: "initial", .stale: "initial", .translated: "translated", .done: "final",
  ]

  /// The letters of the signs of both texts; those of the translation may be others than those of the source.
  private func writeData(_ texts: [MarkedText], _ xml: inout XMLWriter) {
    guard texts.contains(where: { !$0.codes.isEmpty }) else { return }
    xml.open("originalData")
    for (side, text) in texts.enumerated() {
      for (id, code) in text.codes.sorted(by: { $0.key < $1.key }) {
        for (letters, name) in [(code.open, "o"), (code.close ?? "", "c")] where !letters.isEmpty {
          xml.open("data", ["id": "\(name)\(side)-\(id)", "xml:space": "preserve"])
          xml.text(letters)
          xml.close("data")
        }
      }
    }
    xml.close("originalData")
    xml.newline()
  }

  private func write(_ text: MarkedText, side: Int, _ xml: inout XMLWriter) {
    for piece in text.pieces {
      switch piece {
      case .text(let text): xml.text(text)
      case .placeholder(let id):
        xml.empty(
          "ph",
          ["id": "c\(id)", "dataRef": "o\(side)-\(id)", "equiv": text.codes[id]?.open ?? "", "canDelete": "no"])
      case .open(let id):
        xml.empty("sc", ["id": "c\(id)", "dataRef": "o\(side)-\(id)", "canDelete": "no"])
      case .close(let id):
        xml.empty("ec", ["startRef": "c\(id)", "dataRef": "c\(side)-\(id)", "canDelete": "no"])
      }
    }
  }
}
