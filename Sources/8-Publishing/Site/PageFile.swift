/// A file of the published site: its path below `public/` and its bytes.
package struct PageFile: Sendable, Equatable {
  package var path: String
  package var bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(_ path: String, _ text: String) {
    self.init(path, Array(text.utf8))
  }
}

extension Sequence {
  /// In the order of the bytes of their paths.
  func inOrder(of path: (Element) -> String) -> [Element] {
    sorted { path($0).utf8.lexicographicallyPrecedes(path($1).utf8) }
  }
}
