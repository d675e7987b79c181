import Diagnostics

/// An SVG file that is published must be a drawing: it runs nothing, loads nothing and shows no page inside it.
///
/// A page shows it as a picture, where a browser would run nothing; but its address can be opened too.
struct DrawingCheck {
  private let file: SourceFile
  private var collector: DiagnosticCollector
  /// Names of the elements that are open.
  private var open: [String] = []
  private var hasRoot = false
  /// The namespaces that stand for each prefix anywhere in the file.
  private var namespaces: [String: Set<String>] = [:]

  static func check(_ file: SourceFile) -> [Diagnostic] {
    var check = DrawingCheck(file)
    check.check()
    return check.collector.diagnostics
  }

  private init(_ file: SourceFile) {
    self.file = file
    collector = DiagnosticCollector(file)
  }

  private mutating func check() {
    if let offset = firstInvalidByte(file.bytes) { return reportEncoding(offset..<(offset + 1)) }
    let xml = XMLParts(file.bytes)
    readNamespaces(xml)
    for part in xml.parts {
      switch part {
      case .instruction(let range): instruction(range)
      case .type(let range): if declares(range) { return reportDeclarations(range) }
      case .start(let name, let attributes, let isEmpty):
        element(name, attributes)
        if !isEmpty { open.append(text(name)) }
      case .end(let name):
        guard open.popLast() == text(name) else { return reportBroken(name) }
      case .text(let range): if open.last.map(localName) == "style" { style(range) }
      }
    }
    if let fault = xml.fault {
      reportBroken(fault..<(fault + 1))
    } else if !open.isEmpty || !hasRoot {
      reportBroken(file.bytes.count..<file.bytes.count)
    }
  }

  // MARK: - Namespaces

  private mutating func readNamespaces(_ xml: XMLParts) {
    for case .start(_, let attributes, _) in xml.parts {
      for attribute in attributes {
        let name = text(attribute.name)
        guard name.hasPrefix("xmlns:") else { continue }
        namespaces[String(name.dropFirst(6)), default: []].insert(XMLText.decoded(text(attribute.value)).trimmed)
      }
    }
  }

  /// Whether a name belongs to another program, which keeps its notes in the file: browsers pass it by.
  private func isNote(_ name: String) -> Bool {
    guard let colon = name.firstIndex(of: ":") else { return false }
    // With a prefix that stands for nothing, a browser shows no picture at all.
    guard let meanings = namespaces[String(name[..<colon])] else { return !["xml", "xlink"].contains(name[..<colon]) }
    return meanings.isDisjoint(with: DrawingParts.followed)
  }

  // MARK: - Parts

  private mutating func instruction(_ range: Range<Int>) {
    let words = text(range).lowercased()
    if words.hasPrefix("xml-stylesheet") { return reportLoad("<?xml-stylesheet", range) }
    guard words.hasPrefix("xml "), words.contains("encoding") else { return }
    if !words.contains("\"utf-8\""), !words.contains("'utf-8'") { reportEncoding(range) }
  }

  private func declares(_ type: Range<Int>) -> Bool { file.bytes[type.upperBound] == UInt8(ascii: "[") }

  private mutating func reportDeclarations(_ range: Range<Int>) {
    report("this picture declares abbreviations of its own, which can hide what it does", range)
  }

  private mutating func element(_ name: Range<Int>, _ attributes: [XMLParts.Attribute]) {
    let written = text(name)
    let local = localName(of: written)
    if open.isEmpty {
      if local != "svg" || hasRoot { reportBroken(name) }
      hasRoot = true
    }
    if ["script", "handler", "listener"].contains(local) {
      return report("this picture holds a program: <\(written)>", name)
    }
    guard DrawingParts.elements.contains(local) || isNote(written) else {
      return report("this picture holds what is no drawing: <\(written)>", name)
    }
    for attribute in attributes { self.attribute(attribute) }
  }

  private mutating func attribute(_ attribute: XMLParts.Attribute) {
    let name = text(attribute.name).lowercased()
    let value = XMLText.decoded(text(attribute.value)).trimmed
    if name.hasPrefix("on") {
      return report("this picture holds a program: \(text(attribute.name))=\"…\"", attribute.name)
    }
    if name == "xmlns" || name.hasPrefix("xmlns:") {
      if value == "http://www.w3.org/1999/xhtml" {
        report("this picture holds what is no drawing: HTML", attribute.value)
      }
      return
    }
    switch localName(of: name) {
    case "href", "src", "base":
      if !DrawingStyle.isInside(value) { reportLoad(value, attribute.value) }
    case "attributename":
      // An animation may set what stood in no attribute.
      let target = localName(of: value)
      if target == "href" || target.hasPrefix("on") {
        report("this picture holds a program: it changes `\(value)`", attribute.value)
      }
    default:
      if isNote(text(attribute.name)) || name.hasPrefix("data-") || name.hasPrefix("aria-") { return }
      guard DrawingParts.attributes.contains(localName(of: name)) else {
        return report("this picture has an attribute that no drawing has: \(text(attribute.name))", attribute.name)
      }
      if let load = DrawingStyle.load(in: value) {
        reportLoad(load, attribute.value)
      }
    }
  }

  private mutating func style(_ range: Range<Int>) {
    if let load = DrawingStyle.load(in: XMLText.decoded(text(range)), isSheet: true) { reportLoad(load, range) }
  }

  // MARK: - Findings

  private mutating func report(_ message: String, _ range: Range<Int>) {
    collector.report(
      rule: LogoReader.rule, message,
      help: "take it out, or export the logo again as plain SVG: a drawing and nothing else", at: range)
  }

  private mutating func reportLoad(_ address: String, _ range: Range<Int>) {
    collector.report(
      rule: LogoReader.rule, "this picture takes something from outside itself: \(address.prefix(80))",
      help: "export the logo again as plain SVG, with all that it shows inside it", at: range)
  }

  private mutating func reportEncoding(_ range: Range<Int>) {
    collector.report(
      rule: LogoReader.rule, "this picture is not text in UTF-8", help: "save it again with the encoding UTF-8",
      at: range)
  }

  private mutating func reportBroken(_ range: Range<Int>) {
    collector.report(
      rule: LogoReader.rule, "this is not an SVG picture that a browser can show",
      help: "export the logo again as SVG, or save it as PNG", at: range)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }

  /// A name without its prefix, in lower case.
  private func localName(of name: String) -> String {
    (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
  }
}
