import ArgumentParser
import Starter

/// `notitia new`: a new organisation, ready to fill in.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add an organisation to the site.",
    discussion: """
      Writes content/organisations/<organisation>/notice.swift with a place for every fact and an explanation \
      of each group. `notitia check` lists what is still empty.
      """)

  @Argument(help: "Identifier of the organisation: lower-case letters, digits and hyphens.")
  var organisation: String

  @OptionGroup var site: SiteOptions

  func run() throws {
    let folder = try site.folder(having: [])
    let path: String
    do {
      path = try OrganisationStarter.make(organisation, in: folder)
    } catch {
      throw Console.refusal(error)
    }
    try Console.result(
      """
      \(path) is ready to fill in. Next:
        1. open it in a text editor; the lines behind // explain what to write
        2. notitia preview --only \(organisation)\(site.argument)     shows the pages while you write
        3. notitia check --only \(organisation)\(site.argument)       lists what is still to be done
      """)
  }
}
