import Versions

/// The files of the versions as they were released, byte for byte, so that anybody can verify their hashes.
struct FrozenFiles {
  static let folder = "versions"
  static let chain = "chain.txt"

  private let publication: Publication

  init(_ publication: Publication) {
    self.publication = publication
  }

  var files: [PageFile] {
    let home = "\(publication.id)/\(Self.folder)"
    return [PageFile("\(home)/\(Self.chain)", publication.history.chain)]
      + publication.history.versions.flatMap { version in
        version.files.sorted { $0.key < $1.key }.map { PageFile("\(home)/\(version.name)/\($0.key)", $0.value) }
      }
  }
}
