import Diagnostics
import Files
import Foundation
import NoticeModel
import Notices
import Source
import TestSupport
import Testing

@testable import Versions

/// Whatever is done to released versions is found, and told in words that name the file.
@Suite struct ArchiveTamperingTests {
  private static let sources = Result {
    let site = try ReleasedSite.corrected()
    return try withExtendedLifetime(site) { try #require(SiteLoader.load(try site.folder).sources) }
  }
  private static let resolved = sources.flatMap { sources in
    Result { try #require(NoticeResolver.resolve(sources).notices.first) }
  }
  static let folder = "\(Repository.folder)/Tests/6-Versions/VersionsTests/Fixtures/tampering"

  @Test(arguments: Tampering.all) func isFound(tampering: Tampering) throws {
    let released = try ReleasedSite.corrected()
    try tampering.apply(released)
    let archive = try released.archive()
    #expect(archive.diagnostics.block)
    let text = TextRenderer().render(archive.diagnostics)
    let difference = Golden.difference(text, "\(Self.folder)/\(tampering.name).txt")
    #expect(difference == nil, "\(difference ?? "")")
    // Nothing is released on top of it either.
    let release = Release(
      try Self.resolved.get(), after: archive, sources: try Self.sources.get(),
      effective: Day(year: 2026, month: 5, day: 1), isEditorial: false, on: Day(year: 2026, month: 4, day: 1))
    #expect { try release.prepared() } throws: {
      ($0 as? Release.Refusal)?.diagnostics.map(\.message) == archive.diagnostics.map(\.message)
    }
  }

  @Test(.disabled(if: Golden.isRecording)) func noExpectationIsLeftOver() {
    #expect(Repository.files(in: Self.folder) == Tampering.all.map { "\($0.name).txt" }.sorted())
  }
}
