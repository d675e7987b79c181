import Foundation
import TestSupport
import Testing

/// The tool where /proc is not mounted, as in a bare root: it says what it needs, and does nothing.
@Suite struct BareRootTests {
  /// Whether this machine lets a test hide /proc.
  private static let canHide: Bool = {
    let outcome = try? Program.run("/usr/bin/env", hidden + ["true"], in: "/")
    return outcome?.status == 0
  }()

  private static let hidden = [
    "unshare", "--user", "--map-root-user", "--mount", "sh", "-c", "mount -t tmpfs none /proc && exec \"$0\" \"$@\"",
  ]

  @Test(.enabled(if: canHide)) func whatIsMissingIsTold() throws {
    let site = try FixtureSite.complete()
    let build = try Program.run("/usr/bin/env", Self.hidden + [BuiltProducts.notitia, "build"], in: site.path)
    #expect(build.status == 2)
    #expect(
      build.standardError == """
        notitia: error: /proc is not mounted here, and the libraries of Swift cannot work without it
           = mount it first: mount -t proc proc /proc

        """)
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/public"))
  }
}
