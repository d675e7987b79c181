import Diagnostics
import Files
import NoticeModel
import Stages
import Translations
import Versions

/// What a release says of translations: whoever releases a version says that its languages agree, and what was written in
/// all of them is recorded in the lock.
struct RecordedTranslations {
  let site: SiteOptions
  let day: Day
  let folder: Folder

  /// - Parameter name: the organisation whose sources say it, where that has another identifier by now.
  func write(of version: VersionRecord, of name: String? = nil, _ checked: [CheckedOrganisation]) throws {
    let organisation = name ?? version.organisation
    guard var sources = checked.lazy.compactMap(\.resolved.loaded).first(where: { $0.name == organisation })?.sources,
      let source = sources.notices.first
    else { return }
    let released = version.languages
    // The lock goes on to know the languages that follow.
    if !source.following.isEmpty { sources.notices[0].notice.languages += source.following }
    guard let scope = sources.translationScopes.first(where: { $0.organisation == organisation }),
      scope.targets.contains(where: released.contains)
    else { return }
    let translations = ScopeTranslations(scope, sources: sources, folder: folder)
    let acceptance = Acceptance(
      on: day, by: "notitia release", because: "released for \(version.name.day.iso)")
    do {
      try translations.accept(translations.agreedByRelease(in: released), acceptance, in: folder)
    } catch {
      Console.show([
        Diagnostic(
          .warning, rule: .none, "\(scope.lockPath) was not written: \(error)",
          help: "notitia translations adopt \(organisation)\(site.argument) --by NAME --because REASON",
          at: Location(path: ""))
      ])
      return
    }
    if translations.lock == nil { try Console.result("\(scope.lockPath): \(AdoptedTexts(translations).text)") }
  }
}
