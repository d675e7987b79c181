/// A place in a source file that a person can find.
public struct Location: Hashable, Sendable {
  public var path: String
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in characters as a reader sees them.
  public var column: Int
  /// How many characters are meant, at least 1, on that line.
  public var length: Int
  /// The line itself, or what stands around the place where the line is very long.
  public var text: String
  /// The column at which `text` begins: 1 unless the line is very long.
  public var textColumn: Int

  public init(path: String, line: Int, column: Int, length: Int, text: String, textColumn: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
    self.text = text
    self.textColumn = textColumn
  }

  /// A file as a whole.
  public init(path: String) {
    self.init(path: path, line: 1, column: 1, length: 1, text: "")
  }
}
