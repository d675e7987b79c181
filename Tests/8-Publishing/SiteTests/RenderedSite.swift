import Diagnostics
import Source

@testable import Pages

extension SiteRenderer {
  /// The files of a site that shows these notices, and what is wrong with its theme.
  static func render(
    _ sources: SiteSources, _ notices: [Publication]
  ) -> (files: [PageFile], diagnostics: [Diagnostic]) {
    let (renderer, diagnostics) = make(sources)
    guard let renderer else { return ([], diagnostics) }
    let files =
      notices.flatMap(renderer.files) + renderer.siteFiles(listing: notices.compactMap(OrganisationListing.init))
    return (files.inOrder(of: \.path), [])
  }
}
