import ArgumentParser
import Starter

/// `notitia init`: a new site.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a new site.",
    discussion: """
      Writes content/site.swift, the clauses that all notices share, the default theme, the documentation \
      and a complete notice of a fictitious organisation as an example. Clauses, theme and documentation come with the program, or from another site (--from).
      """)

  @Argument(help: "Folder to make; it must be empty or not exist yet.", completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp("Another site whose clauses and default theme to copy.", valueName: "dir"),
    completion: .directory)
  var from: String?

  func run() throws {
    do {
      let starter = try from.map { try StarterFolder($0) } ?? StarterFolder(ofProgram: InstalledProgram.path)
      let made = try SiteStarter.make(at: folder, from: starter)
      let example = "content/organisations/\(made.organisation)"
      try Console.result(
        """
        \(folder): a new site, \(Console.amount(made.files.count, "file")). Next:
          1. cd \(Console.argument(folder))
          2. write the address of your site in content/site.swift
          3. notitia preview              shows the pages while you write\(made.isComplete ? "; \(example) is complete" : "")
          4. notitia new ORGANISATION     adds your own, a form that explains what to write
          5. remove \(example), and public/ where you have built it, before you publish
        """)
    } catch let refusal as StartRefusal {
      throw Console.refusal(refusal)
    }
  }
}
