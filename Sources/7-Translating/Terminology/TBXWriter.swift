import NoticeModel
import XML

/// Writes a glossary as TBX (ISO 30042:2008, the form that most tools load).
package struct TBXWriter: Sendable {
  package init() {}

  package func bytes(_ terms: [Term], languages: [Language]) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("martif", ["type": "TBX", "xml:lang": "en"])
    xml.newline()
    xml.open("martifHeader")
    xml.open("fileDesc")
    xml.open("sourceDesc")
    xml.element("p", "Terms of a site of privacy notices, written by notitia")
    xml.close("sourceDesc")
    xml.close("fileDesc")
    xml.close("martifHeader")
    xml.newline()
    xml.open("text")
    xml.open("body")
    xml.newline()
    for term in terms { write(term, languages, &xml) }
    xml.close("body")
    xml.close("text")
    xml.close("martif")
    xml.newline()
    return xml.bytes
  }

  private func write(_ term: Term, _ languages: [Language], _ xml: inout XMLWriter) {
    xml.open("termEntry", ["id": term.id])
    if let source = term.source {
      xml.open("admin", ["type": "source"])
      xml.text(source)
      xml.close("admin")
    }
    for language in languages {
      guard let preferred = term.term[language] else { continue }
      xml.open("langSet", ["xml:lang": language.rawValue])
      write(preferred, "preferredTerm-admn-sts", &xml)
      for form in words(term.forms, language) { write(form, "admittedTerm-admn-sts", &xml) }
      for avoided in words(term.avoid, language) { write(avoided, "deprecatedTerm-admn-sts", &xml) }
      xml.close("langSet")
    }
    xml.close("termEntry")
    xml.newline()
  }

  private func words(_ list: [TermWords], _ language: Language) -> [String] {
    list.filter { $0.language == language }.flatMap(\.words)
  }

  private func write(_ term: String, _ status: String, _ xml: inout XMLWriter) {
    xml.open("tig")
    xml.element("term", term)
    xml.open("termNote", ["type": "administrativeStatus"])
    xml.text(status)
    xml.close("termNote")
    xml.close("tig")
  }
}
