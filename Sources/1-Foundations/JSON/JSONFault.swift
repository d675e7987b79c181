/// Why bytes cannot be read as JSON, and where.
package struct JSONFault: Error, Equatable, CustomStringConvertible {
  /// A clause without its full stop.
  package var message: String
  /// The bytes that are meant.
  package var range: Range<Int>

  package var description: String { "\(message) (byte \(range.lowerBound))" }
}
