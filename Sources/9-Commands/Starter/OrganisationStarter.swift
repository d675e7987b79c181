import Files
import NoticeModel
import Source

/// Makes the folder of a new organisation in a site.
package enum OrganisationStarter {
  /// Refuses what cannot be the identifier of an organisation.
  package static func check(_ name: String) throws(StartRefusal) { try OrganisationName.check(name) }

  /// Writes `content/organisations/<name>/notice.swift` and returns its path within the site.
  ///
  /// The languages are those of the site. Nothing that exists is ever changed.
  package static func make(
    _ name: String, in site: Folder, standing: Standing = .official
  ) throws(StartRefusal) -> String {
    try OrganisationName.check(name)
    guard let languages = SiteLoader.site(site).site?.languages, !languages.isEmpty else {
      throw StartRefusal(
        .unreadable, "content/site.swift, which names the languages, cannot be read",
        help: "see what is wrong with it: notitia check")
    }
    let folder = "content/organisations/\(name)"
    if let ended = try ended(name, in: site) { throw ended }
    guard try StarterFolder.kind(site.absolute(folder)) == .missing else {
      throw StartRefusal(
        .usage, "there is an organisation `\(name)` already", help: "edit \(folder), or choose another identifier")
    }
    let path = "\(folder)/notice.swift"
    let skeleton = NoticeSkeleton(name: name, languages: languages, standing: standing)
    do {
      try FolderTree.make(site.absolute(folder))
      try FolderTree.write(Array(skeleton.source.utf8), to: site.absolute(path))
    } catch {
      throw .unwritable(error)
    }
    return path
  }

  /// That a notice had the identifier once: its addresses stay.
  private static func ended(_ name: String, in site: Folder) throws(StartRefusal) -> StartRefusal? {
    let folder = "content/organisations/\(name)"
    let files: [Folder.Entry]
    do {
      files = try site.entries("\(folder)/versions")
    } catch {
      throw StartRefusal(
        .unreadable, "it cannot be read whether a notice had this identifier before: \(error)",
        help: "check that you may read in that folder")
    }
    let help = "choose another identifier: an address that was published keeps its meaning"
    for file in files.map(\.name) {
      if file == "withdrawal.json" { return StartRefusal(.usage, "the notice of `\(name)` was withdrawn", help: help) }
      guard file.hasPrefix("renamed-to-"), file.hasSuffix(".json") else { continue }
      let next = file.dropFirst("renamed-to-".count).dropLast(".json".count)
      guard next != name else { continue }
      return StartRefusal(.usage, "`\(name)` is a former name: its notice goes on as `\(next)`", help: help)
    }
    return nil
  }
}
