import ArgumentParser
import Diagnostics
import Files
import Foundation
import Notices
import Source

/// Which site a command works on.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Folder that holds content/ and themes/.", valueName: "dir"), completion: .directory)
  var site = "."

  @Option(help: ArgumentHelp("Only this organisation; may be repeated.", valueName: "organisation"))
  var only: [String] = []

  /// Reads and resolves the site; ends the program when the sources cannot be read.
  func load() throws -> (sources: SiteSources, notices: [ResolvedNotice], diagnostics: [Diagnostic]) {
    let folder: Folder
    do {
      folder = try Folder(site)
    } catch {
      throw Failure.unreadable("notitia: error: the folder of the site cannot be opened: \(error)")
    }
    let result = SiteLoader.load(folder, only: Set(only))
    guard let sources = result.sources, !result.diagnostics.contains(where: { $0.severity == .error }) else {
      Report.show(result.diagnostics)
      throw ExitCode(2)
    }
    let (notices, diagnostics) = NoticeResolver.resolve(sources)
    return (sources, notices, result.diagnostics + diagnostics)
  }
}

/// Ends a command with a message and a status.
enum Failure {
  static func unreadable(_ message: String) -> ExitCode {
    Report.say(message)
    return ExitCode(2)
  }
}

/// What goes to standard error.
enum Report {
  static func say(_ message: String) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
  }

  static func show(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let sorted = diagnostics.sorted {
      ($0.location.path, $0.location.line, $0.location.column) < (
        $1.location.path, $1.location.line, $1.location.column
      )
    }
    FileHandle.standardError.write(Data(TextRenderer().render(sorted).utf8))
  }

  /// "3 errors, 1 warning".
  static func count(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.filter { $0.severity == .error }.count
    let warnings = diagnostics.filter { $0.severity == .warning }.count
    return "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
  }
}
