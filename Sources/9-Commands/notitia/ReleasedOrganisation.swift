import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import Stages
import Versions

extension LoadedOrganisation {
  /// One organisation; ends the program where its versions are not as they were released.
  static func asReleased(_ name: String, in folder: Folder) throws -> LoadedOrganisation {
    let loaded = Stage.load(folder, standard: InstalledProgram.standard, only: [name])
    guard let organisation = try loaded.organisations.collect().first else {
      Console.show(loaded.diagnostics)
      throw ExitCode(2)
    }
    guard organisation.archive.diagnostics.isEmpty else {
      Console.show(organisation.archive.diagnostics)
      throw ExitCode(1)
    }
    return organisation
  }

  /// How its pages look; `nil` for a notice without colours of its own, and where its sources cannot be read.
  var appearance: FrozenAppearance? {
    sources?.notices.first?.notice.appearance.map { FrozenAppearance($0, logo: logo) }
  }

  /// The bytes of its logo.
  var logo: [UInt8]? { sources?.notices.first?.logo }
}
