import CCmark
import Diagnostics

/// A Markdown file, parsed once and read as often as needed.
///
/// CommonMark with tables and strikethrough, as libcmark-gfm reads it. Nothing of it is rendered here:
/// `MarkdownConverter` makes blocks of it.
public final class MarkdownDocument {
  public let file: SourceFile
  let root: OpaquePointer

  public init(_ file: SourceFile) {
    self.file = file
    root = MarkdownDocument.parse(file.bytes)
  }

  deinit { cmark_node_free(root) }

  static func parse(_ bytes: [UInt8]) -> OpaquePointer {
    Extensions.register
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { preconditionFailure("out of memory") }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let root = cmark_parser_finish(parser) else { preconditionFailure("out of memory") }
    return root
  }

  /// Bytes of a line, counted from 1 as libcmark-gfm does.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard let range = lineRange(number) else { return [] }
    return file.bytes[range]
  }

  func lineRange(_ number: Int) -> Range<Int>? {
    var start = 0
    var current = 1
    while current < number {
      guard let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = end + 1
      current += 1
    }
    let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
    return start..<end
  }

  /// The place of a whole line, without its indentation.
  func location(line number: Int) -> Location {
    guard let range = lineRange(number) else { return Location(path: file.path) }
    let text = file.bytes[range]
    let first = text.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? range.lowerBound
    return file.location(first..<range.upperBound)
  }
}

/// libcmark-gfm keeps its extensions in a table of its own, to be filled once.
private enum Extensions {
  static let register: Void = cmark_gfm_core_extensions_ensure_registered()
}

/// A node of libcmark-gfm's tree.
typealias CNode = OpaquePointer

extension CNode {
  var type: cmark_node_type { cmark_node_get_type(self) }
  var typeName: String { String(cString: cmark_node_get_type_string(self)) }
  var literal: String { cmark_node_get_literal(self).map { String(cString: $0) } ?? "" }
  var firstLine: Int { Int(cmark_node_get_start_line(self)) }
  var lastLine: Int { Int(cmark_node_get_end_line(self)) }
  var firstColumn: Int { Int(cmark_node_get_start_column(self)) }
  var children: CChildren { CChildren(following: cmark_node_first_child(self)) }
}

/// The children of a node, in order.
struct CChildren: Sequence, IteratorProtocol {
  var following: CNode?

  mutating func next() -> CNode? {
    guard let node = following else { return nil }
    following = cmark_node_next(node)
    return node
  }
}
