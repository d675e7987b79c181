import Files
import NoticeModel
import Source

extension LoadedSite {
  /// Reads a site again and again until two readings agree: a file that is being saved may hold half a text, and what is
  /// released stays for ever.
  ///
  /// - Parameter pause: waits between two readings.
  /// - Returns: `nil` where the sources never came to rest.
  package static func atRest(
    _ folder: Folder, standard: StandardTexts? = nil, only: Set<String>, pause: () -> Void = { usleep(60_000) }
  ) throws -> LoadedSite? {
    var last: (site: LoadedSite, organisations: [LoadedOrganisation])?
    for _ in 0..<mostReadings {
      let site = Stage.load(folder, standard: standard, only: only)
      let organisations = try site.organisations.collect()
      if let last, last.organisations.map(\.reading) == organisations.map(\.reading) {
        let byName = Dictionary(uniqueKeysWithValues: organisations.map { ($0.name, $0) })
        return LoadedSite(
          shared: site.shared, diagnostics: site.diagnostics, translations: site.translations,
          organisations: OrganisationStream(organisations.map(\.name)) { byName[$0] ?? LoadedOrganisation(name: $0) })
      }
      last = (site, organisations)
      pause()
    }
    return nil
  }

  /// After so many readings whoever writes the files has to stop first.
  private static let mostReadings = 20
}

extension LoadedOrganisation {
  /// The bytes that were read.
  fileprivate var reading: [[UInt8]] {
    (sources?.files.map(\.bytes) ?? []) + (sources?.notices.compactMap(\.logo) ?? [])
  }
}
