import XMLTree

/// Reads XLIFF 1.2 and 2.1 that a translator sent back.
enum XLIFFReader {
  static func read(_ bytes: [UInt8]) throws(XMLFault) -> [ReturnedFile] {
    let root = try XMLReader.read(bytes)
    guard root.name == "xliff" else {
      throw XMLFault(message: "this is no XLIFF: it begins with <\(root.name)>", line: root.line)
    }
    let version = root.attributes["version"] ?? ""
    switch (root.namespace, version) {
    case (XLIFF12Writer.namespace, "1.2"): return try XLIFF12Reader().files(root)
    case (XLIFF21Writer.namespace, "2.0"), (XLIFF21Writer.namespace, "2.1"), (XLIFF21Writer.namespace, "2.2"):
      return try XLIFF21Reader().files(root)
    default:
      throw XMLFault(
        message: "XLIFF `\(version)` in the namespace `\(root.namespace)` is not read: 1.2 and 2.1 are", line: root.line
      )
    }
  }

  static func required(_ name: String, of element: XMLElement) throws(XMLFault) -> String {
    guard let value = element.attributes[name], !value.isEmpty else {
      throw XMLFault(message: "<\(element.name)> has no `\(name)`", line: element.line)
    }
    return value
  }

  /// Neighbouring letters as one piece.
  static func joined(_ pieces: [MarkedText.Piece]) -> [MarkedText.Piece] {
    var out: [MarkedText.Piece] = []
    for piece in pieces {
      if case .text(let text) = piece, case .text(let before)? = out.last {
        out[out.count - 1] = .text(before + text)
      } else {
        out.append(piece)
      }
    }
    return out
  }
}

private struct XLIFF12Reader {
  func files(_ root: XMLElement) throws(XMLFault) -> [ReturnedFile] {
    var files: [ReturnedFile] = []
    for file in root.children("file") {
      var units: [ReturnedUnit] = []
      if let body = file.child("body") { try collect(body, into: &units) }
      files.append(
        ReturnedFile(
          sourceLanguage: try XLIFFReader.required("source-language", of: file),
          targetLanguage: try XLIFFReader.required("target-language", of: file),
          original: try XLIFFReader.required("original", of: file), units: units, line: file.line))
    }
    return files
  }

  private func collect(_ element: XMLElement, into units: inout [ReturnedUnit]) throws(XMLFault) {
    for child in element.children {
      if child.name == "group" { try collect(child, into: &units) }
      guard child.name == "trans-unit" else { continue }
      guard let source = child.child("source") else {
        throw XMLFault(message: "this <trans-unit> has no <source>", line: child.line)
      }
      let target = child.child("target")
      let state = target?.attributes["state"] ?? "translated"
      units.append(
        ReturnedUnit(
          id: try XLIFFReader.required("id", of: child), source: .pieces(try pieces(source)),
          target: try target.map { element throws(XMLFault) in .pieces(try pieces(element)) },
          isConfirmed: child.attributes["approved"] == "yes"
            || ["translated", "final", "signed-off"].contains(state),
          line: child.line))
    }
  }

  private func pieces(_ element: XMLElement) throws(XMLFault) -> [MarkedText.Piece] {
    var pieces: [MarkedText.Piece] = []
    for content in element.content {
      switch content {
      case .text(let text): pieces.append(.text(text))
      case .element(let inner): pieces += try self.pieces(ofMark: inner)
      }
    }
    return XLIFFReader.joined(pieces)
  }

  private func pieces(ofMark element: XMLElement) throws(XMLFault) -> [MarkedText.Piece] {
    switch element.name {
    case "mrk": return try pieces(element)
    case "ph", "x": return [.placeholder(try number(element))]
    case "bpt", "bx": return [.open(try number(element))]
    case "ept", "ex": return [.close(try number(element))]
    case "g":
      let id = try number(element)
      return [.open(id)] + (try pieces(element)) + [.close(id)]
    default: throw XMLFault(message: "<\(element.name)> has no place in a text here", line: element.line)
    }
  }

  private func number(_ element: XMLElement) throws(XMLFault) -> Int {
    let written = element.attributes["rid"] ?? element.attributes["id"] ?? ""
    guard let number = Int(written) else {
      throw XMLFault(message: "`\(written)` is not the number of a placeholder", line: element.line)
    }
    return number
  }
}

private struct XLIFF21Reader {
  func files(_ root: XMLElement) throws(XMLFault) -> [ReturnedFile] {
    let source = try XLIFFReader.required("srcLang", of: root)
    let target = try XLIFFReader.required("trgLang", of: root)
    var files: [ReturnedFile] = []
    for file in root.children("file") {
      var units: [ReturnedUnit] = []
      try collect(file, into: &units)
      files.append(
        ReturnedFile(
          sourceLanguage: source, targetLanguage: target, original: file.attributes["original"] ?? "", units: units,
          line: file.line))
    }
    return files
  }

  private func collect(_ element: XMLElement, into units: inout [ReturnedUnit]) throws(XMLFault) {
    for child in element.children {
      if child.name == "group" { try collect(child, into: &units) }
      guard child.name == "unit", child.namespace == XLIFF21Writer.namespace else { continue }
      units.append(try unit(child))
    }
  }

  /// A tool may have cut a text into several segments: they are put together again.
  private func unit(_ element: XMLElement) throws(XMLFault) -> ReturnedUnit {
    var source: [MarkedText.Piece] = []
    var target: [MarkedText.Piece] = []
    var isTranslated = true
    var isConfirmed = true
    for part in element.children where part.name == "segment" || part.name == "ignorable" {
      guard let own = part.child("source") else {
        throw XMLFault(message: "this <\(part.name)> has no <source>", line: part.line)
      }
      source += try pieces(own)
      if let other = part.child("target") {
        target += try pieces(other)
      } else if part.name == "segment" {
        isTranslated = false
      } else {
        target += try pieces(own)
      }
      if part.name == "segment", !["translated", "reviewed", "final"].contains(part.attributes["state"] ?? "initial") {
        isConfirmed = false
      }
    }
    guard !source.isEmpty else { throw XMLFault(message: "this <unit> has no text", line: element.line) }
    return ReturnedUnit(
      id: try XLIFFReader.required("id", of: element), source: .pieces(XLIFFReader.joined(source)),
      target: isTranslated ? .pieces(XLIFFReader.joined(target)) : nil, isConfirmed: isConfirmed, line: element.line)
  }

  private func pieces(_ element: XMLElement) throws(XMLFault) -> [MarkedText.Piece] {
    var pieces: [MarkedText.Piece] = []
    for content in element.content {
      switch content {
      case .text(let text): pieces.append(.text(text))
      case .element(let inner): pieces += try self.pieces(ofMark: inner)
      }
    }
    return pieces
  }

  private func pieces(ofMark element: XMLElement) throws(XMLFault) -> [MarkedText.Piece] {
    switch element.name {
    case "mrk": return try pieces(element)
    case "sm", "em": return []
    case "ph": return [.placeholder(try number(element, "id"))]
    case "sc": return [.open(try number(element, "id"))]
    case "ec": return [.close(try number(element, "startRef"))]
    case "pc":
      let id = try number(element, "id")
      return [.open(id)] + (try pieces(element)) + [.close(id)]
    default: throw XMLFault(message: "<\(element.name)> has no place in a text here", line: element.line)
    }
  }

  private func number(_ element: XMLElement, _ attribute: String) throws(XMLFault) -> Int {
    let written = element.attributes[attribute] ?? ""
    guard let number = Int(written.drop { $0 == "c" }) else {
      throw XMLFault(message: "`\(written)` is not the number of a placeholder", line: element.line)
    }
    return number
  }
}
