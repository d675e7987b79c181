import Foundation
import Source

/// This program as it stands on the machine, and what was installed with it.
enum InstalledProgram {
  /// The executable file, links followed.
  static var path: String {
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// The clauses, words and theme that came with it; `nil` where it was copied without them.
  static var standard: StandardTexts? { StandardTexts(ofProgram: path) }
}
