import Diagnostics
import Files
import NoticeModel
import Source
import TestSupport
import Testing
import Translations

/// Which translations are stale after a change, and which are not.
@Suite struct StalenessTests {
  private static let organisations = ["groupe-exemple", "ima", "imstam", "inami", "isosl", "partenamut"]

  /// Each text of the source language changed in turn: exactly its translations are stale.
  @Test(arguments: organisations)
  func eachTextLeavesItsTranslationsStale(_ organisation: String) throws {
    let adopted = try AdoptedSources(organisation)
    #expect(adopted.open.isEmpty)
    var count = 0
    for pair in adopted.pairing.pairs where pair.language == adopted.scope.targets.first {
      var changed = adopted
      let unit = try #require(pair.source)
      try changed.replace(unit, with: changedText(unit.text))
      let expected = adopted.scope.targets.map { "\(pair.key) \($0.rawValue) stale" }
      #expect(Set(changed.open) == Set(expected), "\(pair.key)")
      count += 1
    }
    #expect(count > 70)
  }

  /// The same for the texts that all organisations share: one in forty of them.
  @Test func eachSharedTextLeavesItsTranslationsStale() throws {
    let adopted = try AdoptedSources("site")
    let pairs = adopted.pairing.pairs.filter { $0.language == adopted.scope.targets.first }
    for (index, pair) in pairs.enumerated() where index % 40 == 3 {
      var changed = adopted
      let unit = try #require(pair.source)
      try changed.replace(unit, with: changedText(unit.text))
      let expected = adopted.scope.targets.map { "\(pair.key) \($0.rawValue) stale" }
      #expect(Set(changed.open) == Set(expected), "\(pair.key)")
    }
  }

  // MARK: - Every paragraph

  /// A paragraph of the source language that stands by itself, and where.
  private struct Paragraph {
    let pair: TranslationPair
    let file: Int
    let range: Range<Int>
  }

  private func paragraphs(_ adopted: AdoptedSources) -> [Paragraph] {
    adopted.pairing.pairs.filter { $0.language == adopted.scope.targets.first }.compactMap { pair in
      guard let unit = pair.source, let segment = unit.segment, segment.kind == .paragraph, segment.containers.isEmpty,
        !unit.text.hasPrefix("{")
      else { return nil }
      return Paragraph(pair: pair, file: unit.file, range: segment.range)
    }
  }

  @Test(arguments: organisations)
  func aParagraphBehindAnyOtherIsMissing(_ organisation: String) throws {
    let adopted = try AdoptedSources(organisation)
    for paragraph in paragraphs(adopted) {
      var changed = adopted
      var bytes = adopted.files[paragraph.file].bytes
      bytes.insert(contentsOf: Array("\n\nUne phrase toute nouvelle.".utf8), at: paragraph.range.upperBound)
      changed.write(bytes, toFile: paragraph.file)
      let open = changed.pairing.pairs.filter { $0.state != .done }
      #expect(open.map(\.language).sorted() == adopted.scope.targets.sorted(), "\(paragraph.pair.key)")
      #expect(
        open.allSatisfy { $0.state == .missing && $0.sourceText == "Une phrase toute nouvelle." },
        "\(paragraph.pair.key): \(changed.open)")
    }
  }

  @Test(arguments: organisations)
  func anyParagraphMayBeSplit(_ organisation: String) throws {
    let adopted = try AdoptedSources(organisation)
    var count = 0
    for paragraph in paragraphs(adopted) {
      var bytes = adopted.files[paragraph.file].bytes
      let text = String(decoding: bytes[paragraph.range], as: UTF8.self)
      guard let end = text.firstRange(of: /\.\s(?=\p{Lu})/) else { continue }
      let at = paragraph.range.lowerBound + text.utf8.distance(from: text.startIndex, to: end.upperBound)
      bytes.insert(contentsOf: Array("\n\n".utf8), at: at)
      var changed = adopted
      changed.write(bytes, toFile: paragraph.file)
      #expect(changed.open == adopted.scope.targets.map { "\(paragraph.pair.key) \($0) split" })
      count += 1
    }
    #expect(count > 1)
  }

  @Test(arguments: organisations)
  func anyParagraphMayChangePlacesWithTheNext(_ organisation: String) throws {
    let adopted = try AdoptedSources(organisation)
    let all = paragraphs(adopted)
    var count = 0
    for (first, second) in zip(all, all.dropFirst()) where first.file == second.file {
      let bytes = adopted.files[first.file].bytes
      var changed = adopted
      changed.write(
        Array(
          bytes[..<first.range.lowerBound] + bytes[second.range]
            + bytes[first.range.upperBound..<second.range.lowerBound] + bytes[first.range]
            + bytes[second.range.upperBound...]), toFile: first.file)
      #expect(changed.open == [], "\(first.pair.key)")
      count += 1
    }
    #expect(count > 1)
  }

  /// Both texts were written anew, and the first translation too: each belongs to the one in its place.
  @Test func whatIsWrittenAnewKeepsItsOrder() {
    let open = opened {
      $0.write(
        "Tout ceci dit autre chose.\n\nEt cela encore plus, vraiment.\n\nEt la fin du texte.\n", to: "fr/security.md")
      $0.write("Dit alles zegt iets anders.\n\nNog twee woorden.\n\nEn het einde.\n", to: "nl/security.md")
    }
    #expect(
      open == [
        "security.md#1 nl both changed", "security.md#2 nl stale", "security.md#1 de stale", "security.md#2 de stale",
      ])
  }

  /// What the locks of this repository hold together refers to the same: a pair that was recorded across another one would
  /// leave the wrong paragraph stale.
  @Test(arguments: ["site", "groupe-exemple", "ima", "imstam", "inami", "isosl", "partenamut"])
  func recordedPairsReferToTheSame(_ name: String) throws {
    let folder = try Folder(Repository.folder)
    let loaded = SiteLoader.load(folder, only: name == "site" ? ["ima"] : [name])
    let sources = try #require(loaded.sources)
    let scope = try #require(sources.translationScopes.first { $0.name == name })
    for pair in ScopeTranslations(scope, sources: sources, folder: folder).pairing.pairs where pair.state == .done {
      let (source, target) = (pair.sourceText, pair.target?.text ?? "")
      #expect(marks(source) == marks(target), "\(pair.key) \(pair.language)")
    }
  }

  /// References in braces, but for what only sets a word apart.
  private func marks(_ text: String) -> [String] {
    text.matches(of: /\{(?:ref|law|duration|date|§)[^}]*\}/).map { String($0.output) }.sorted()
  }

  /// A word more at the end, before what may belong to a heading.
  private func changedText(_ text: String) -> String {
    guard let brace = text.lastIndex(of: "{"), text.hasSuffix("}"), brace > text.startIndex else {
      return text + " davantage"
    }
    return text[..<brace] + "davantage " + text[brace...]
  }

  private let prose = AdoptedSources([
    "notice.swift": """
    let notice = Notice(title: Text(fr: "Titre", nl: "Titel", de: "Titel"), list: [
      Item(Text(fr: "un", nl: "een", de: "eins")), Item(Text(fr: "deux", nl: "twee", de: "zwei"))
    ])

    """,
    "fr/security.md":
      "Nous protégeons vos données. Nous le faisons bien.\n\nDeux mots encore.\n\nEt la fin du texte.\n",
    "nl/security.md": "Wij beschermen uw gegevens. Wij doen het goed.\n\nNog twee woorden.\n\nEn het einde.\n",
    "de/security.md": "Wir schützen Ihre Daten. Wir tun es gut.\n\nNoch zwei Worte.\n\nUnd das Ende.\n",
  ])

  private func opened(_ change: (inout AdoptedSources) throws -> Void) rethrows -> [String] {
    var texts = prose
    try change(&texts)
    return texts.open
  }

  @Test func otherLinesAreTheSameText() {
    let open = opened {
      $0.write(
        "Nous protégeons\nvos données.  Nous le\nfaisons bien.\n\n\nDeux mots encore.\n\nEt la fin\ndu texte.",
        to: "fr/security.md")
    }
    #expect(open == [])
  }

  @Test func aParagraphThatMovesIsNotStale() {
    let open = opened {
      $0.write(
        "Et la fin du texte.\n\nNous protégeons vos données. Nous le faisons bien.\n\nDeux mots encore.\n",
        to: "fr/security.md")
    }
    #expect(open == [])
  }

  @Test func aParagraphThatIsSplitIsShownAsSuch() {
    let open = opened {
      $0.write(
        "Nous protégeons vos données.\n\nNous le faisons bien.\n\nDeux mots encore.\n\nEt la fin du texte.\n",
        to: "fr/security.md")
    }
    #expect(open == ["security.md#1 nl split", "security.md#1 de split"])
  }

  @Test func aParagraphThatIsAddedHasNoTranslation() {
    let open = opened {
      $0.write(
        "Nous protégeons vos données. Nous le faisons bien.\n\nUne phrase toute nouvelle.\n\nDeux mots encore.\n\n"
          + "Et la fin du texte.\n", to: "fr/security.md")
    }
    #expect(open == ["security.md#2 nl missing", "security.md#2 de missing"])
  }

  @Test func aParagraphThatGoesLeavesItsTranslations() {
    let open = opened {
      $0.write("Nous protégeons vos données. Nous le faisons bien.\n\nEt la fin du texte.\n", to: "fr/security.md")
    }
    #expect(open == ["security.md#nl-2 nl without source", "security.md#de-2 de without source"])
  }

  @Test func aParagraphThatIsWrittenAnewIsStale() {
    let open = opened {
      $0.write(
        "Nous confions tout cela à n’importe qui.\n\nDeux mots encore.\n\nEt la fin du texte.\n", to: "fr/security.md")
    }
    #expect(open == ["security.md#1 nl stale", "security.md#1 de stale"])
  }

  @Test func aTranslationThatChangesAloneAsksForTheSource() {
    let open = opened {
      $0.write("Wij beschermen alles.\n\nNog twee woorden.\n\nEn het einde.\n", to: "nl/security.md")
      $0.write(
        "let notice = Notice(title: Text(fr: \"Titre\", nl: \"Opschrift\", de: \"Titel\"))\n", to: "notice.swift")
    }
    #expect(open == ["security.md#1 nl translation changed", "notice.swift:title nl translation changed"])
  }

  @Test func whatChangesInBothIsLookedAt() {
    let open = opened {
      $0.write(
        "Nous protégeons mieux vos données. Nous le faisons bien.\n\nDeux mots encore.\n\nEt la fin du texte.\n",
        to: "fr/security.md")
      $0.write("Wij beschermen uw gegevens beter.\n\nNog twee woorden.\n\nEn het einde.\n", to: "nl/security.md")
    }
    #expect(open == ["security.md#1 nl both changed", "security.md#1 de stale"])
  }

  /// An item that is reworded in both languages belongs to the one in its place, also where the items below it were
  /// reworded in the translation alone.
  @Test func anItemReworededInBothKeepsItsPlace() {
    var texts = AdoptedSources([
      "fr/rights.md": "Début :\n\n- un ;\n- deux ;\n- trois ;\n- quatre.\n\nFin.\n",
      "nl/rights.md": "Begin:\n\n- een;\n- twee;\n- drie;\n- vier.\n\nEinde.\n",
      "de/rights.md": "Anfang:\n\n- eins;\n- zwei;\n- drei;\n- vier.\n\nEnde.\n",
    ])
    texts.write("Début :\n\n- un ;\n- deux ;\n- encore un autre ;\n- quatre.\n\nFin.\n", to: "fr/rights.md")
    texts.write("Anfang:\n\n- eins;\n- zwei;\n- noch ein anderer;\n- das Vierte.\n\nSchluss.\n", to: "de/rights.md")
    #expect(
      texts.open == [
        "rights.md#4 nl stale", "rights.md#4 de both changed", "rights.md#5 de translation changed",
        "rights.md#6 de translation changed",
      ])
  }

  /// An element without an identifier is known by what it says, not by its number.
  @Test func anElementThatMovesIsNotStale() {
    let open = opened {
      $0.write(
        """
        let notice = Notice(title: Text(fr: "Titre", nl: "Titel", de: "Titel"), list: [
          Item(Text(fr: "zéro", nl: "nul", de: "null")), Item(Text(fr: "un", nl: "een", de: "eins")),
          Item(Text(fr: "deux", nl: "twee", de: "zwei"))
        ])

        """, to: "notice.swift")
    }
    #expect(open == ["notice.swift:list/1 nl unrecorded", "notice.swift:list/1 de unrecorded"])
  }

  // MARK: - The lock

  @Test func whatIsAcceptedIsDone() throws {
    var texts = prose
    texts.write("Nous confions tout.\n\nDeux mots encore.\n\nEt la fin du texte.\n", to: "fr/security.md")
    texts.accept(["security.md#1"])
    #expect(texts.open == [])
    let count = texts.lock.lines.count
    texts.accept([])
    #expect(texts.lock.lines.count == count)
  }

  @Test func aLockIsReadAsItIsWritten() throws {
    let lock = try AdoptedSources("imstam").lock
    let file = SourceFile(path: "translations.lock", text: lock.written)
    let read = TranslationLock.read(file)
    #expect(read.diagnostics.isEmpty)
    #expect(read.lock == lock)
    #expect(read.lock.written == lock.written)
    let lines = lock.written.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines == lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  /// Two branches that changed other texts, merged line by line: both are done, and nothing else is open.
  @Test func locksOfTwoBranchesMerge() throws {
    let path = "fr/security.md"
    var first = prose
    first.write("Nous confions tout.\n\nDeux mots encore.\n\nEt la fin du texte.\n", to: path)
    first.accept(["security.md#1"])
    var second = prose
    second.write(
      "Nous protégeons vos données. Nous le faisons bien.\n\nDeux mots encore.\n\nFin du texte entier.\n", to: path)
    second.accept(["security.md#3"])
    var merged = prose
    merged.write("Nous confions tout.\n\nDeux mots encore.\n\nFin du texte entier.\n", to: path)
    // `merge=union` keeps the lines of both sides, those that one of them took away too.
    merged.use(TranslationLock(first.lock.lines.union(second.lock.lines)))
    #expect(merged.open == [])
    merged.accept([])
    #expect(merged.open == [])
    #expect(merged.lock.lines.count == prose.lock.lines.count)
  }

  @Test func aDamagedLockIsReportedByLine() throws {
    let text = prose.lock.written
    let second = String(text.split(separator: "\n")[3])
    for damaged in ["<<<<<<< HEAD", String(second.dropFirst(40)), second + "x"] {
      let file = SourceFile(path: "translations.lock", text: text + damaged + "\n")
      let found = TranslationLock.read(file).diagnostics
      #expect(found.map(\.rule.text) == ["LANG-LOCK"])
      #expect(found.first?.location.line == text.split(separator: "\n").count + 1)
    }
  }
}
