import Files

/// Why something new cannot be made there, in words for a person.
package struct StartRefusal: Error, Equatable, Sendable {
  package enum Kind: Sendable {
    /// What was asked for cannot be: another name or folder is needed.
    case usage
    /// What it would be made from or in cannot be read or written.
    case unreadable
  }

  package var kind: Kind
  package var message: String
  /// What to do instead.
  package var help: String

  package init(_ kind: Kind, _ message: String, help: String) {
    self.kind = kind
    self.message = message
    self.help = help
  }

  static func unwritable(_ error: any Error) -> StartRefusal {
    StartRefusal(.unreadable, "it cannot be written: \(error)", help: "check that you may write in that folder")
  }
}
