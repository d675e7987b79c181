import Languages
import NoticeModel

extension LawRegistry {
  /// These laws and those that a site or a notice declares.
  ///
  /// The first law of an identifier counts: a declaration does not change a law of the registry.
  package func adding(_ declared: [DeclaredLaw]) -> LawRegistry {
    guard !declared.isEmpty else { return self }
    return LawRegistry(ids.compactMap { self[$0] } + declared.map(LawRecord.init))
  }
}

extension LawRecord {
  init(_ law: DeclaredLaw) {
    let short = Text(wordings: Language.allCases.map { ($0, law.short[$0] ?? law.id) })
    self.init(
      law.id, .declared, of: law.country, title: law.name, short: short,
      cited: Language.allCases.map { ($0, Self.cited(law, in: $0)) }, confidence: .low)
  }

  /// The words that join a name to an article stand apart from it, since a notice may give the law another name.
  private static func cited(_ law: DeclaredLaw, in language: Language) -> CitedName {
    guard let written = law.cited?[language] else {
      return CitedName(link: "", name: "(\(law.short[language] ?? law.id))")
    }
    let link = rules(for: language).names.lawLinks.first { written.hasPrefix($0) } ?? ""
    return CitedName(link: link, name: String(written.dropFirst(link.count)))
  }
}
