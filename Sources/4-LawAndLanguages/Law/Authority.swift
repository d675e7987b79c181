import NoticeModel

/// A supervisory authority, to which people may complain: Articles 51 and 77 GDPR.
package struct Authority: Sendable {
  package var id: String
  package var country: Country
  package var name: Text
  /// What it calls itself for short, such as "APD".
  package var abbreviation: Text
  package var address: Address
  package var phone: Phone?
  /// Left out where it can be reached by a form alone.
  package var email: Email?
  /// Its website in each language.
  package var site: Text
  /// The page on which a complaint is lodged, where there is one to be sure of.
  package var complaint: Text?
  /// Day on which someone last compared the record with a copy of the authority's own pages. Addresses of
  /// authorities change: look again after a year.
  package var verifiedOn: Day
}

/// The supervisory authorities, by identifier and by competence.
package struct AuthorityRegistry: Sendable {
  package static let standard = AuthorityRegistry(authorities: supervisoryAuthorities)

  let authorities: [Authority]

  /// Identifiers in the order of the table: "be", "fr", "lu", "nl", "de-federal".
  package var ids: [String] { authorities.map(\.id) }

  package subscript(id: String) -> Authority? { authorities.first { $0.id == id } }

  /// The authority of a controller with its seat in that country: Articles 55 and 56 GDPR.
  ///
  /// `nil` where the table does not know it. In Germany the federal commissioner is competent for federal
  /// bodies alone (BDSG § 9); companies, associations and the like belong to the authority of their Land
  /// (BDSG § 40), which has to be named by hand, as it has for a public body of a Land or a municipality.
  package func competent(in country: Country, for kind: OrganisationKind) -> Authority? {
    guard country == .germany else { return authorities.first { $0.country == country } }
    switch kind {
    case .publicBody, .federalBody: return self["de-federal"]
    case .careInstitution, .healthFund, .company, .cooperative, .association, .companyGroup: return nil
    }
  }
}
