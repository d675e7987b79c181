import Versions

/// The files of the versions as they were released, byte for byte, so that anybody can verify their hashes.
package struct FrozenFiles {
  package static let folder = "versions"
  package static let chain = "chain.txt"
  package static let withdrawal = Withdrawal.file

  private let publication: Publication

  init(_ publication: Publication) {
    self.publication = publication
  }

  var files: [PageFile] {
    let home = "\(publication.id)/\(Self.folder)"
    let source = VersionArchive.folder(of: publication.id)
    return [PageFile("\(home)/\(Self.chain)", publication.history.chain, from: "\(source)/\(Self.chain)")]
      + (publication.history.withdrawal.map {
        [PageFile("\(home)/\(Self.withdrawal)", $0.bytes, from: "\(source)/\(Self.withdrawal)")]
      } ?? [])
      + publication.history.versions.flatMap { version in
        version.files.sorted { $0.key < $1.key }.map { name, bytes in
          PageFile("\(home)/\(version.name)/\(name)", bytes, from: "\(source)/\(version.name)/\(name)")
        }
      }
  }
}
