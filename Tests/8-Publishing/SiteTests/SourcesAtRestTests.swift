import Files
import Stages
import TestSupport
import Testing

/// A release reads its sources until two readings agree.
@Suite struct SourcesAtRestTests {
  private static let text = "content/organisations/tiny/fr/introduction.md"
  private let site: FixtureSite

  init() throws { site = try FixtureSite("valid/tiny", clauses: .named) }

  /// Reads the site; between two readings somebody saves one text after the other.
  private func read(whileSaving texts: [String]) throws -> String? {
    var rest = texts[...]
    let loaded = try LoadedSite.atRest(try Folder(site.path), only: ["tiny"]) {
      if let next = rest.popFirst() { try? site.root.write("site/\(Self.text)", next) }
    }
    let files = try loaded?.organisations.collect().first?.sources?.files
    return files?.first { $0.path == Self.text }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func halfATextIsNotTaken() throws {
    try site.root.write("site/\(Self.text)", "Nous prot")
    #expect(
      try read(whileSaving: ["Nous protégeons vos", "Nous protégeons vos données.\n"])
        == "Nous protégeons vos données.\n")
  }

  @Test func sourcesThatNeverRestAreNotTaken() throws {
    #expect(try read(whileSaving: (1...100).map { "\($0)\n" }) == nil)
  }
}
