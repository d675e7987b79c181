import TestSupport
import Testing
import XLIFF

/// The signs in a text that a translator keeps.
@Suite struct MarkedTextTests {
  private func shown(_ text: String) -> String {
    MarkedText(text).pieces.map { piece in
      switch piece {
      case .text(let text): return text
      case .placeholder(let id): return "<\(id)/>"
      case .open(let id): return "<\(id)>"
      case .close(let id): return "</\(id)>"
      }
    }.joined()
  }

  @Test(arguments: [
    ("a {ref:contact} b", "a <1/> b"), ("**Trois** mots", "<1>Trois</1> mots"), ("*a **b** c*", "<1>a <2>b</2> c</1>"),
    ("voir [la *liste*](https://x.org) !", "voir <1>la <2>liste</2></1> !"), ("2 * 3 * 4", "2 * 3 * 4"),
    ("snake_case_name", "snake_case_name"), ("un _mot_", "un <1>mot</1>"), ("`code *x*` et {a}", "<1/> et <2/>"),
    ("a\\\nb", "a<1/>b"), ("\\*a\\*", "\\*a\\*"), ("\\{a}", "\\{a}"), ("<https://x.org>, 1 < 2", "<1/>, 1 < 2"),
    ("[sans lien] et [a", "[sans lien] et [a"), ("***a***", "***a***"),
  ])
  func signsAreFound(_ text: String, _ expected: String) {
    #expect(shown(text) == expected)
    #expect(MarkedText(text).text == text)
  }

  /// Whatever a text holds, it comes back as it was.
  @Test func everyTextComesBack() {
    var random = Seeded(seed: 7)
    let parts = ["a", " ", "*", "**", "_", "~~", "[", "](x)", "]", "{", "}", "`", "\\", "\n", "<", ">", "é", "{ref:a}"]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
        .joined()
      let marked = MarkedText(text)
      #expect(marked.text == text)
      #expect(marked.numbered(like: MarkedText("*a* {b}")).text == text)
    }
  }
}
