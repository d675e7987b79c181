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
      let text = String(decoding: file.bytes, as: UTF8.self)
      let cited = text.matches(of: /\{law:([^}]*)\}/).flatMap { $0.1.split(separator: " ") }
      guard !cited.contains(where: { $0 == provision || $0.hasPrefix(provision + "/") }) else { return nil }
      return finding(
        page, "this clause does not cite `\(provision)`: nothing shows that it says what that provision asks",
        at: file.location(0..<0), language: language, entity: entity,
        help: "say what the provision asks, and cite it as {law:\(provision)}")
    }
  }
}
