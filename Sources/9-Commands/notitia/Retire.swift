import ArgumentParser

/// `notitia retire`: says that another notice takes the place of one. load
struct Retire: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Retire a notice in favour of another; its versions stay published.",
    discussion: """
      As `notitia withdraw`, for a notice whose place another one takes: after a merger, or when one notice speaks for \
      several services. From that day on its pages lead to that notice.
      """)

  @Argument(help: "Identifier of the organisation.", completion: .shellCommand("ls content/organisations"))
  var organisation: String

  @Option(
    help: ArgumentHelp("The organisation whose notice takes its place.", valueName: "organisation"),
    completion: .shellCommand("ls content/organisations"))
  var inFavourOf: String

  @OptionGroup var site: SiteOptions
  @OptionGroup var day: DayOptions

  func run() throws {
    let folder = try site.folder(having: [organisation, inFavourOf])
    let notice = WithdrawnNotice(site: site, folder: folder, day: day.day(of: site))
    let retired = try notice.write(organisation, inFavourOf: inFavourOf)
    try Console.result(notice.told(retired, "replaced by `\(inFavourOf)`"))
  }
}
