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
}
