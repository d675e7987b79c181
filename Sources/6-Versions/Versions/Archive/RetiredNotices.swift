import Files

extension VersionArchive {
  /// The organisations of a site whose notices were retired in favour of another.
  package static func retired(inFavourOf organisation: String, in site: Folder) -> [String] {
    let entries = (try? site.entries("content/organisations")) ?? []
    return entries.filter(\.isFolder).map(\.name).filter { name in
      let path = "\(folder(of: name))/\(ChainEvent.File.withdrawal.path)"
      guard let bytes = try? site.read(path, limit: 1_000_000), let event = ChainEvent(bytes) else { return false }
      return event.kind == .withdrawal(inFavourOf: organisation)
    }
  }
}
