import Foundation

/// The files made from `Sources/2-Model/NoticeModel`, by path below the package's folder.
package struct GeneratedFiles {
  package var files: [(path: String, text: String)]

  /// Reads the model in a checkout and makes the text of each file; nothing is written.
  package init(root: URL) throws {
    let folder = root.appendingPathComponent("Sources/2-Model/NoticeModel")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.sorted()
    var reader = ModelReader()
    for name in names {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      try reader.read(text, file: name)
    }
    files = [
      ("Sources/2-Model/NoticeModel/Generated/Initialisers.swift", InitialiserWriter().source(for: reader.types)),
      ("Sources/3-Reading/Source/Generated/Binders.swift", BinderWriter().source(for: reader.types)),
      ("Sources/6-Versions/Facts/Generated/FactValues.swift", FactValueWriter().source(for: reader.types)),
    ]
  }
}
