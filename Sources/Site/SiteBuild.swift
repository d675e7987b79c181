import Checks
import Diagnostics
import Files
import NoticeModel
import Notices
import Source

/// A site from its folder to its files, in memory: all that a build does but the writing.
///
/// `build`, `check` and `preview` differ only in what they do with it, so that none of them can find what
/// another does not.
public struct SiteBuild: Sendable {
  /// Whether the sources could be read. Where not, nothing else was looked at.
  public var isReadable: Bool
  public var notices: [ResolvedNotice]
  public var files: [PageFile]
  /// Everything found, in reading order.
  public var diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - only: identifiers of the organisations to build; all of them if empty.
  ///   - day: the day the site speaks for.
  public static func make(_ folder: Folder, only: Set<String> = [], asOf day: Day) -> SiteBuild {
    let loaded = SiteLoader.load(folder, only: only)
    guard let sources = loaded.sources, !loaded.diagnostics.block else {
      return SiteBuild(
        isReadable: false, notices: [], files: [], diagnostics: loaded.diagnostics.inReadingOrder())
    }
    let (notices, composition) = NoticeResolver.resolve(sources)
    let findings = findingsInForce(notices, sources, day)
    let (files, theme) = SiteRenderer.render(sources, notices)
    let diagnostics = loaded.diagnostics + composition + findings.map(\.reported) + theme + LinkVerifier.check(files)
    return SiteBuild(
      isReadable: true, notices: notices, files: files, diagnostics: diagnostics.inReadingOrder())
  }

  /// Of the rules, only what warns of the day is told so far: the notices of the site do not satisfy or waive all of
  /// them yet. Once they do, this is `Checker().check(…)`.
  private static func findingsInForce(_ notices: [ResolvedNotice], _ sources: SiteSources, _ day: Day) -> [Finding] {
    Checker(rules: ["VER-DATE"].compactMap(RuleRegistry.rule)).check(notices, sources: sources, asOf: day)
      .filter { $0.rule == "VER-DATE" && $0.severity == .warning }
  }
}

extension Finding {
  /// What a person is told: a finding that somebody has decided to live with does not block.
  fileprivate var reported: Diagnostic {
    guard let waiver else { return diagnostic }
    var note = diagnostic
    note.severity = .note
    note.message += "; waived until \(waiver.until.iso) by \(waiver.by): \(waiver.because)"
    note.help = nil
    return note
  }
}
