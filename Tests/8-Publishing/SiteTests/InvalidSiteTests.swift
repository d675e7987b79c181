import TestSupport
import Testing

/// Sites with one thing wrong, and the whole of what is said about it.
@Suite struct InvalidSiteTests {
  @Test(arguments: FixtureSite.names(in: "invalid")) func saysWhatIsWrong(name: String) throws {
    let outcome = try SiteOutcome(FixtureSite("valid/tiny", name))
    #expect(outcome.diagnostics.contains { $0.severity == .error })
    let difference = Golden.difference(outcome.text, "\(FixtureSite.folder)/\(name)/expected.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }
}
