import Foundation

/// The compiler as an editor uses it, with the library `NoticeModel` of this build.
package enum SwiftTypeChecker {
  /// What it says about a source; nothing when it accepts it.
  package static func complaints(about source: URL) throws -> String {
    let modules = BuiltProducts.folder.appendingPathComponent("Modules").path
    let result = try Program.run(
      "/usr/bin/env", ["swiftc", "-typecheck", "-parse-as-library", "-I", modules, source.path])
    return result.status == 0 ? "" : result.standardError + result.standardOutput
  }
}

/// Where this test run was built.
package enum BuiltProducts {
  package static var folder: URL {
    (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])).resolvingSymlinksInPath()
      .deletingLastPathComponent()
  }

  package static var notitia: String { folder.appendingPathComponent("notitia").path }
}
