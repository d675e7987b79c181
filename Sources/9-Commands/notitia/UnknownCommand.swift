import ArgumentParser
import Diagnostics

/// A word in the place of a command that is none: the command is named that was most likely meant. The library that reads
/// the arguments does so for options alone.
enum UnknownCommand {
  /// Ends the program where the arguments begin with such a word.
  static func refuse(_ arguments: some Collection<String>, of command: any ParsableCommand.Type) {
    let all = command.configuration.subcommands
    guard let word = arguments.first, !all.isEmpty, !word.hasPrefix("-"), word != "help" else { return }
    if let found = all.first(where: { name(of: $0) == word }) { return refuse(arguments.dropFirst(), of: found) }
    let names = all.map(name)
    let meant = nearestName(to: word, among: names).map { "; did you mean `\($0)`?" }
    Console.say("Error: there is no command `\(shown(word))`\(meant ?? ": \(names.joined(separator: ", "))")")
    Notitia.exit(withError: ExitCode.validationFailure)
  }

  /// As the library makes it of the name of a type.
  static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? "\(command)".lowercased()
  }
}
