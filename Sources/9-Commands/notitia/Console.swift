import ArgumentParser
import Diagnostics
import Foundation
import Starter

/// What a command says: findings and refusals go to standard error, results to standard output.
enum Console {
  static func say(_ message: String) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
  }

  /// Writes findings as they are, to standard error.
  static func show(_ findings: String) {
    FileHandle.standardError.write(Data(findings.utf8))
  }

  /// Writes to standard output at once, also where that is no terminal.
  static func result(_ message: String) {
    FileHandle.standardOutput.write(Data((message + "\n").utf8))
  }

  /// How it goes, for somebody who watches.
  static func progress(_ message: String) {
    if isatty(FileHandle.standardError.fileDescriptor) == 1 { say(message) }
  }

  static func show(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    FileHandle.standardError.write(Data(TextRenderer().render(diagnostics).utf8))
  }

  /// "1 page", "2 pages".
  static func amount(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }

  /// A word of a command as a shell takes it.
  static func argument(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "/._-+~,:@".contains($0) }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}

extension Console {
  /// Says why something new cannot be made, and gives the status to end with.
  static func refusal(_ refusal: StartRefusal) -> ExitCode {
    say("notitia: error: \(refusal.message)\n   = \(refusal.help)")
    return refusal.kind == .usage ? .validationFailure : ExitCode(2)
  }
}
