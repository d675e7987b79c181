/// Why bytes cannot be read as JSON, and where.
public struct JSONFault: Error, Equatable, CustomStringConvertible {
  /// A clause without its full stop.
  public var message: String
  /// The bytes that are meant.
  public var range: Range<Int>

  public var description: String { "\(message) (byte \(range.lowerBound))" }
}
