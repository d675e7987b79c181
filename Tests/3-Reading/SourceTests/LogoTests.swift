import Diagnostics
import Files
import Foundation
import TestSupport
import Testing

@testable import Source

@Suite struct LogoTests {
  private static let start = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""

  private func messages(_ svg: String) -> [String] {
    DrawingCheck.check(SourceFile(path: "logo.svg", text: svg)).map(\.message)
  }

  /// As drawing programs write them.
  @Test(arguments: [
    "<svg/>", "\u{FEFF}<svg></svg>\n",
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!-- Generator: x <script> -->\n<svg></svg>",
    "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg/>",
    "\(start)><use xlink:href=\"#a\"/><path fill=\"url(#a)\" style=\"mask:url( '#b' )\" clip-path='url(\"#c\")'/></svg>",
    "\(start)><image href=\"data:image/png;base64,AA==\"/></svg>",
    "\(start)><style>/* http://example.org */ .a{fill:url(#b)} .b{color:red}</style><title>a &amp; b</title></svg>",
    "\(start)><style><![CDATA[.a>.b{fill:none}]]></style></svg>",
    "\(start) xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:export-filename=\"C:\\a\\b.png\"/>",
    "\(start)><metadata><rdf:RDF><cc:license rdf:resource=\"http://example.org/\"/></rdf:RDF></metadata></svg>",
    "\(start)><svg:g transform = 'scale(1)' ><animate attributeName=\"x\" to=\"1\"/></svg:g ></svg>",
  ])
  func drawingsAreTaken(svg: String) { #expect(messages(svg).isEmpty) }

  @Test(arguments: [
    "<script/>", "<SCRIPT/>", "<svg:script xmlns:svg=\"http://www.w3.org/2000/svg\"/>", "<g onclick=\"x()\"/>",
    "<g\nonbegin='x()'/>", "<foreignObject/>", "<iframe/>", "<h:p xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
    "<a href=\"https://example.org/\"/>", "<a xlink:href=\"javascript:x()\"/>", "<a href=\"&#106;avascript:x()\"/>",
    "<a href=\" javascript:x()\"/>", "<use href=\"other.svg#a\"/>", "<use href=\"//example.org/a.svg#a\"/>",
    "<image href=\"data:image/svg+xml,x\"/>", "<g xml:base=\"https://example.org/\"/>",
    "<set attributeName=\"xlink:href\" to=\"javascript:x()\"/>", "<animate attributeName=\"onload\" to=\"x()\"/>",
    "<path fill=\"url(https://example.org/)\"/>", "<path fill=\"u&#114;l(https://example.org/)\"/>",
    "<path fill=\"\\75 rl(https://example.org/)\"/>", "<path style=\"fill:url(a/**/.svg)\"/>",
    "<style>@import 'a.css';</style>", "<style>a{background:URL( a.png )}</style>",
    "<style>a{background:image-set('a.png' 1x)}</style>", "<style><![CDATA[@import url(//example.org)]]></style>",
    "<style>@im/**/port; b{x:'https://example.org'}</style>", "<style>@\\69mport 'a.css'</style>",
  ])
  func whatIsMoreThanADrawingIsRefused(part: String) { #expect(messages("\(Self.start)>\(part)</svg>").count == 1) }

  @Test(arguments: [
    "", "x", "<svg>", "<svg></g>", "<svg><g></svg>", "<g/>", "<svg/><svg/>", "<svg a=b/>", "<svg a=\"b/>",
    "<svg a=\"<\"/>", "<svg a=\"b\"c=\"d\"/>", "<svg><!-- </svg>", "<svg", "<svg><", "</svg>", "<>", "<svg/><",
    "<!DOCTYPE svg", "<!DOCTYPE svg [<!ENTITY a \"<script/>\">]><svg>&a;</svg>",
    "<?xml version=\"1.0\" encoding=\"UTF-16\"?><svg/>", "<?xml-stylesheet href=\"a.css\"?><svg/>",
  ])
  func whatIsNoDrawingIsRefused(svg: String) { #expect(messages(svg).count == 1) }

  @Test func whatIsNotUTF8IsRefused() {
    let file = SourceFile(path: "logo.svg", bytes: Array("<svg>".utf8) + [0xFF] + Array("</svg>".utf8))
    #expect(DrawingCheck.check(file).map(\.message) == ["this picture is not text in UTF-8"])
  }

  // MARK: - Files

  private func read(_ name: String, _ prepare: (URL) throws -> Void) throws -> (bytes: [UInt8]?, messages: [String]) {
    let site = TemporaryPlace.new()
    defer { try? FileManager.default.removeItem(at: site) }
    let folder = site.appendingPathComponent("a")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("<svg/>".utf8).write(to: site.appendingPathComponent("other.svg"))
    try prepare(folder)
    var reader = LogoReader(try Folder(site.path), "a", namedAt: Location(path: "a/notice.swift"))
    let bytes = reader.read(name)
    return (bytes, reader.diagnostics.map(\.message))
  }

  @Test func aLinkMayNotLeadOutOfTheFolder() throws {
    func link(_ name: String, _ target: String) -> (URL) throws -> Void {
      {
        try FileManager.default.createSymbolicLink(
          atPath: $0.appendingPathComponent(name).path, withDestinationPath: target)
      }
    }
    let elsewhere = try read("logo.svg", link("logo.svg", "../other.svg"))
    #expect(elsewhere.bytes == nil)
    #expect(elsewhere.messages == ["`logo.svg` is a link to a file elsewhere"])
    let beside = try read("logo.svg") {
      try Data("<svg/>".utf8).write(to: $0.appendingPathComponent("blue.svg"))
      try link("logo.svg", "blue.svg")($0)
    }
    #expect(beside.bytes == Array("<svg/>".utf8))
  }

  @Test(arguments: ["../other.svg", "/etc/logo.svg", "a/../logo.svg", ".svg", "a\\logo.svg", "./logo.svg", "\u{0}.svg"])
  func aNameIsPlain(name: String) throws {
    let read = try read(name) { _ in }
    #expect(read.bytes == nil)
    #expect(read.messages == ["`\(name)` is not the name of a file beside notice.swift"])
  }

  @Test func aPNGIsOne() throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]
    #expect(try read("L.PNG") { try Data(png).write(to: $0.appendingPathComponent("L.PNG")) }.bytes == png)
    let other = try read("l.png") { try Data("<svg/>".utf8).write(to: $0.appendingPathComponent("l.png")) }
    #expect(other.bytes == nil)
    #expect(other.messages == ["this file is not a PNG picture, whatever its name says"])
  }
}
