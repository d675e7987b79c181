import Files

extension VersionArchive {
  /// The organisations of a site whose notices were retired in favour of another.
  package static func retired(inFavourOf organisation: String, in site: Folder) throws -> [String] {
    try site.entries("content/organisations").filter(\.isFolder).map(\.name).filter { name in
      let path = "\(folder(of: name))/\(ChainEvent.File.withdrawal.path)"
      // A record that is none is told where the archive is read.
      guard site.exists(path), let event = ChainEvent(try site.read(path, limit: 1_000_000)) else { return false }
      return event.kind == .withdrawal(inFavourOf: organisation)
    }
  }
}
