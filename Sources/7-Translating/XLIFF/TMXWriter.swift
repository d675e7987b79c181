import NoticeModel
import Translations
import XML

/// Writes everything translated so far as a translation memory: TMX 1.4b.
package struct TMXWriter: Sendable {
  package init() {}

  /// - Parameters:
  ///   - files: with everything in them; what is not done is left out.
  ///   - version: that of the tool.
  package func bytes(_ files: [ExchangeFile], version: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("tmx", ["version": "1.4"])
    xml.newline()
    xml.empty(
      "header",
      [
        "creationtool": "notitia", "creationtoolversion": version, "segtype": "paragraph", "o-tmf": "notitia",
        "adminlang": "en", "srclang": files.first?.scope.sourceLanguage.rawValue ?? "*all*", "datatype": "plaintext",
      ])
    xml.newline()
    xml.open("body")
    xml.newline()
    var seen: Set<[String]> = []
    for file in files {
      for unit in file.units where unit.state == .done {
        guard let target = unit.target, seen.insert([file.language.rawValue, unit.source.text, target.text]).inserted
        else { continue }
        xml.open("tu")
        write(unit.source, file.scope.sourceLanguage, &xml)
        write(target, file.language, &xml)
        xml.close("tu")
        xml.newline()
      }
    }
    xml.close("body")
    xml.close("tmx")
    xml.newline()
    return xml.bytes
  }

  private func write(_ text: MarkedText, _ language: Language, _ xml: inout XMLWriter) {
    xml.open("tuv", ["xml:lang": language.rawValue])
    xml.open("seg")
    for piece in text.pieces {
      switch piece {
      case .text(let text): xml.text(text)
      case .placeholder(let id):
        xml.open("ph", ["x": String(id)])
        xml.text(text.codes[id]?.open ?? "")
        xml.close("ph")
      case .open(let id):
        xml.open("bpt", ["i": String(id), "x": String(id)])
        xml.text(text.codes[id]?.open ?? "")
        xml.close("bpt")
      case .close(let id):
        xml.open("ept", ["i": String(id)])
        xml.text(text.codes[id]?.close ?? "")
        xml.close("ept")
      }
    }
    xml.close("seg")
    xml.close("tuv")
  }
}
