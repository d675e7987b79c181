/// Releases notices of a site, so that there is something to publish.
package enum Released {
  /// - Parameters:
  ///   - site: path of the site's folder.
  ///   - day: the day of the version, on which it is released too.
  package static func make(_ organisations: String..., in site: String, on day: String = "2026-06-01") throws {
    let outcome = try Command.notitia(["release"] + organisations + ["--effective", day, "--as-of", day], in: site)
    guard outcome.status == 0 else { throw Refused(reason: outcome.errors) }
  }

  package struct Refused: Error {
    var reason: String
  }
}
