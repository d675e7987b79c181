import NoticeModel
import Testing

@testable import Languages
@testable import Law

/// The tables of each language have what the tables of laws ask for, and nothing else: a language that was forgotten in one
/// of them, or an identifier that was misspelled, fails here.
@Suite struct LanguageTablesTests {
  /// Laws, but for those that are called the same in every language.
  @Test(arguments: Language.allCases) func laws(language: Language) {
    let names = rules(for: language).names
    let ids = Set(LawTables.all.filter { $0.country != .germany }.map(\.id))
    #expect(Set(names.laws.keys) == ids)
    for (id, law) in names.laws {
      for words in [law.title, law.name, law.linkedName] { #expect(!words.isEmpty, "\(id)") }
      #expect(law.link.isEmpty || names.lawLinks.contains(law.link), "\(id): \(law.link)")
      #expect(LawRegistry.standard[id]?.formerTitle == nil || law.formerTitle != nil, "\(id)")
      #expect(law.formerTitle == nil || LawRegistry.standard[id]?.formerTitle != nil, "\(id)")
    }
  }

  /// What is told of a law in one language is told in all of them.
  @Test(arguments: Language.allCases) func titlesAreOfOneLaw(language: Language) {
    let names = rules(for: language).names
    #expect(!names.siteTitle.isEmpty)
    #expect(names.bibliographicCode.wholeMatch(of: /[a-z]{3}/) != nil)
    let others = Language.allCases.filter { $0 != language }.map { rules(for: $0).names }
    for other in others { #expect(other.bibliographicCode != names.bibliographicCode) }
    for other in others { #expect(other.mainLanguageOf.isDisjoint(with: names.mainLanguageOf)) }
  }

  @Test(arguments: Language.allCases) func authorities(language: Language) {
    let tables = Language.allCases.map { rules(for: $0).names.authorities }
    let own = rules(for: language).names.authorities
    #expect(Set(own.keys) == Set(tables.flatMap(\.keys)))
    #expect(Set(own.keys).isSubset(of: AuthorityRegistry.standard.ids))
    let words: [KeyPath<AuthorityWording, String?>] = [
      \.name, \.abbreviation, \.street, \.town, \.site, \.complaint,
    ]
    for (id, authority) in own {
      for word in words where tables.contains(where: { $0[id]?[keyPath: word] != nil }) {
        #expect(authority[keyPath: word]?.isEmpty == false, "\(id)")
      }
    }
  }

  @Test(arguments: Language.allCases) func adequacyDecisions(language: Language) {
    let tables = Language.allCases.map { rules(for: $0).names.adequacy }
    let own = rules(for: language).names.adequacy
    #expect(Set(own.keys) == Set(tables.flatMap(\.keys)))
    #expect(Set(own.keys).isSubset(of: AdequacyRegistry.standard.ids))
    let words: [KeyPath<AdequacyWording, String?>] = [\.organisation, \.contested, \.note]
    for (id, decision) in own {
      for word in words where tables.contains(where: { $0[id]?[keyPath: word] != nil }) {
        #expect(decision[keyPath: word]?.isEmpty == false, "\(id)")
      }
    }
  }

  /// A reference that no text of the language can hold is named with no words.
  @Test(arguments: Language.allCases) func outdatedReferences(language: Language) {
    let tables = Language.allCases.map { rules(for: $0).names.outdated }
    let own = rules(for: language).names.outdated
    #expect(Set(own.keys) == Set(tables.flatMap(\.keys)))
    #expect(Set(own.keys).isSubset(of: Set(OutdatedReference.all.map(\.id))))
  }

  @Test(arguments: Language.allCases) func keptData(language: Language) {
    let own = rules(for: language).names.keptData
    #expect(Set(own.keys) == Set(Language.allCases.flatMap { rules(for: $0).names.keptData.keys }))
    #expect(Set(own.keys).isSubset(of: Set(retentionBounds.map(\.id))))
    for words in own.values {
      #expect(!words.isEmpty)
      for part in words { #expect(!part.isEmpty && part == part.lowercased(), "\(part)") }
    }
  }

  /// A city has a name of the language alone where it has another one in the list of all.
  @Test(arguments: Language.allCases) func citiesAbroad(language: Language) {
    let own = rules(for: language).names.citiesAbroad
    #expect(!own.isEmpty)
    for (code, cities) in own {
      #expect(Country(rawValue: code)?.isInEEA == false, "\(code)")
      #expect(Set(cities).isDisjoint(with: CitiesAbroad.shared[code] ?? []), "\(cities)")
      #expect(Set(cities).isSubset(of: CitiesAbroad.all[code] ?? []), "\(cities)")
    }
  }

  @Test(arguments: Language.allCases) func wrongNames(language: Language) {
    let own = rules(for: language).names.wrongNames
    #expect(!own.isEmpty)
    for name in own { #expect(!name.written.isEmpty && !name.written.contains(name.right), "\(name.right)") }
  }
}
