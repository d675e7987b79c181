/// Where a value was written: the file and the node of its syntax tree.
///
/// The tool fills it in while it reads a source, so that every later message can name file, line and
/// column. It takes no part in comparisons: two values written in different places are still equal.
public struct Place: Hashable, Sendable {
  /// Index of the source file in the site that was read; -1 for a value made in code.
  public var file: Int32
  /// Index of the node in that file's syntax tree; -1 for a value made in code.
  public var node: Int32

  public init(file: Int32 = -1, node: Int32 = -1) {
    self.file = file
    self.node = node
  }

  public static func == (a: Place, b: Place) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}

/// A value of the source language that knows where it was written.
public protocol Located {
  var place: Place { get set }
}
