import Markup

/// The identifier of an organisation: the name of its folder and the first part of its addresses.
package enum OrganisationIdentifier {
  /// Folders of the published site that belong to no organisation.
  package static let taken = ["assets"]
  package static let longest = 60

  /// Whether an address can hold it on every server and file system: lower-case letters, digits and hyphens.
  package static func isAllowed(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= longest && !name.hasPrefix("-") && !name.hasSuffix("-")
      && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
  }

  /// The nearest identifier to what somebody wrote: without capitals, accents and spaces.
  package static func suggested(for name: String) -> String? {
    let words = LetterFolding.folded(name).split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
    let suggestion = words.joined(separator: "-")
    return suggestion.isEmpty || suggestion.count > longest ? nil : suggestion
  }
}
