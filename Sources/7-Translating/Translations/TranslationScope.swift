import NoticeModel
import Source

/// The texts that share one `translations.lock`: those of an organisation, or those of the site (clauses, words, theme).
package struct TranslationScope: Sendable, Hashable {
  /// Identifier of the organisation; `nil` for the site.
  package var organisation: String?
  package var sourceLanguage: Language
  /// The languages its texts are translated to.
  package var targets: [Language]

  package init(organisation: String?, sourceLanguage: Language, targets: [Language]) {
    self.organisation = organisation
    self.sourceLanguage = sourceLanguage
    self.targets = targets
  }

  /// How commands name it.
  package var name: String { organisation ?? Self.siteName }

  /// How commands name the texts that all organisations share.
  package static let siteName = "site"

  private static let organisations = "content/organisations/"

  /// Path of its folder within the site.
  package var folder: String { Self.folder(of: organisation) }

  /// - Parameter organisation: `nil` for the site.
  package static func folder(of organisation: String?) -> String {
    organisation.map { organisations + $0 } ?? "content"
  }

  package var lockPath: String { Self.lockPath(of: organisation) }

  static func lockPath(of organisation: String?) -> String { "\(folder(of: organisation))/translations.lock" }

  /// Whether a file of the sources is one of its files.
  func holds(_ path: String) -> Bool {
    guard organisation != nil else {
      return !path.hasPrefix(Self.organisations) && (path.hasPrefix("content/") || path.hasPrefix("themes/"))
    }
    return path.hasPrefix(folder + "/")
  }
}

extension SiteSources {
  /// The site and the organisations that were read, the site first.
  package var translationScopes: [TranslationScope] {
    [siteScope] + notices.map { scope(of: $0) }
  }

  /// The texts that all organisations share: in the languages of the site, and in those of which it has clauses of its own
  /// for notices that are published in more languages.
  private var siteScope: TranslationScope {
    let source = site.sourceLanguage ?? site.languages.first ?? .fr
    let others = Language.allCases.filter { !site.languages.contains($0) && hasOwnClauses(in: $0) }
    return TranslationScope(
      organisation: nil, sourceLanguage: source, targets: (site.languages + others).filter { $0 != source })
  }

  private func hasOwnClauses(in language: Language) -> Bool {
    let folder = "content/clauses/\(language.rawValue)/"
    return (clauses[language] ?? [:]).values.contains { files[$0].path.hasPrefix(folder) }
  }

  private func scope(of source: NoticeSource) -> TranslationScope {
    let notice = source.notice
    let languages = notice.languages.isEmpty ? site.languages : notice.languages
    return TranslationScope(
      organisation: notice.id, sourceLanguage: notice.sourceLanguage,
      targets: languages.filter { $0 != notice.sourceLanguage })
  }
}
