import NoticeModel

extension AuthorityRegistry {
  /// The authority of a notice's controller: the one it names, otherwise that of the country of its seat.
  ///
  /// A controller outside the European Economic Area has that of its representative's country, which is where
  /// authorities and people turn to (Article 27(3) and (4) GDPR). `nil` where none can be determined.
  package func competent(for notice: Notice) -> Authority? {
    if let named = notice.authority { return Authority(named) }
    let controller = notice.controller
    guard let country = controller.applicableCountry else { return nil }
    guard !country.isInEEA, let other = controller.representative?.post?.country else {
      return competent(in: country, for: controller.kind)
    }
    return competent(in: other, for: controller.kind)
  }
}

extension Authority {
  init(_ named: NamedAuthority) {
    self.init(
      id: "named", country: named.address.country, name: named.name, abbreviation: named.name,
      address: named.address, phone: named.phone, email: named.email, site: named.site, complaint: nil,
      verifiedOn: named.verifiedOn)
  }
}
