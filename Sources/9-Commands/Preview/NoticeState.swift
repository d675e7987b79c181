import Days
import Markup
import NoticeModel
import Pages
import Stages
import Versions

/// What the pages of a notice show, in words: a draft, what is published, what is announced.
struct NoticeState: Sendable, Hashable {
  /// Of the notice at its own address.
  private(set) var notice: String
  /// Whether the notice is a draft.
  private(set) var isDraft = false
  /// In what a draft differs from the last release.
  private(set) var changes: [String] = []
  /// The version that a draft is compared with, or that is announced: a page that has to do with what is shown.
  private(set) var related: String?
  /// Of the notice in languages that show an older version than the others, because their translation follows.
  private(set) var behind: [String: String] = [:]
  /// Of each version, by its name.
  private(set) var versions: [String: String] = [:]

  /// Of an organisation that cannot be read.
  static let unknown = NoticeState(notice: "nothing that could be shown")

  private init(notice: String) { self.notice = notice }

  init(_ checked: CheckedOrganisation, on day: Day) {
    self = .unknown
    let archive = checked.resolved.loaded.archive
    let history = archive.history(on: AsOf(day))
    let publication = checked.drafted
    versions = Dictionary(
      history.versions.map { ("\($0.name)", Self.words(of: $0, in: history)) }, uniquingKeysWith: { first, _ in first })
    guard let publication else {
      if archive.last != nil { notice = "nothing of this notice is published on \(day.iso)" }
      return
    }
    if publication.shown == .draft {
      isDraft = true
      show(checked.draft, since: archive, in: history, checked.resolved.notice?.notice.sourceLanguage)
    } else if let ending = history.ending {
      notice =
        history.moved.map { "published; the notice goes on as “\($0.to)” since \($0.day.iso)" }
        ?? "published, and withdrawn on \(ending.day.iso)"
    } else if let shown = history.shown {
      notice = Self.words(of: shown, on: history.day)
      for language in shown.following {
        guard let older = history.shown(in: language) else { continue }
        behind[language.rawValue] =
          "the version \(older.name), \(Self.words(of: older, on: history.day)); the translation of \(shown.name) follows"
      }
      for next in history.announced {
        notice += "; another version is \(Self.words(of: next, on: history.day))"
      }
      related = history.announced.first.map { "\($0.name)" }
    }
  }

  private mutating func show(
    _ draft: Draft?, since archive: VersionArchive, in history: VersionHistory, _ language: Language?
  ) {
    guard let last = archive.last else {
      notice = "a draft; nothing of this notice was released yet"
      return
    }
    notice = "a draft, changed since the release of \(last.name), which is \(Self.words(of: last, on: history.day))"
    if versions["\(last.name)"] != nil { related = "\(last.name)" }
    let texts = draft?.languages ?? []
    if !texts.isEmpty { changes.append("the text in \(texts.map(\.englishName).joined(separator: ", "))") }
    changes += (draft?.changes ?? []).told(in: [language].compactMap { $0 } + Language.allCases).map(\.words.plainText)
  }

  // MARK: - Words

  /// How a version stands on a day, as far as its own days say it.
  private static func words(of version: FrozenVersion, on day: AsOf) -> String {
    let (published, effective) = (version.record.published, version.record.effective)
    if published > day { return "to be published on \(published.iso)" }
    if effective > day { return "announced for \(effective.iso)" }
    return effective == published
      ? "published since \(published.iso)" : "published since \(published.iso), in force since \(effective.iso)"
  }

  /// The same, with what came after it.
  private static func words(of version: FrozenVersion, in history: VersionHistory) -> String {
    let words = "the version \(version.name), \(words(of: version, on: history.day))"
    switch history.phase(of: version.name) {
    case .inForce, .upcoming: return words
    case .superseded(let name, let day): return words + "; replaced by \(name) on \(day.iso)"
    case .corrected(let name, let day): return words + "; corrected by \(name) on \(day.iso)"
    case .withdrawn(let day) where !history.takesEffect(version):
      return "the version \(version.name), announced for \(version.record.effective.iso); withdrawn on \(day.iso)"
    case .withdrawn(let day): return words + "; withdrawn on \(day.iso)"
    case .moved(let day): return words + "; the notice goes on under another identifier since \(day.iso)"
    }
  }

  /// What a page of the organisation shows.
  /// - Parameter path: its path below the folder of the organisation.
  func words(for path: [String]) -> String {
    if Self.isNotice(path) { return path.first.flatMap { behind[$0] } ?? notice }
    guard path.count > 1 else { return notice }
    if let version = versions[path[1]] { return version }
    return path[1] == "changes" ? "made from what was released" : notice
  }

  /// Whether a page is that of the notice itself, or the choice of its languages.
  static func isNotice(_ path: [String]) -> Bool { path.count < 2 || path[1] == "index.html" }
}
