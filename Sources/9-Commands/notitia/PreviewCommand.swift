import ArgumentParser
import Diagnostics
import Foundation
import Preview

/// `notitia preview`: the site in a browser while it is written.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show the site while it is written, drafts included.",
    discussion: """
      Open the address that is printed. A page loads again by itself when a file is saved; what is wrong with the \
      sources stands in its place. Texts of a draft can be changed from its pages. Only this machine can see it, and \
      nothing else is written. Ctrl-C ends it.
      """)

  @OptionGroup var site: SiteOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions

  @Option(help: ArgumentHelp("Port on this machine; 0 takes one that is free.", valueName: "port"))
  var port: UInt16 = 8080

  @Flag(help: "Without the pages on which texts are changed: nothing at all is written.")
  var readOnly = false

  func run() async throws {
    let folder = try site.folder(having: selection.only)
    // Where no day is named, midnight changes it.
    let server = PreviewServer(
      folder, standard: InstalledProgram.standard, only: Set(selection.only), isEditable: !readOnly,
      today: { [asOf = day.asOf, zone = site.timeZone] in asOf ?? Today.day(in: zone) })
    let path = selection.only.count == 1 ? selection.only[0] + "/" : ""
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          try await server.run(port: port) { port, count in
            // Where the address cannot be written, the error was: the preview is there all the same.
            try? Console.result("Preview at http://127.0.0.1:\(port)/\(path)  (Ctrl-C ends it)")
            Console.progress("\(Console.amount(count, "organisation")); each is made when one of its pages is opened")
          } onReport: {
            PreviewCommand.report($0)
          }
        }
        group.addTask { await Interruption.wait() }
        defer { group.cancelAll() }
        try await group.next()
      }
    } catch let refusal as PreviewServer.Refusal {
      throw explained(refusal)
    }
  }

  private static func report(_ found: PreviewReport) {
    Console.show(found.diagnostics.filter { $0.severity == .error })
    Console.progress("\(found.organisation ?? "the site"): \(found.diagnostics.counted)")
  }

  private func explained(_ refusal: PreviewServer.Refusal) -> ExitCode {
    let other = port < UInt16.max ? port + 1 : 8080
    return switch refusal {
    case .portTaken:
      Console.refuse(
        "another program uses port \(port), perhaps another preview",
        "end that one, or take another port: notitia preview --port \(other)")
    case .portForbidden:
      Console.refuse("the system keeps port \(port) for itself", "take one above 1023: notitia preview --port 8080")
    }
  }
}
