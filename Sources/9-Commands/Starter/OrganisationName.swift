import Source

/// The identifier of an organisation: the name of its folder and the first part of its addresses.
enum OrganisationName {
  /// Refuses what cannot be an identifier, and says what can.
  static func check(_ name: String) throws(StartRefusal) {
    guard OrganisationIdentifier.isAllowed(name) else {
      let suggestion = OrganisationIdentifier.suggested(for: name).map { ", such as `\($0)`" } ?? ""
      throw StartRefusal(
        .usage, "`\(name)` cannot be the identifier of an organisation",
        help: "it becomes part of an address: write lower-case letters, digits and hyphens, "
          + "at most \(OrganisationIdentifier.longest)\(suggestion)")
    }
    guard !OrganisationIdentifier.taken.contains(name) else {
      throw StartRefusal(
        .usage, "`\(name)` cannot be the identifier of an organisation: the site has a folder of that name",
        help: "choose another one")
    }
  }
}
