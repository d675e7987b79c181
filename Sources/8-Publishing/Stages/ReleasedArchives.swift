import Files
import NoticeModel
import Source
import Versions

/// What was released of the organisations of a site, without their sources: drafts need not be readable for it.
package enum ReleasedArchives {
  /// - Parameter only: identifiers of the organisations to take; all of them if empty.
  package static func load(_ folder: Folder, only: Set<String> = []) throws -> OrganisationStream<VersionArchive> {
    let home = UnknownOrganisation.folder
    let found = folder.exists(home) ? try folder.entries(home).filter(\.isFolder).map(\.name) : []
    // The order in which a site offers its languages says nothing about what was released.
    let languages = SiteLoader.site(folder).site?.languages ?? []
    return OrganisationStream(found.filter { only.isEmpty || only.contains($0) }.sorted()) { name in
      VersionArchive.load(folder, organisation: name, languages: languages)
    }
  }
}
