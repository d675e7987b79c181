import Law
import NoticeModel
import Notices

/// People are told that they may complain to a supervisory authority, and to which.
///
/// Which authority is competent, and that it is known, is a matter of WHO-AUTH-MATCH; its name and address then
/// stand in the section. A section of the organisation's own with that identifier has its words alone, which must
/// name it.
struct ComplaintToAuthority: NoticeRule {
  let page = RuleDescription(
    "RIGHT-COMPLAINT", .right, "Right to complain to the authority",
    basis: ["GDPR 13(2)(d)", "GDPR 14(2)(e)", "GDPR 77"], trigger: "always",
    requirement:
      "a section says so in every language, with the name and address of the competent authority; one in your "
      + "own words, Section(.own(\"complaint\")), names it too",
    remedy: "add Section(.complaint) to the outline",
    reason: "It costs nothing and needs no lawyer: for most people it is the only way to have a right enforced.")

  func check(_ subject: Subject) -> [Finding] {
    let unshown = subject.notShown(
      page, "tells people that they may complain to the supervisory authority", in: ["complaint"],
      add: ".complaint")
    guard unshown.isEmpty else { return unshown }
    if let own = section(in: subject.notice.outline?.sections ?? []), case .own = own.kind {
      return unnamed(in: own, subject)
    }
    return subject.clauseFindings(page, "complaint/introduction", cites: "gdpr/77")
  }

  private func section(in sections: [Section]) -> Section? {
    for section in sections {
      if section.kind.identifier == "complaint" { return section }
      if let inner = self.section(in: section.sections) { return inner }
    }
    return nil
  }

  /// The languages in which an own section does not say to which authority, and how to reach it.
  private func unnamed(in own: Section, _ subject: Subject) -> [Finding] {
    guard let authority = AuthorityRegistry.standard.competent(for: subject.notice) else { return [] }
    let parts = identifiers(in: own)
    return subject.languages.compactMap { language in
      let texts = subject.texts.items.filter { text in
        guard case .prose(let section) = text.kind else { return false }
        return text.language == language && parts.contains(section)
      }
      // Prose that is missing is found where languages are compared.
      guard let first = texts.first else { return nil }
      let name = "the competent authority, “\(authority.name[language] ?? authority.id)”"
      let missing: String
      switch (names(authority, language, in: texts), reaches(authority, language, in: texts)) {
      case (true, true): return nil
      case (true, false): missing = "say how to reach \(name)"
      case (false, true): missing = "name \(name)"
      case (false, false): missing = "name \(name), nor say how to reach it"
      }
      return subject.finding(
        page, "this section stands in place of .complaint, but does not \(missing)",
        at: first.location(0..<min(1, first.folded.bytes.count)), language: language, entity: "notice",
        help: "write {authority.name} and {authority.address} or {authority.site}, or Section(.complaint) in its place")
    }
  }

  private func identifiers(in section: Section) -> Set<String> {
    section.sections.reduce([section.kind.identifier]) { $0.union(identifiers(in: $1)) }
  }

  private func names(_ authority: Authority, _ language: Language, in texts: [NoticeText]) -> Bool {
    holds(["{authority.name}", authority.name[language], authority.abbreviation[language]], texts)
  }

  private func reaches(_ authority: Authority, _ language: Language, in texts: [NoticeText]) -> Bool {
    holds(
      [
        "{authority.address}", "{authority.site}", authority.address.street[language], authority.site[language],
        authority.complaint?[language],
      ], texts)
  }

  private func holds(_ words: [String?], _ texts: [NoticeText]) -> Bool {
    let patterns = words.compactMap { $0 }.filter { !$0.isEmpty }.map(Phrase.pattern)
    return texts.contains { text in patterns.contains { !text.places(of: $0).isEmpty } }
  }
}
