/// Something in a frozen text that Notitia does not write there.
public struct FrozenTextFault: Error, Sendable, Equatable {
  public var message: String
  /// Offset of the byte in the file.
  public var offset: Int

  public init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }
}
