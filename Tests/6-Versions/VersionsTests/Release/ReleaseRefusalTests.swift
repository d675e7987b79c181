import Diagnostics
import TestSupport
import Testing

@testable import Versions

/// What keeps a version from being released, and what a person is told of it.
@Suite struct ReleaseRefusalTests {
  static let folder = "\(Repository.folder)/Tests/6-Versions/VersionsTests/Fixtures/refused"

  @Test(arguments: Refused.all) func saysWhy(refused: Refused) throws {
    let release = try refused.plan()
    var found: [Diagnostic] = []
    do {
      _ = try release.prepared()
      Issue.record("\(refused.name) was released")
    } catch {
      found = error.diagnostics
    }
    #expect(found.allSatisfy { $0.rule == "VER-RELEASE" && $0.severity == .error })
    let difference = Golden.difference(TextRenderer().render(found), "\(Self.folder)/\(refused.name).txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(.disabled(if: Golden.isRecording)) func noExpectationIsLeftOver() {
    #expect(Repository.files(in: Self.folder) == Refused.all.map { "\($0.name).txt" }.sorted())
  }
}
