import Diagnostics
import Files
import NoticeModel

/// The terms of a site or of one organisation, and the file that they stand in.
package struct Glossary: Sendable {
  package var terms: [Term]
  package var file: SourceFile?
  package var diagnostics: [Diagnostic]

  /// Reads `terms.swift` of a folder; nothing where there is none.
  package static func read(_ path: String, in folder: Folder) -> Glossary {
    guard folder.exists(path) else { return Glossary(terms: [], file: nil, diagnostics: []) }
    var reader = SourceReader(folder)
    guard let index = reader.read(path) else { return Glossary(terms: [], file: nil, diagnostics: reader.diagnostics) }
    var source = BoundSource(reader.files[index], index: Int32(index))
    let terms = source.constant("terms", as: [Term].self)
    return Glossary(terms: terms ?? [], file: reader.files[index], diagnostics: source.diagnostics)
  }
}
