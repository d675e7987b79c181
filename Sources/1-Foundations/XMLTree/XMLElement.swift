/// An element of an XML document that was read, with the line it begins on.
package struct XMLElement: Sendable {
  package enum Content: Sendable {
    case element(XMLElement)
    case text(String)
  }

  /// Without its prefix.
  package var name: String
  /// The namespace that it is in; empty for none.
  package var namespace: String
  /// By name, without prefixes and without the declarations of namespaces.
  package var attributes: [String: String]
  package var content: [Content] = []
  /// Counted from 1.
  package var line: Int

  /// The elements in it, in order.
  package var children: [XMLElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  package func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  package func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// All text in it, also that of inner elements.
  package var text: String {
    content.map { content in
      switch content {
      case .element(let element): return element.text
      case .text(let text): return text
      }
    }.joined()
  }
}

/// Why a document is not read.
package struct XMLFault: Error, Equatable {
  package var message: String
  /// Counted from 1.
  package var line: Int

  package init(message: String, line: Int) {
    self.message = message
    self.line = line
  }
}
