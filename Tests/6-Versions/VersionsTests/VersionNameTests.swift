import NoticeModel
import Testing
import Versions

@Suite struct VersionNameTests {
  @Test func readsWhatItWrites() {
    for name in ["2025-10-10", "2025-10-10-r2", "2025-10-10-r31"] { #expect(VersionName(name)?.description == name) }
  }

  @Test func readsNothingElse() {
    for name in [
      "", "2025-10", "2025-02-30", "2025-10-10-", "2025-10-10-r1", "2025-10-10-r02", "2025-10-10-2", "2025-10-10-r2-r3",
      "2025-10-10-r-2", "2025-10-10-r+2",
    ] {
      #expect(VersionName(name) == nil, "\(name)")
    }
  }

  @Test func correctionsFollowTheirVersion() {
    let names = ["2025-10-10", "2025-10-10-r2", "2025-10-10-r10", "2026-01-01"].compactMap(VersionName.init)
    #expect(names.shuffled().sorted() == names)
  }
}
