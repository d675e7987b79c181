import CExpat

/// Reads XML that comes from elsewhere, by Expat: nothing outside of the file is ever loaded, a document type is refused
/// before anything in it is read, so that there are no entities but the five of XML, and size and nesting have limits.
package enum XMLReader {
  /// The most a document may have.
  package static let largest = 20_000_000
  /// How deep elements may be nested; the formats that are read need about ten levels.
  package static let deepest = 64
  /// More elements than any document has that is read here.
  static let most = 500_000

  package static func read(_ bytes: [UInt8]) throws(XMLFault) -> XMLElement {
    guard bytes.count <= largest else {
      throw XMLFault(message: "the file is larger than \(largest / 1_000_000) MB", line: 1)
    }
    guard !bytes.isEmpty else { throw XMLFault(message: "the file is empty", line: 1) }
    guard let parser = XML_ParserCreateNS(nil, XML_Char(Self.separator)) else { preconditionFailure("out of memory") }
    defer { XML_ParserFree(parser) }
    let builder = XMLTreeBuilder(parser)
    XML_SetUserData(parser, Unmanaged.passUnretained(builder).toOpaque())
    XML_SetElementHandler(
      parser, { treeBuilder($0).start($1, $2) }, { data, _ in treeBuilder(data).end() })
    XML_SetCharacterDataHandler(parser) { treeBuilder($0).text($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      treeBuilder(data).stop("a document type (<!DOCTYPE>) is not allowed")
    }
    let status = bytes.withUnsafeBytes {
      XML_Parse(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), 1)
    }
    if let fault = builder.fault { throw fault }
    guard status == XML_STATUS_OK else {
      let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "unknown"
      throw XMLFault(message: "the XML is broken here: \(reason)", line: Int(XML_GetCurrentLineNumber(parser)))
    }
    guard let root = builder.root else { throw XMLFault(message: "the file holds no element", line: 1) }
    return root
  }

  /// Between a namespace and a name; no namespace holds a space.
  static let separator = UInt8(ascii: " ")
}

private func treeBuilder(_ data: UnsafeMutableRawPointer?) -> XMLTreeBuilder {
  guard let data else { preconditionFailure("Expat gives back what it was given") }
  return Unmanaged<XMLTreeBuilder>.fromOpaque(data).takeUnretainedValue()
}

/// Makes elements of what Expat reports; a class, since a C library calls it back.
private final class XMLTreeBuilder {
  private let parser: XML_Parser
  private var open: [XMLElement] = []
  private var count = 0
  private(set) var root: XMLElement?
  /// Why reading was ended.
  private(set) var fault: XMLFault?

  init(_ parser: XML_Parser) { self.parser = parser }

  private var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

  func stop(_ message: String) {
    guard fault == nil else { return }
    fault = XMLFault(message: message, line: line)
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  func start(_ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    count += 1
    guard fault == nil, open.count < XMLReader.deepest else { return stop("elements are nested too deep") }
    guard count <= XMLReader.most else { return stop("there are too many elements") }
    let (namespace, name) = Self.parts(name)
    var element = XMLElement(name: name, namespace: namespace, attributes: [:], line: line)
    var at = 0
    while let attributes, let key = attributes[at], let value = attributes[at + 1] {
      element.attributes[Self.parts(key).name] = String(cString: value)
      at += 2
    }
    open.append(element)
  }

  func end() {
    guard fault == nil, let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].content.append(.element(element)) }
  }

  func text(_ bytes: UnsafePointer<XML_Char>?, _ length: Int32) {
    guard fault == nil, let bytes, let last = open.indices.last else { return }
    let text = bytes.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
      String(decoding: UnsafeBufferPointer(start: $0, count: Int(length)), as: UTF8.self)
    }
    if case .text(let before)? = open[last].content.last {
      open[last].content[open[last].content.count - 1] = .text(before + text)
    } else {
      open[last].content.append(.text(text))
    }
  }

  /// A namespace and a name.
  private static func parts(_ written: UnsafePointer<XML_Char>?) -> (namespace: String, name: String) {
    let parts = (written.map { String(cString: $0) } ?? "").split(separator: " ", maxSplits: 1)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : ("", parts.first.map(String.init) ?? "")
  }
}
