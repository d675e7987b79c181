import Testing
import XML
import XMLTree

/// XML that comes from elsewhere: what is read, and what is refused.
@Suite struct XMLReaderTests {
  private func fault(_ text: String) -> XMLFault? {
    do {
      _ = try XMLReader.read(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsWrittenIsRead() throws {
    var xml = XMLWriter()
    xml.open("a", ["x": "1 < 2 & \"3\""])
    xml.newline()
    xml.element("b", "é <&> \u{1F600}")
    xml.empty("c")
    xml.close("a")
    let root = try XMLReader.read(xml.bytes)
    #expect(root.attributes == ["x": "1 < 2 & \"3\""])
    #expect(root.child("b")?.text == "é <&> \u{1F600}")
    #expect(root.children.map(\.name) == ["b", "c"])
    #expect(root.child("b")?.line == 3)
  }

  @Test func aDocumentTypeIsRefused() {
    #expect(fault("<!DOCTYPE a>\n<a/>")?.message == "a document type (<!DOCTYPE>) is not allowed")
    let laughs = """
      <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
      <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">]>
      <lolz>&lol3;</lolz>
      """
    #expect(fault(laughs)?.message == "a document type (<!DOCTYPE>) is not allowed")
    let outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
    #expect(fault(outside)?.message == "a document type (<!DOCTYPE>) is not allowed")
    #expect(fault("<a>&x;</a>") != nil)
  }

  @Test func limitsHold() {
    let deep = String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100)
    #expect(fault(deep)?.message == "elements are nested too deep")
    #expect(fault(String(repeating: " ", count: XMLReader.largest + 1))?.message == "the file is larger than 20 MB")
    #expect(fault("") != nil)
    #expect(fault("<?xml version=\"1.0\"?>\n") != nil)
  }

  @Test func aMistakeHasItsLine() {
    #expect(fault("<a>\n<b>\n</a>")?.line == 3)
    #expect(fault("<a>\n<b x=1/></a>")?.line == 2)
  }
}
