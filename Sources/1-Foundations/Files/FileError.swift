/// Why a file or folder could not be read or written, in words for a person.
package struct FileError: Error, Equatable, CustomStringConvertible, Sendable {
  package var path: String
  package var reason: String

  package init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The reason that the system gave last.
  package static func system(_ path: String) -> FileError {
    FileError(path, String(cString: strerror(errno)).lowercased())
  }

  package var description: String { "\(path): \(reason)" }
}
