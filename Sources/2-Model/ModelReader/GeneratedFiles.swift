import Foundation
import NoticeModel

/// The files made from the declarations in `Sources/2-Model/NoticeModel`, by path below the package's folder.
package struct GeneratedFiles {
  package var files: [(path: String, text: String)]

  /// Reads the model in a checkout and makes the text of each file; nothing is written.
  package init(root: URL) throws {
    let types = try DeclarationReader.types(in: root.appendingPathComponent("Sources/2-Model/NoticeModel"))
    files = [
      ("Sources/2-Model/NoticeModel/Generated/Enumerations.swift", EnumerationWriter().source(for: types)),
      ("Sources/2-Model/NoticeModel/Generated/Structures.swift", StructureWriter(types).source),
      ("Sources/4-LawAndLanguages/Languages/Generated/LanguageRegistry.swift", LanguageRegistryWriter(types).source),
      ("docs/model.md", ModelPageWriter(types).page),
    ]
  }
}
