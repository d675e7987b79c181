/// A file of the published site: its path below `public/` and its bytes.
public struct PageFile: Sendable, Equatable {
  public var path: String
  public var bytes: [UInt8]

  public init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(_ path: String, _ text: String) {
    self.init(path, Array(text.utf8))
  }
}
