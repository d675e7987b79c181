import Markup
import Notices
import Testing

@testable import Redlines

/// What a redline says of a change, as a terminal shows it.
@Suite struct RedlineTests {
  private func redline(_ old: SmallNotice, _ new: SmallNotice) -> Redline {
    Redline(from: old.document, to: new.document)
  }

  private func text(_ old: SmallNotice, _ new: SmallNotice) -> String {
    RedlineText(redline(old, new), style: .plain).text
  }

  private func text(_ old: Block, _ new: Block) -> String {
    text(SmallNotice().article("a", "Titre", old), SmallNotice().article("a", "Titre", new))
  }

  private let law = "Nous traitons vos données parce que la loi sur les hôpitaux nous y oblige."
  private let keep = "Vos données sont conservées pendant trois mois après votre dernière visite."

  @Test func nothingDiffers() {
    let notice = SmallNotice().article("a", "Titre", .words(law))
    #expect(text(notice, notice) == "Nothing differs.\n")
  }

  @Test func aWordIsChangedInsideItsSentence() {
    #expect(
      text(.words(keep), .words("Vos données sont conservées pendant six mois après votre dernière visite.")) == """

        Article 1 – Titre
          Vos données sont conservées pendant [-trois-]{+six+} mois après votre dernière visite.

        0 inserted, 0 deleted, 1 changed, 0 moved

        """)
  }

  @Test func shortWordsBetweenChangesAreNoConfetti() {
    #expect(
      text(
        .words("Le médecin du travail et le conseiller de la mutualité lisent votre dossier pour vous suivre."),
        .words("Le médecin traitant et un employé de la caisse lisent votre dossier pour vous suivre.")) == """

          Article 1 – Titre
            Le médecin [-du travail et le conseiller de la mutualité-]{+traitant et un employé de la caisse+} lisent votre dossier pour vous suivre.

          0 inserted, 0 deleted, 1 changed, 0 moved

          """)
  }

  @Test func anArticleThatIsNumberedAnewIsASmallChange() {
    let old = SmallNotice().article("a", "Base", .words(law)).article("b", "Durée", .words(keep))
    let new = SmallNotice().article("n", "Nouveau", .words("Ceci est nouveau.")).article("a", "Base", .words(law))
      .article("b", "Durée de conservation", .words(keep))
    #expect(
      text(old, new) == """

        Article 1 – Nouveau
          {+Article 1 – Nouveau+}
          {+Ceci est nouveau.+}

        Article 2 – Base
          Article [-1-]{+2+} – Base

        Article 3 – Durée de conservation
          Article [-2-]{+3+} – Durée{+ de conservation+}

        2 inserted, 0 deleted, 2 changed, 0 moved

        """)
  }

  @Test func aPassageThatStandsElsewhereIsMoved() {
    let old = SmallNotice().article("a", "Base", .words(law), .words("Rien d’autre.")).article(
      "b", "Durée", .words(keep))
    let new = SmallNotice().article("a", "Base", .words("Rien d’autre.")).article(
      "b", "Durée", .words(keep), .words(law))
    #expect(
      text(old, new) == """

        Article 1 – Base
          [-\(law)-] (moved to “Article 2 – Durée”)

        Article 2 – Durée
          {+\(law)+} (moved from “Article 1 – Base”)

        0 inserted, 0 deleted, 0 changed, 1 moved

        """)
  }

  @Test func articlesThatChangePlacesMoveAsAWhole() {
    let a = "Premier alinéa de cet article, assez long pour qu’on le reconnaisse."
    let old = SmallNotice().article("a", "Base", .words(a), .words("Oui."), .words(law)).article(
      "b", "Durée", .words(keep)
    )
    .article("c", "Fin", .words("Une phrase qui clôt la déclaration, comme il se doit."), .words("Deux."))
    let new = SmallNotice().article("b", "Durée", .words(keep))
      .article("c", "Fin", .words("Une phrase qui clôt la déclaration, comme il se doit."), .words("Deux."))
      .article("a", "Base", .words(a), .words("Oui."), .words(law))
    let redline = redline(old, new)
    #expect(redline.counts == Redline.Counts(inserted: 0, deleted: 0, changed: 2, moved: 1))
    let moved = redline.items.filter { $0.move != nil && $0.new != nil }
    #expect(moved.map { $0.runs.flatMap(\.tokens).text } == ["Article 3 – Base", a, "Oui.", law])
  }

  /// "Oui" here and "Oui" there is no move.
  @Test func aShortWordIsNotMoved() {
    let old = SmallNotice().article("a", "Base", .words("Oui.")).article("b", "Durée", .words(keep))
    let new = SmallNotice().article("a", "Base").article("b", "Durée", .words(keep), .words("Oui."))
    #expect(redline(old, new).counts == Redline.Counts(inserted: 1, deleted: 1, changed: 0, moved: 0))
  }

  @Test func aCellIsNamedByItsRowAndColumn() {
    let head = ["Dossier", "Durée", "Exceptions"]
    #expect(
      text(
        .table([head, ["Facturation", "7 ans", ""], ["Badges", "1 an", "litige"]]),
        .table([head, ["Facturation", "durée du contrat", ""], ["Visites", "un mois", ""], ["Badges", "1 an", ""]]))
          == """

          Article 1 – Titre
            Facturation · Durée: [-7 ans-]{+durée du contrat+}
            {+Visites+}
            Visites · Durée: {+un mois+}
            Visites · Exceptions: (empty) (inserted)
            Badges · Exceptions: [-litige-]

          3 inserted, 0 deleted, 2 changed, 0 moved

          """)
  }

  @Test func aParagraphThatBecomesAnItemIsSaidToBeOne() {
    #expect(
      text(.words(law), .items(law)) == """

        Article 1 – Titre
          \(law) (was a paragraph, is an item of a list)

        0 inserted, 0 deleted, 1 changed, 0 moved

        """)
  }

  @Test func numbersOfItemsChangeByThemselves() {
    #expect(
      text(.items("Un", "Deux", from: 1), .items("Zéro", "Un", "Deux", from: 1)) == """

        Article 1 – Titre
          {+1. Zéro+}
          [-1.-]{+2.+} Un
          [-2.-]{+3.+} Deux

        1 inserted, 0 deleted, 2 changed, 0 moved

        """)
  }

  @Test func whatIsOnlySetInAnotherWayIsSaid() {
    let old = Block.paragraph([.text("Nous ne "), .text("vendons"), .text(" rien, 7 ans.")])
    let new = Block.paragraph([.text("Nous ne "), .strong([.text("vendons")]), .text(" rien, 7\u{A0}ans.")])
    #expect(
      text(old, new) == """

        Article 1 – Titre
          Nous ne [-vendons-]{+vendons+} rien, 7[- -]{+\u{A0}+}ans. (only the way it is set)

        0 inserted, 0 deleted, 1 changed, 0 moved

        """)
    #expect(redline(SmallNotice().article("a", "T", old), SmallNotice().article("a", "T", new)).changesOnlyForm)
  }

  /// Where something is put into a text, it is divided; what was frozen is read back in one piece.
  @Test func aDividedTextIsTheSame() {
    let divided = Block.paragraph([.text("Voir l’"), .text("article"), .text("\u{A0}13.")])
    #expect(text(divided, .words("Voir l’article\u{A0}13.")) == "Nothing differs.\n")
  }

  @Test func theAddressOfALinkIsPartOfTheText() {
    func link(_ address: String) -> Block {
      .paragraph([.text("Voir "), .link([.text("ce site")], to: address), .text(".")])
    }
    #expect(
      text(link("https://example.org/a"), link("https://example.org/b")).contains(
        "Voir ce site [-(https://example.org/a)-]{+(https://example.org/b)+}."))
    let own = Block.paragraph([.link([.text("dpo@example.org")], to: "mailto:dpo@example.org")])
    #expect(text(.words("x"), own).contains("{+dpo@example.org+}\n"))
  }

  @Test func anAccentWrittenInAnotherWayIsADifference() {
    let redline = redline(
      SmallNotice().article("a", "T", .words("donn\u{E9}es")), SmallNotice().article("a", "T", .words("donne\u{301}es"))
    )
    #expect(redline.hasChanges && redline.changesOnlyForm)
  }

  /// The list of the versions differs in each of them; what stands around it is text like any other.
  @Test func theListOfTheVersionsIsNotCompared() {
    let old = SmallNotice().article("a", "T", .words(law)).article("changes", "Versions", .words("Une."), .versions)
    let same = SmallNotice().article("a", "T", .words(law)).article("changes", "Versions", .words("Une."))
    let other = SmallNotice().article("a", "T", .words(law)).article("changes", "Versions", .words("Deux."), .versions)
    #expect(!redline(old, same).hasChanges)
    #expect(redline(old, other).hasChanges)
  }
}

@Suite struct RedlineTextTests {
  @Test func coloursAreForTerminalsOnly() {
    #expect(RedlineText.Style.suited(isTerminal: true, environment: [:]) == .coloured)
    #expect(RedlineText.Style.suited(isTerminal: true, environment: ["NO_COLOR": ""]) == .coloured)
    #expect(RedlineText.Style.suited(isTerminal: true, environment: ["NO_COLOR": "1"]) == .plain)
    #expect(RedlineText.Style.suited(isTerminal: true, environment: ["TERM": "dumb"]) == .plain)
    #expect(RedlineText.Style.suited(isTerminal: false, environment: [:]) == .plain)
  }

  @Test func nothingCommandsTheTerminal() {
    let old = SmallNotice().article("a", "T\u{1B}[2J", .words("un"))
    let new = SmallNotice().article("a", "T\u{1B}[2J", .words("deux\u{1B}[31m\u{202E}"))
    let redline = Redline(from: old.document, to: new.document)
    #expect(!RedlineText(redline, style: .plain).text.contains("\u{1B}"))
    let coloured = RedlineText(redline, style: .coloured).text
    #expect(coloured.contains("\u{1B}[31;9mun\u{1B}[0m\n  \u{1B}[32;4mdeux\u{FFFD}[31m\u{FFFD}\u{1B}[0m"))
  }
}

@Suite struct TokenReaderTests {
  @Test func wordsAreWhole() {
    func tokens(_ text: String) -> String { TokenReader.tokens(text).joined(separator: "|") }
    #expect(tokens("l’assuré, aujourd’hui") == "l’|assuré|,| |aujourd’hui")
    #expect(tokens("foto’s c’est-à-dire") == "foto’s| |c’|est-à-dire")
    #expect(tokens("1.250,50 € le 10/10/2025.") == "1.250,50| |€| |le| |10/10/2025|.")
    #expect(
      tokens("(dpo@example.org), https://example.org/a?b=c.") == "(|dpo@example.org|)|,| |https://example.org/a?b=c|.")
    #expect(tokens("7\u{A0}ans\u{202F};") == "7|\u{A0}|ans|\u{202F}|;")
    #expect(tokens("Ver\u{AD}arbeitung") == "Ver\u{AD}arbeitung")
    #expect(tokens("") == "")
  }
}
