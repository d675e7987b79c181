import ArgumentParser

/// The command line: it reads arguments, calls the modules, and says how it went.
@main
struct Notitia: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notitia",
    abstract: "Privacy notices from structured sources, in several languages.",
    discussion: """
      A site has its facts and texts in content/ and its form in themes/. Nothing is published that has not \
      been checked.

      Exit status: 0 done, 1 findings that block, 2 sources that cannot be read, 64 wrong usage.
      """,
    version: "0.1.0",
    subcommands: [
      Build.self, Merge.self, Check.self, Explain.self, PreviewCommand.self, ReleaseCommand.self, Adopt.self,
      Withdraw.self,
      Retire.self, Rename.self, Diff.self, Verify.self,
      TranslationsCommand.self, Compare.self, Format.self, New.self, Init.self,
    ])

  /// As `ParsableCommand` does it; but wrong usage that a command finds only while it runs ends with the usage of that
  /// command, not with that of the whole program.
  static func main() async {
    UnknownCommand.refuse(CommandLine.arguments.dropFirst(), of: Notitia.self)
    var command: any ParsableCommand
    do {
      command = try await asyncParseAsRoot()
    } catch {
      exit(withError: error)
    }
    do {
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as ValidationError {
      Console.say("Error: \(error.message)\nUsage: \(usageString(for: type(of: command)))")
      Console.say("  See 'notitia \(UnknownCommand.name(of: type(of: command))) --help' for more information.")
      exit(withError: ExitCode.validationFailure)
    } catch {
      exit(withError: error)
    }
  }
}
