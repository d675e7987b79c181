import Languages
import Markup
import NoticeModel
import Testing

@Suite struct InlineTypographyTests {
  @Test func eachRunKnowsItsNeighbours() {
    let runs: [Inline] = [.text("voir \""), .emphasis([.text("l'annexe")]), .text("\" : "), .strong([.text("oui")])]
    #expect(shown(rules(for: .fr).typography(runs)) == "voir «~l’annexe~»~: oui")
    #expect(shown(rules(for: .de).typography(runs)) == "voir „l’annexe“ : oui")
  }

  @Test func leavesCodeAndOtherLanguagesAlone() {
    let runs: [Inline] = [.code("a:b 'c'"), .text(" ; "), .foreign([.text("it's \"so\"")], tag: "en"), .text("!")]
    #expect(
      rules(for: .fr).typography(runs) == [
        .code("a:b 'c'"), .text("\u{202F}; "), .foreign([.text("it's \"so\"")], tag: "en"), .text("\u{202F}!"),
      ])
  }

  @Test func goesIntoLinksAndNames() {
    let runs: [Inline] = [.link([.text("l'APD")], to: "https://x.be/l'a"), .name([.text("\"X\"")])]
    #expect(
      rules(for: .fr).typography(runs) == [
        .link([.text("l’APD")], to: "https://x.be/l'a"), .name([.text("«\u{A0}X\u{A0}»")]),
      ])
  }
}
