/// Why a file or folder could not be read or written, in words for a person.
public struct FileError: Error, Equatable, CustomStringConvertible, Sendable {
  public var path: String
  public var reason: String

  public init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The reason that the system gave last.
  public static func system(_ path: String) -> FileError {
    FileError(path, String(cString: strerror(errno)).lowercased())
  }

  public var description: String { "\(path): \(reason)" }
}
