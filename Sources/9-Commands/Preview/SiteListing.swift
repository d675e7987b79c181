import BuildCache
import Files
import NoticeModel
import Pages
import Source
import Stages
import Versions

/// What the pages that list all organisations say of each: what is known of those that were looked at, and of the others
/// what their facts name, read without the rest.
struct SiteListing: Sendable {
  private struct Known: Sendable {
    var stamps: [EntryStamp?]
    /// `nil` for a notice that ended, which no list leads to.
    var heading: NoticeHeading?
    /// From the stages, as long as the facts are the same.
    var listing: OrganisationListing?
  }

  private let folder: Folder
  private var known: [String: Known] = [:]

  init(of folder: Folder) { self.folder = folder }

  /// Reads what is not known, or has changed since.
  mutating func read(_ names: [String]) {
    let changed = names.filter { known[$0]?.stamps != stamps(of: $0) || known[$0] == nil }
    let read = changed.concurrentMap { [folder, self] name in
      Known(
        stamps: stamps(of: name),
        // A list of versions that cannot be read is told on the page of the notice, to which this leads.
        heading: (try? VersionArchive.isListedAsEnded(name, in: folder)) == true
          ? nil : NoticeHeading.read(name, in: folder) ?? NoticeHeading())
    }
    for (name, read) in zip(changed, read) { known[name] = read }
  }

  /// Takes what the stages gave.
  mutating func add(_ organisation: PreviewOrganisation) {
    guard let listing = organisation.listing else { return }
    read([organisation.name])
    known[organisation.name]?.listing = listing
  }

  private func stamps(of name: String) -> [EntryStamp?] {
    ["\(UnknownOrganisation.folder)/\(name)/notice.swift", "\(VersionArchive.folder(of: name))/chain.txt"].map {
      EntryStamp(ofFile: folder.absolute($0))
    }
  }

  /// Those that are listed, in the order of their names.
  /// - Parameters:
  ///   - languages: those of the site.
  ///   - hasLogos: whether their logos are shown, for which each of them has to be made.
  func organisations(_ names: [String], languages: [Language], hasLogos: Bool) -> [OrganisationListing] {
    names.compactMap { name in
      guard let found = known[name], let heading = found.heading else { return nil }
      let listing = found.listing ?? Self.listing(name, heading, languages)
      return hasLogos ? listing : listing.withoutLogo
    }
  }

  /// What its facts name. It has no logo: of what was never made, or cannot be, there is none.
  private static func listing(_ name: String, _ heading: NoticeHeading, _ languages: [Language]) -> OrganisationListing
  {
    let own = heading.languages.isEmpty ? languages : heading.languages
    return OrganisationListing(
      id: name, standing: heading.standing, logoName: nil,
      languages: own.map { language in
        let text = heading.name(in: language) ?? name
        return OrganisationListing.Entry(
          language: language, tag: language.rawValue, name: text, logoText: text, lastChange: nil, isBehind: false)
      })
  }
}

extension OrganisationListing {
  fileprivate var withoutLogo: OrganisationListing {
    OrganisationListing(id: id, standing: standing, logoName: nil, languages: languages)
  }
}
