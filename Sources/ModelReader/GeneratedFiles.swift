import Foundation

/// The files made from `Sources/NoticeModel`, by path below the package's folder.
public struct GeneratedFiles {
  public var files: [(path: String, text: String)]

  /// Reads the model in a checkout and makes the text of each file; nothing is written.
  public init(root: URL) throws {
    let folder = root.appendingPathComponent("Sources/NoticeModel")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.sorted()
    var reader = ModelReader()
    for name in names {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      try reader.read(text, file: name)
    }
    files = [
      ("Sources/NoticeModel/Generated/Initialisers.swift", InitialiserWriter().source(for: reader.types)),
      ("Sources/Source/Generated/Binders.swift", BinderWriter().source(for: reader.types)),
      ("Sources/Facts/Generated/FactValues.swift", FactValueWriter().source(for: reader.types)),
    ]
  }
}
