import ArgumentParser

/// `notitia withdraw`: says that a notice does not apply any more. load
struct Withdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Withdraw a notice; its versions stay published.",
    discussion: """
      Ends the list of versions with a record of the withdrawal. From its day on, the page of the notice and those of \
      its versions say that it does not apply any more; all addresses stay. Its sources are not read again, and may be \
      removed: all but versions/. Where the notice of another organisation takes its place: `notitia retire`.
      """)

  @Argument(help: "Identifier of the organisation.", completion: .shellCommand("ls content/organisations"))
  var organisation: String

  @OptionGroup var site: SiteOptions
  @OptionGroup var day: DayOptions

  func run() throws {
    let folder = try site.folder(having: [organisation])
    let notice = WithdrawnNotice(site: site, folder: folder, day: day.day(of: site))
    try Console.result(notice.told(notice.write(organisation), "withdrawn"))
  }
}
