/// Something in a frozen text that Notitia does not write there.
package struct FrozenTextFault: Error, Sendable, Equatable {
  package var message: String
  /// Offset of the byte in the file.
  package var offset: Int

  package init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }
}
