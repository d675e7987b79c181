import Markup
import NoticeModel
import Notices

/// A notice of a few sections, for a test that says all there is.
struct SmallNotice {
  private var sections: [DocumentSection] = []

  /// Articles, numbered as they come; the same identifier is the same article in another version.
  func article(_ id: String, _ title: String, _ blocks: Block...) -> SmallNotice {
    var copy = self
    copy.sections.append(
      DocumentSection(
        role: .section, id: id, number: [.text("Article \(sections.count + 1)")], title: [.text(title)],
        content: blocks.map { .block($0) }))
    return copy
  }

  var document: Document {
    Document(
      notice: "exemple", language: .fr, languageTag: "fr-BE", organisation: [.text("Exemple")],
      title: [.text("Déclaration")], summary: [], standing: .official, banner: nil, version: nil, glance: [],
      sections: sections, anchors: [:])
  }
}

extension Block {
  static func words(_ text: String) -> Block { .paragraph([.text(text)]) }

  static func items(_ texts: String..., from start: Int? = nil) -> Block {
    .list(start: start, tight: true, items: texts.map { [.words($0)] })
  }

  /// A table; the first row names the columns.
  static func table(_ rows: [[String]]) -> Block {
    .table(
      Table(
        columns: rows[0].map { [.text($0)] },
        rows: rows.dropFirst().map { $0.map { $0.isEmpty ? [] : [.words($0)] } }))
  }
}
