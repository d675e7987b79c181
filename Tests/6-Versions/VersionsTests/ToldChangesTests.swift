import Changes
import Markup
import NoticeModel
import Testing

/// What readers of a changelog are told of the facts that changed.
@Suite struct ToldChangesTests {
  private func change(_ kind: String, _ fr: String, isMaterial: Bool = false) -> FactChange {
    FactChange(kind: kind, entity: "purpose:x", isMaterial: isMaterial, words: [.fr: [.text(fr)]])
  }

  private func told(_ changes: [FactChange]) -> [String] { changes.told(in: [.nl, .fr]).map(\.words.plainText) }

  @Test func equalWordsStandOnce() {
    #expect(told([change("wording", "A"), change("other", "A"), change("wording", "B")]) == ["A", "B"])
    #expect(told([change("wording", "A"), change("wording", "A", isMaterial: true)]) == ["A", "A"])
  }

  @Test func equalReadingsNameTheirPartsInOneLine() {
    let changes = [
      change("inference", "Lecture, pour «\u{A0}A\u{A0}»\u{A0}: désormais «\u{A0}x\u{A0}»"),
      change("wording", "Autre"),
      change("inference", "Lecture, pour «\u{A0}B\u{A0}»\u{A0}: désormais «\u{A0}x\u{A0}»"),
      change("inference", "Lecture, pour «\u{A0}C\u{A0}»\u{A0}: désormais «\u{A0}y\u{A0}»"),
      change("inference", "Lecture, pour «\u{A0}D\u{A0}»\u{A0}: désormais «\u{A0}x\u{A0}»"),
      change("inference", "Lecture"),
    ]
    #expect(
      told(changes) == [
        "Lecture, pour «\u{A0}A\u{A0}», «\u{A0}B\u{A0}» et «\u{A0}D\u{A0}»\u{A0}: désormais «\u{A0}x\u{A0}»", "Autre",
        "Lecture, pour «\u{A0}C\u{A0}»\u{A0}: désormais «\u{A0}y\u{A0}»", "Lecture",
      ])
  }

  /// Any other fact is told by itself, however alike two of them read.
  @Test func otherFactsAreToldOneByOne() {
    let changes = ["A", "B"].map { change("recipient-added", "Destinataire «\u{A0}\($0)\u{A0}»", isMaterial: true) }
    #expect(told(changes).count == 2)
  }
}
