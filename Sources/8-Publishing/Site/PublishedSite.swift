import Files

/// What stands in the folder of a published site, of the organisations that a build leaves as they are.
///
/// A build of some organisations replaces the whole folder too: it takes the pages of the others over, byte for byte,
/// and lists on the pages of the site what is then there.
package struct PublishedSite: Sendable {
  /// Files by organisation.
  let files: [String: [PageFile]]
  /// The organisations whose pages are kept.
  package var organisations: Set<String> { Set(files.keys) }

  /// Reads a folder; one that Notitia did not make has nothing to keep.
  ///
  /// - Parameter built: identifiers of the organisations that are built anew.
  package init(_ folder: String, besides built: Set<String>) throws {
    guard FolderTree.kind(folder) == .folder, let manifest = try Manifest(folder: folder) else {
      files = [:]
      return
    }
    let root = try Folder(folder)
    var files: [String: [PageFile]] = [:]
    for path in manifest.paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let organisation = String(path.prefix { $0 != "/" })
      // A folder of pages that is no organisation's, such as that of the assets, has no page to choose a language.
      guard manifest.paths.contains("\(organisation)/index.html"), !built.contains(organisation),
        FolderTree.kind("\(folder)/\(path)") == .file
      else { continue }
      files[organisation, default: []].append(PageFile(path, try root.read(path, limit: .max)))
    }
    self.files = files
  }

  /// Whether a file is kept.
  package func holds(_ path: String) -> Bool {
    files[String(path.prefix { $0 != "/" })]?.contains { $0.path == path } ?? false
  }
}

extension [Publication] {
  /// As the pages of the site list them: of those that are kept, the languages that are published.
  func listed(besides published: PublishedSite?) -> [Publication] {
    compactMap { notice in
      let id = notice.id
      guard let published, published.files[id] != nil else { return notice }
      var kept = notice
      kept.documents.removeAll { !published.holds("\(id)/\($0.language.rawValue)/index.html") }
      // Its sources may have errors, which are another build's business: then nothing is listed without a name.
      for index in kept.documents.indices where kept.documents[index].organisation.isEmpty {
        kept.documents[index].organisation = [.text(id)]
      }
      return kept.documents.isEmpty ? nil : kept
    }
  }
}
