import ArgumentParser
import Diagnostics
import Files
import Stages
import Versions

/// `notitia withdraw`: says that a notice does not apply any more. load
struct Withdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Withdraw a notice; its versions stay published.",
    discussion: """
      Ends the list of versions with a record of the withdrawal. From its day on, the page of the notice and those of \
      its versions say that it does not apply any more; all addresses stay. Its sources are not read again, and may be \
      removed: all but versions/.
      """)

  @Argument(help: "Identifier of the organisation.", completion: .shellCommand("ls content/organisations"))
  var organisation: String

  @OptionGroup var site: SiteOptions
  @OptionGroup var day: DayOptions

  func run() throws {
    let folder = try site.folder(having: [organisation])
    let archive = try VersionArchive.asReleased(organisation, in: folder)
    let withdrawn: VersionArchive
    do {
      withdrawn = try archive.withdrawn(on: day.day, clock: Today.day)
      try ArchiveReplacement(of: archive, with: withdrawn, in: folder).write()
    } catch let refusal as VersionArchive.WithdrawalRefusal {
      throw Console.refuse(refusal.message, refusal.help, status: 1)
    } catch let refusal as ArchiveWriter.Refusal {
      throw Console.refuse(refusal.message, refusal.help)
    } catch {
      throw Console.refuse("`\(organisation)` could not be withdrawn: \(error)")
    }
    try Console.result(
      """
      \(VersionArchive.folder(of: organisation))/\(Withdrawal.file)
        withdrawn on \(day.day.iso), SHA-256 \(withdrawn.withdrawal?.hash ?? "")
        Its sources are not read any more: all but versions/ may be removed from content/organisations/\(organisation).
      Next: notitia build --only \(organisation)\(site.argument)
      """)
  }
}

extension VersionArchive {
  /// The versions of an organisation; ends the program where they are not as they were released.
  static func asReleased(_ organisation: String, in folder: Folder) throws -> VersionArchive {
    let loaded = Stages.load(folder, standard: InstalledProgram.standard, only: [organisation])
    guard let archive = try loaded.organisations.map(\.archive).collect().first else {
      Console.show(loaded.diagnostics)
      throw ExitCode(2)
    }
    guard archive.diagnostics.isEmpty else {
      Console.show(archive.diagnostics)
      throw ExitCode(1)
    }
    return archive
  }
}
