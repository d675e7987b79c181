import NoticeModel

/// Where a page of an organisation stands, and the relative addresses that lead from it to others.
struct PagePlace {
  let organisation: String
  let language: Language
  /// Its folder below that of the language, with a slash at its end; empty for the notice itself.
  let folder: String

  init(_ organisation: String, _ language: Language, _ folder: String = "") {
    self.organisation = organisation
    self.language = language
    self.folder = folder
  }

  /// The file of the page.
  var file: String { "\(path)index.html" }

  /// The address of the page below that of the site.
  var path: String { "\(organisation)/\(language.rawValue)/\(folder)" }

  /// From the page to the folder of its language; empty where it stands there.
  var up: String { folder.filter { $0 == "/" }.map { _ in "../" }.joined() }

  /// From the page to the folder of the organisation.
  var root: String { up + "../" }

  /// From the page to the same page in another language.
  func translation(_ language: Language) -> String { "\(root)\(language.rawValue)/\(folder)" }

  /// The same page in another language.
  func inLanguage(_ language: Language) -> PagePlace { PagePlace(organisation, language, folder) }
}
