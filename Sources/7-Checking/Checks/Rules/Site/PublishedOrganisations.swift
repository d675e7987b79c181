import Diagnostics

/// An organisation whose versions are published stays in the site.
struct PublishedOrganisations: SiteRule {
  let page = VersionPages.published

  func check(_ site: SiteSubject) -> [Finding] {
    site.lost.map { organisation in
      let diagnostic = Diagnostic(
        page.severity, rule: page.id,
        "`\(organisation.name)` is published, and would go with all its versions: content/organisations has no such "
          + "folder",
        help: "restore content/organisations/\(organisation.name), or its folder versions/ at least; where the notice "
          + "does not apply any more, then say so: notitia withdraw \(organisation.name)",
        at: Location(path: organisation.list))
      return Finding(
        diagnostic: diagnostic, notice: Finding.site, language: nil, entity: "source:\(organisation.list)")
    }
  }
}
