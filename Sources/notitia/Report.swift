import Diagnostics
import Foundation

/// What a command says: findings and refusals go to standard error, results to standard output.
enum Report {
  static func say(_ message: String) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
  }

  static func show(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    FileHandle.standardError.write(Data(TextRenderer().render(diagnostics).utf8))
  }

  /// "1 page", "2 pages".
  static func amount(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }
}
