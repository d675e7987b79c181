import ArgumentParser
import Diagnostics
import NoticeModel
import Stages

/// The languages in which a version is released first; the others follow.
enum ReleasedLanguages {
  /// Reads what an option names: `fr` or `fr,nl`.
  static func read(_ text: String) throws -> [Language] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { name in
      guard let language = Language(rawValue: String(name)) else {
        let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("`\(shown(name))` is no language that Notitia knows: \(known).")
      }
      return language
    }
  }

  /// Refuses a language that a notice is not published in, and languages without the one that the others are translated from.
  static func check(_ requested: Set<Language>, in site: LoadedSite) throws {
    guard !requested.isEmpty else { return }
    for organisation in try site.organisations.collect() {
      guard let notice = organisation.sources?.notices.first?.notice else { continue }
      let named = notice.languages.isEmpty ? site.shared?.site.languages ?? [] : notice.languages
      if let other = requested.subtracting(named).min() {
        throw Console.refuse(
          "nothing was released: `\(notice.id)` is not published in `\(other)`",
          "its languages are \(named.map { "`\($0)`" }.joined(separator: ", "))")
      }
      guard requested.contains(notice.sourceLanguage) else {
        throw Console.refuse(
          "nothing was released: the others are translated from `\(notice.sourceLanguage)`, which goes first",
          "write --languages \(([notice.sourceLanguage] + requested.sorted()).map(\.rawValue).joined(separator: ","))")
      }
    }
  }
}
