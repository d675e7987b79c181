import Terminology
import Diagnostics
import Files
import NoticeModel
import Pages
import Publishing
import Source
import Versions

/// What all organisations of a site share, and the organisations, each of which is read when its turn comes.
package struct LoadedSite: Sendable {
  /// `nil` where something cannot be read that all organisations need.
  package let shared: SiteSources?
  /// What is wrong with it.
  package let diagnostics: [Diagnostic]
  /// What stands beside the texts that all organisations share.
  let translations: TranslationFiles
  /// The organisations to make.
  package let organisations: OrganisationStream<LoadedOrganisation>
  /// Those that stay as they are published.
  package let kept: OrganisationStream<LoadedOrganisation>
  /// Versions that are published of organisations that the site does not have any more.
  let gone: [PublishedVersions]

  init(_ folder: Folder, standard: StandardTexts?, only: Set<String>, published: PublishedSite) {
    let keptNames = only.isEmpty ? [] : published.organisations.subtracting(only)
    let (names, namesDiagnostics) = SiteLoader.organisations(in: folder, only: only, besides: keptNames)
    let (shared, sharedDiagnostics) = Self.shared(folder, standard, only: only, besides: keptNames)
    var diagnostics = sharedDiagnostics + (shared == nil ? [] : namesDiagnostics)
    do {
      let absent = only.isEmpty ? published.organisations.subtracting(names) : []
      gone = try absent.sorted().compactMap(published.versions)
    } catch {
      gone = []
      diagnostics.append(Self.unreadable(error))
    }
    self.diagnostics = diagnostics
    self.shared = diagnostics.block ? nil : shared
    translations = TranslationFiles(of: nil, in: folder)
    guard let shared = self.shared else {
      organisations = OrganisationStream([]) { LoadedOrganisation(name: $0) }
      kept = organisations
      return
    }
    organisations = OrganisationStream(names.filter { !keptNames.contains($0) }) { name in
      Self.organisation(name, in: folder, beside: shared, publishedIn: published)
    }
    kept = OrganisationStream(keptNames.sorted()) { [names] name in
      guard names.contains(name) else {
        return LoadedOrganisation(name: name, keptFiles: try published.files(of: name))
      }
      var loaded = Self.organisation(name, in: folder, beside: shared, publishedIn: PublishedSite())
      loaded.keptFiles = try published.files(of: name)
      return loaded
    }
  }

  /// A site of which everything was read already, and nothing was published.
  init(
    shared: SiteSources?, diagnostics: [Diagnostic], translations: TranslationFiles,
    organisations: OrganisationStream<LoadedOrganisation>
  ) {
    self.translations = translations
    self.shared = shared
    self.diagnostics = diagnostics
    self.organisations = organisations
    kept = OrganisationStream([]) { LoadedOrganisation(name: $0) }
    gone = []
  }

  /// A site whose organisations are read by name, whenever somebody asks for one; nothing was published of it.
  init(_ folder: Folder, standard: StandardTexts?) {
    let loaded = SiteLoader.shared(folder, standard: standard)
    let shared = loaded.diagnostics.block ? nil : loaded.sources
    self.init(
      shared: shared, diagnostics: loaded.diagnostics, translations: TranslationFiles(of: nil, in: folder),
      organisations: OrganisationStream([]) { name in
        guard let shared else { return LoadedOrganisation(name: name) }
        return Self.organisation(name, in: folder, beside: shared, publishedIn: PublishedSite())
      })
  }

  /// The same with other versions of an organisation.
  package func replacing(_ archive: VersionArchive) -> LoadedSite {
    LoadedSite(
      shared: shared, diagnostics: diagnostics, translations: translations,
      organisations: organisations.map { organisation in
        guard organisation.name == archive.organisation else { return organisation }
        var changed = organisation
        changed.archive = archive
        return changed
      })
  }

  /// The same with notices that are published in some of their languages alone; the translation in the others follows.
  /// - Parameter languages: of each notice, those that it is published in, among those that it names.
  package func publishing(
    in languages: @escaping @Sendable (LoadedOrganisation, _ named: [Language]) -> [Language]
  ) -> LoadedSite {
    LoadedSite(
      shared: shared, diagnostics: diagnostics, translations: translations,
      organisations: organisations.map { organisation in
        guard let source = organisation.sources?.notices.first else { return organisation }
        let named = source.notice.languages.isEmpty ? shared?.site.languages ?? [] : source.notice.languages
        let published = languages(organisation, named)
        var changed = organisation
        changed.sources?.notices[0].following = named.filter { !published.contains($0) }
        // Of a version that this follows nothing has to be said in a language that it never had.
        if let last = organisation.archive.last {
          changed.sources?.notices[0].unpublished["\(last.name)"] = last.following.filter(published.contains)
        }
        if published != named { changed.sources?.notices[0].notice.languages = published }
        return changed
      })
  }

  /// Where what all need cannot be read, the organisations are read for what is wrong with them alone.
  private static func shared(
    _ folder: Folder, _ standard: StandardTexts?, only: Set<String>, besides: Set<String>
  ) -> (SiteSources?, [Diagnostic]) {
    let shared = SiteLoader.shared(folder, standard: standard)
    guard shared.sources == nil || shared.diagnostics.block else { return (shared.sources, shared.diagnostics) }
    let whole = SiteLoader.load(folder, standard: standard, only: only, besides: besides).diagnostics
    // What could be read the second time, such as a file that was being saved, was still missing the first time.
    return (nil, whole.block ? whole : shared.diagnostics)
  }

  private static func organisation(
    _ name: String, in folder: Folder, beside shared: SiteSources, publishedIn published: PublishedSite
  ) -> LoadedOrganisation {
    let archive = VersionArchive.load(folder, organisation: name, languages: shared.site.languages)
    var organisation = LoadedOrganisation(name: name)
    organisation.archive = archive
    organisation.others = archive.otherNames
    if archive.isListedAsEnded {
      organisation.sources = archive.lastNotice.map { shared.holding($0, archive.ending) }
      organisation.successor = successor(of: archive, in: folder, shared, &organisation.others)
    } else {
      let loaded = SiteLoader.organisation(name, in: folder, beside: shared)
      organisation.diagnostics = loaded.diagnostics
      // What could be read in part is not taken any further.
      organisation.sources = loaded.diagnostics.block ? nil : loaded.sources
      if organisation.sources?.notices.isEmpty == false {
        organisation.sources?.notices[0].following = archive.last?.following ?? []
        organisation.sources?.notices[0].unpublished = Dictionary(
          archive.versions.dropLast().map { ("\($0.name)", $0.following) }, uniquingKeysWith: { first, _ in first })
      }
      organisation.translations = TranslationFiles(of: name, in: folder)
    }
    do {
      organisation.published = try published.versions(of: name)
    } catch {
      organisation.diagnostics.append(unreadable(error))
    }
    return organisation
  }

  /// The versions of the notice that readers are led to from one that ended, through all its identifiers.
  private static func successor(
    of archive: VersionArchive, in folder: Folder, _ shared: SiteSources, _ others: inout [String]
  ) -> VersionArchive? {
    var seen: Set<String> = [archive.organisation]
    var next = archive.successor
    while let name = next, seen.insert(name).inserted {
      let found = VersionArchive.load(folder, organisation: name, languages: shared.site.languages)
      others.append(name)
      guard case .renaming(let later)? = found.ending?.event.kind else { return found }
      next = later
    }
    return nil
  }

  private static func unreadable(_ error: any Error) -> Diagnostic {
    let error = error as? FileError
    return Diagnostic(
      rule: PublishedVersions.rule, "what is published cannot be read: \(error?.reason ?? "unknown error")",
      at: Location(path: error?.path ?? ""))
  }
}

extension SiteSources {
  /// The same with a notice that ended, by the facts of its last version: its sources may be gone.
  fileprivate func holding(_ notice: Notice, _ ending: ArchivedEvent?) -> SiteSources {
    var sources = self
    var notice = notice
    notice.appearance = ending?.event.appearance?.appearance
    sources.notices = [
      NoticeSource(
        notice: notice, folder: "\(UnknownOrganisation.folder)/\(notice.id)", prose: [:], logo: ending?.logo)
    ]
    return sources
  }
}

/// One organisation as it was read.
package struct LoadedOrganisation: Sendable {
  package let name: String
  /// Those that all organisations share, and its own; `nil` where they cannot be read.
  package var sources: SiteSources?
  /// What was released of it.
  package var archive: VersionArchive
  /// What was released of the notice that readers are led to from one that ended.
  var successor: VersionArchive?
  /// The organisations whose versions were read besides its own.
  package var others: [String] = []
  /// What stands beside its texts: the lock of their translations, its terms.
  package var translations = TranslationFiles()
  /// Its versions that are published now.
  var published: PublishedVersions?
  /// Its files as they are published, where they stay.
  var keptFiles: [PageFile]
  /// What is wrong with its sources.
  package var diagnostics: [Diagnostic]

  init(name: String, keptFiles: [PageFile] = [], diagnostics: [Diagnostic] = []) {
    self.name = name
    self.keptFiles = keptFiles
    self.diagnostics = diagnostics
    archive = VersionArchive(organisation: name)
  }
}
