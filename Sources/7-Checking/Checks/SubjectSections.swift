import Diagnostics
import NoticeModel
import Notices

/// What readers find in the composed documents.
extension Subject {
  /// A section, subsection or right of a document, by its anchor.
  func section(_ id: String, in document: Document) -> DocumentSection? {
    func find(_ sections: [DocumentSection]) -> DocumentSection? {
      for section in sections {
        if section.id == id { return section }
        let inner = section.content.compactMap { node -> DocumentSection? in
          if case .section(let section) = node { return section }
          return nil
        }
        if let found = find(inner) { return found }
      }
      return nil
    }
    return find(document.sections)
  }

  /// Whether every document has one of these sections.
  func shows(_ ids: [String]) -> Bool { languagesWithout(ids).isEmpty }

  /// A finding where a document has none of these sections; `says` completes "no section …". A section that holds
  /// one text alone is missed with that text, which is found where languages are compared.
  func notShown(
    _ page: RuleDescription, _ says: String, in ids: [String], add section: String, entity: String = "notice",
    severity: Diagnostic.Severity? = nil, holding text: Text? = nil
  ) -> [Finding] {
    let missing = languagesWithout(ids).filter { text == nil || text?[$0] != nil }
    guard !missing.isEmpty else { return [] }
    let documents = missing.count == languages.count ? "" : "in \(missing.map(\.rawValue).joined(separator: ", ")), "
    return [
      finding(
        page, "\(documents)no section \(says)", at: notice.outline?.place ?? notice.place, entity: entity,
        severity: severity, help: "add Section(\(section)) to the outline")
    ]
  }

  private func languagesWithout(_ ids: [String]) -> [Language] {
    documents.filter { document in !ids.contains { section($0, in: document) != nil } }.map(\.language)
  }

  /// Shared clauses that do not cite the provision they stand for: that they cite it is how we know that they
  /// say what it asks. A clause that is missing altogether is found where the notice is composed.
  func clauseFindings(_ page: RuleDescription, _ name: String, cites provision: String, entity: String = "notice")
    -> [Finding]
  {
    languages.compactMap { language in
      guard let index = sources.clauses[language]?[name] else { return nil }
      let file = sources.files[index]
      guard !Self.cites(provision, file.bytes) else { return nil }
      return finding(
        page, "this clause does not cite `\(provision)`: nothing shows that it says what that provision asks",
        at: file.location(0..<0), language: language, entity: entity,
        help: "say what the provision asks, and cite it as {law:\(provision)}")
    }
  }

  /// Whether a text cites a provision, or a part of it, as `{law:…}`; each notice asks this of every clause.
  private static func cites(_ provision: String, _ text: [UInt8]) -> Bool {
    var rest = text[...]
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
      rest = rest[(brace + 1)...]
      guard rest.starts(with: "law:".utf8), let end = rest.firstIndex(of: UInt8(ascii: "}")) else { continue }
      let cited = rest[(brace + 5)..<end].split(separator: 0x20)
      if cited.contains(where: { $0.starts(with: provision.utf8) && isWhole($0.dropFirst(provision.utf8.count)) }) {
        return true
      }
    }
    return false
  }

  /// Whether what follows a provision leaves it the same, or names a part of it.
  private static func isWhole(_ rest: ArraySlice<UInt8>) -> Bool { rest.isEmpty || rest.first == UInt8(ascii: "/") }
}
