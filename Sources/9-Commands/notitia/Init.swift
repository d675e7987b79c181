import ArgumentParser
import Starter

/// `notitia init`: a new site.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a new site.",
    discussion: """
      Writes content/site.swift, the clauses that all notices share, the default theme, the documentation \
      and an example of an organisation. Clauses, theme and documentation come with the program, or from another site (--from).
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
      let files = try SiteStarter.make(at: folder, from: starter)
      try Console.result(
        """
        \(folder): a new site, \(Console.amount(files.count, "file")). Next:
          1. cd \(Console.argument(folder))
          2. write the address of your site in content/site.swift
          3. notitia new ORGANISATION     adds an organisation; \(SiteStarter.organisation) shows what one looks like
          4. notitia preview              shows the pages while you write
        """)
    } catch let refusal as StartRefusal {
      throw Console.refusal(refusal)
    }
  }
}
