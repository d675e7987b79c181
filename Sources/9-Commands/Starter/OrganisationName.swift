import Foundation
import Languages

/// The identifier of an organisation: the name of its folder and the first part of its addresses.
enum OrganisationName {
  /// Folders of the published site that belong to no organisation.
  private static let taken = ["assets"]
  private static let longest = 60

  /// Refuses what cannot be an identifier, and says what can.
  static func check(_ name: String) throws(StartRefusal) {
    let isAllowed =
      !name.isEmpty && name.utf8.count <= longest && !name.hasPrefix("-") && !name.hasSuffix("-")
      && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
    guard isAllowed else {
      let suggestion = suggested(for: name).map { ", such as `\($0)`" } ?? ""
      throw StartRefusal(
        .usage, "`\(name)` cannot be the identifier of an organisation",
        help: "it becomes part of an address: write lower-case letters, digits and hyphens, "
          + "at most \(longest)\(suggestion)")
    }
    guard !taken.contains(name) else {
      throw StartRefusal(
        .usage, "`\(name)` cannot be the identifier of an organisation: the site has a folder of that name",
        help: "choose another one")
    }
  }

  /// The nearest identifier to what somebody wrote: without capitals, accents and spaces.
  private static func suggested(for name: String) -> String? {
    let words = LetterFolding.folded(name).split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
    let suggestion = words.joined(separator: "-")
    return suggestion.isEmpty || suggestion.count > longest ? nil : suggestion
  }
}
