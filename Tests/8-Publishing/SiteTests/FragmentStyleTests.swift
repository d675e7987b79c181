import TestSupport
import Testing

/// `fragment.css` gives a fragment what it needs on the page of another site. Whoever gives a part of a notice a class of
/// its own decides here whether it is readable without a style.
@Suite struct FragmentStyleTests {
  /// Readable as headings, paragraphs, lists and tables are.
  private static let plain: Set<String> = [
    "absent", "audiences", "badges", "callout-title", "card", "card-title", "cards", "current", "detail", "facts",
    "flow",
    "name", "node", "objection", "para", "para-number", "section", "special", "stop", "strong", "subsection", "text",
    "tree", "version-links", "version-title", "versions",
  ]

  @Test func eachClassHasAStyleOrNeedsNone() throws {
    let folder = "\(Repository.folder)/public"
    let fragments = Repository.files(in: folder).filter { $0.hasSuffix("/fragment.html") }
    try #require(!fragments.isEmpty)
    var used: Set<String> = []
    for fragment in fragments {
      for match in Repository.text("\(folder)/\(fragment)").matches(of: /class="([^"]*)"/) {
        used.formUnion(match.1.split(separator: " ").map(String.init))
      }
    }
    let style = Repository.text("\(Repository.folder)/themes/default/fragment.css").replacing(/\/\*[^*]*\*\//, with: "")
    let styled = Set(style.matches(of: /\.([a-z][a-z-]*)/).map { String($0.1) })
    #expect(used.subtracting(styled).sorted() == Self.plain.sorted())
    #expect(styled.isDisjoint(with: Self.plain))
  }
}
