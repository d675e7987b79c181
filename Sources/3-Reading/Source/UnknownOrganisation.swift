import Diagnostics
import Files

/// An identifier for which a site has no organisation, in words for a person.
///
/// A command that is given one asks before it reads anything else: that is its wrong usage, not a source that cannot
/// be read.
package struct UnknownOrganisation: Equatable, Sendable {
  package var name: String
  package var message: String
  /// What was probably meant, or what there is.
  package var help: String

  /// Those of some identifiers that a site does not have, each once and in their order; none where the folder of the
  /// organisations cannot be listed, which whoever reads the sources then says.
  package static func all(among names: [String], in site: Folder) -> [UnknownOrganisation] {
    guard let found = try? site.entries(folder).filter(\.isFolder).map(\.name) else { return [] }
    var seen: Set<String> = []
    return names.filter { !found.contains($0) && seen.insert($0).inserted }.map {
      UnknownOrganisation($0, among: found)
    }
  }

  /// The folder of the organisations within a site.
  package static let folder = "content/organisations"

  init(_ name: String, among found: [String]) {
    self.name = name
    message = "there is no organisation `\(name)`"
    help =
      nearestName(to: name, among: found).map { "did you mean `\($0)`?" }
      ?? (found.isEmpty
        ? "the site has no organisations yet: `notitia new` adds one"
        : "the organisations are \(found.joined(separator: ", "))")
  }
}
