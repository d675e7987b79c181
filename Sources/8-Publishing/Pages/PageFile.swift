/// A file of the published site: its path below `public/`, its bytes, and which files of the site it is made from.
package struct PageFile: Sendable, Equatable {
  package var path: String
  package var bytes: [UInt8]
  /// Name of the template that it is made with; `nil` for what no template makes.
  package var template: String?
  /// Path of the source whose content it shows.
  package var source: String

  package init(_ path: String, _ bytes: [UInt8], from source: String = "content/site.swift", template: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.source = source
    self.template = template
  }

  package init(_ path: String, _ text: String, from source: String = "content/site.swift", template: String? = nil) {
    self.init(path, Array(text.utf8), from: source, template: template)
  }
}

extension Sequence {
  /// In the order of the bytes of their paths.
  package func inOrder(of path: (Element) -> String) -> [Element] {
    sorted { path($0).utf8.lexicographicallyPrecedes(path($1).utf8) }
  }
}
