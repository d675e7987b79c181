/// What a law is called that is mostly known by an abbreviation.
package struct FullName: Sendable {
  /// "règlement général sur la protection des données".
  package var name: String
  /// What stands between an article number and it, with its space: "du ".
  package var link: String
}
