/// A place in a source file that a person can find.
package struct Location: Hashable, Sendable {
  package var path: String
  /// Counted from 1.
  package var line: Int
  /// Counted from 1, in characters as a reader sees them.
  package var column: Int
  /// How many characters are meant, at least 1, on that line.
  package var length: Int
  /// The line itself, or what stands around the place where the line is very long.
  package var text: String
  /// The column at which `text` begins: 1 unless the line is very long.
  package var textColumn: Int

  package init(path: String, line: Int, column: Int, length: Int, text: String, textColumn: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
    self.text = text
    self.textColumn = textColumn
  }

  /// A file as a whole.
  package init(path: String) {
    self.init(path: path, line: 1, column: 1, length: 1, text: "")
  }
}
