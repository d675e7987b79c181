import ArgumentParser
import Diagnostics
import Files
import Starter
import Versions

/// What a command says: findings and refusals go to standard error, results to standard output.
enum Console {
  /// Writes a line to standard error.
  static func say(_ message: String) { show(message + "\n") }

  /// Writes findings to standard error, without what could command a terminal. Where that cannot be written to, there is nobody to tell.
  static func show(_ findings: String) { _ = write(printable(findings), to: STDERR_FILENO) }

  static func show(_ diagnostics: [Diagnostic]) { show(TextRenderer().render(diagnostics)) }

  /// Says of a record that it is backdated, where it is.
  static func tellBackdating(of event: ChainEvent, of organisation: String) {
    show(event.backdating(of: organisation).map { [$0] } ?? [])
  }

  /// Says why a command cannot do what it was asked for, and gives the status to end with.
  static func refuse(_ message: String, _ help: String? = nil, status: Int32 = 2) -> ExitCode {
    show([Diagnostic(rule: .none, message, help: help, at: Location(path: ""))])
    return ExitCode(status)
  }

  /// Writes a result to standard output at once, also where that is no terminal; a result that is lost is an error.
  static func result(_ text: String, terminator: String = "\n") throws {
    guard write(text + terminator, to: STDOUT_FILENO) else {
      let reason = FileError.system("").reason
      throw refuse("the result could not be written: \(reason)", "see where standard output goes")
    }
  }

  /// How it goes, for somebody who watches.
  static func progress(_ message: String) {
    if isatty(STDERR_FILENO) == 1 { say(message) }
  }

  /// Whether all of a text was written.
  private static func write(_ text: String, to handle: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Files.writeBytes(handle, $0.baseAddress!, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
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
    refuse(refusal.message, refusal.help, status: refusal.kind == .usage ? ExitCode.validationFailure.rawValue : 2)
  }
}
