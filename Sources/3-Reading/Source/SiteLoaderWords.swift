import Diagnostics
import NoticeModel

/// The two files that a list of words may stand in, each read once and when it is needed.
struct WordFiles {
  let path: String
  /// The path of the one that comes with Notitia, in its own folder.
  let standardPath: String
  var own: WordFile?
  var standard: WordFile?

  init(_ path: String, otherwise standardPath: String) {
    self.path = path
    self.standardPath = standardPath
  }
}

/// Reads titles, words and clauses, and takes from those that come with Notitia what the site does not have.
extension SiteLoader {
  // MARK: - Words

  mutating func words<Key: ListedKey>(_ key: Key.Type, in path: String, languages: [Language]) -> WordList<Key>? {
    var files = WordFiles(path, otherwise: path)
    let list = words(key, &files, languages: languages)
    finish(&files)
    return list
  }

  /// A list of words of a file that may hold others besides.
  mutating func words<Key: ListedKey>(
    _ key: Key.Type, _ files: inout WordFiles, languages: [Language]
  ) -> WordList<Key>? {
    var list = WordList<Key>()
    if standard == nil || reader.folder.exists(files.path) {
      if files.own == nil {
        guard let index = reader.read(files.path) else { return nil }
        files.own = WordFile(reader.files[index], index: Int32(index))
      }
      guard let own = files.own?.list(key) else { return nil }
      list = own
    }
    // A notice may name a language that the site does not: what comes with Notitia serves it.
    if let standard, !list.lacking(in: Language.allCases).isEmpty {
      if files.standard == nil, let index = reader.read(files.standardPath, of: standard) {
        files.standard = WordFile(reader.files[index], index: Int32(index))
      }
      if let others = files.standard?.list(key) { list.complete(from: others) }
    }
    return check(list, files, languages: languages) ? list : nil
  }

  /// Reports words that neither the site nor Notitia has.
  private mutating func check<Key: ListedKey>(
    _ list: WordList<Key>, _ files: WordFiles, languages: [Language]
  ) -> Bool {
    let lacking = list.lacking(in: languages)
    guard let first = lacking.first else { return true }
    let names = lacking.prefix(12).map { "`\($0.rawValue)`" }.joined(separator: ", ")
    let labels = languages.map { "\($0.rawValue): \"…\"" }.joined(separator: ", ")
    reader.diagnostics.append(
      Diagnostic(
        rule: Binder.rule, "the list `\(Key.form.constant)` lacks words: \(names)\(lacking.count > 12 ? " …" : "")",
        help: "write \(Key.form.entry)(.\(first.rawValue), \(labels)), or install Notitia again with make install: "
          + "it brings the words that a site does not have",
        at: Location(path: files.path)))
    return false
  }

  /// Keeps the trees of files from which all lists have been read, and what was found in them.
  mutating func finish(_ files: inout WordFiles) {
    for file in [files.own, files.standard].compactMap({ $0 }) {
      if let index = reader.files.firstIndex(where: { $0.path == file.file.path }) {
        trees[Int32(index)] = file.facts.tree
      }
      reader.diagnostics += file.facts.diagnostics + file.unused
    }
  }

  // MARK: - Titles

  mutating func titles() -> [SectionTitle]? {
    let path = "content/clauses/titles.swift"
    guard let standard else { return bind(path, "titles", [SectionTitle].self) }
    var titles: [SectionTitle] = []
    if reader.folder.exists(path) {
      guard let own = bind(path, "titles", [SectionTitle].self) else { return nil }
      titles = own
    }
    guard let index = reader.read(path, of: standard) else { return nil }
    let others = bind(index, "titles", [SectionTitle].self)
    return SectionTitle.completed(titles, from: others ?? [])
  }

  // MARK: - Clauses

  /// Whether there are clauses in a language that the site does not name.
  func hasClauses(_ language: Language) -> Bool {
    let folder = "content/clauses/\(language.rawValue)"
    return reader.folder.exists(folder) || standard?.folder.exists(folder) ?? false
  }

  /// The clauses of a language: those of the site, and the others as they come with Notitia.
  mutating func clauses(_ language: Language) -> [String: Int] {
    let folder = "content/clauses/\(language.rawValue)"
    var clauses = markdown(in: folder).prose
    guard let standard else { return clauses }
    let names = standardClauses(in: folder, of: standard)
    for name in clauses.keys.sorted() where !names.contains(name) {
      let meant = nearestName(to: name, among: names)
      reader.diagnostics.append(
        Diagnostic(
          .warning, rule: StrayFiles.rule, "nothing asks for the clause `\(name)`, so it stands on no page",
          help: meant.map { "did you mean \(folder)/\($0).md?" } ?? "take the file out",
          at: Location(path: "\(folder)/\(name).md")))
    }
    for name in names where clauses[name] == nil {
      clauses[name] = reader.read("\(folder)/\(name).md", of: standard)
    }
    return clauses
  }

  /// The names of all clauses that come with Notitia in a language, in the order of their bytes.
  private mutating func standardClauses(
    in folder: String, of standard: StandardTexts, prefix: String = ""
  ) -> [String] {
    reader.entries(folder, in: standard.folder).flatMap { entry -> [String] in
      if entry.isFolder {
        return standardClauses(
          in: "\(folder)/\(entry.name)", of: standard, prefix: "\(prefix)\(entry.name)/")
      }
      return entry.name.hasSuffix(".md") ? [prefix + entry.name.dropLast(3)] : []
    }
  }
}

extension SectionTitle {
  /// These titles, with the languages that they lack and the sections that are not there taken from others.
  fileprivate static func completed(_ titles: [SectionTitle], from others: [SectionTitle]) -> [SectionTitle] {
    let completed = titles.map { title -> SectionTitle in
      guard let other = others.first(where: { $0.kind == title.kind }) else { return title }
      var title = title
      title.noun = title.noun.completed(from: other.noun)
      title.question = title.question.completed(from: other.question)
      return title
    }
    return completed + others.filter { other in !titles.contains { $0.kind == other.kind } }
  }
}
