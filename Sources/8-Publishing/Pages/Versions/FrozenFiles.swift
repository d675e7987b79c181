import Versions

/// The files of the versions as they were released, byte for byte, so that anybody can verify their hashes.
package struct FrozenFiles {
  package static let folder = "versions"
  package static let chain = "chain.txt"

  /// How a message names what a line of the list stands for, by its path.
  package static func told(_ path: Substring) -> String { VersionChain.told(path) }

  private let publication: Publication

  init(_ publication: Publication) {
    self.publication = publication
  }

  var files: [PageFile] {
    let home = "\(publication.id)/\(Self.folder)"
    let source = VersionArchive.folder(of: publication.id)
    return [PageFile("\(home)/\(Self.chain)", publication.history.chain, from: "\(source)/\(Self.chain)")]
      + publication.history.events.flatMap { event in
        event.ownFiles.sorted { $0.key < $1.key }.map { path, bytes in
          PageFile("\(home)/\(path)", bytes, from: "\(source)/\(path)")
        }
      }
      + publication.history.versions.flatMap { version in
        version.files.sorted { $0.key < $1.key }.map { name, bytes in
          PageFile("\(home)/\(version.name)/\(name)", bytes, from: "\(source)/\(version.name)/\(name)")
        }
      }
  }
}
