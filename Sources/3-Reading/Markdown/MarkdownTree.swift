import CCmark

/// What libcmark-gfm makes of a text: CommonMark with tables and strikethrough, nothing rendered.
///
/// Two limits keep any text within the memory and the stack of a small machine: libcmark-gfm fills up every
/// short row of a table, and whoever reads the tree descends into it.
final class MarkdownTree {
  let root: CNode
  /// Why the text was not read as it stands, with the line.
  let excess: (kind: Excess, line: Int)?

  enum Excess { case nesting, table }

  /// Deeper than any notice nests lists, quotations and emphasis.
  static let deepest = 60
  /// More cells than any table of a notice has.
  private static let mostCells = 500_000
  /// More columns than any screen shows; libcmark-gfm passes all of a row for each of its cells.
  private static let mostColumns = 1_000

  init(_ bytes: [UInt8]) {
    let bytes = ProtectedBraces.hidden(bytes)
    let wide = MarkdownTree.widestLine(bytes)
    let tree = MarkdownTree.parse(bytes, tables: wide == nil)
    if let node = MarkdownTree.firstTooDeep(tree) {
      excess = (.nesting, Int(cmark_node_get_start_line(node)))
      cmark_node_free(tree)
      root = MarkdownTree.parse([], tables: false)
    } else {
      excess = wide.map { (.table, $0) }
      root = tree
    }
  }

  deinit { cmark_node_free(root) }

  private static func parse(_ bytes: [UInt8], tables: Bool) -> CNode {
    Extensions.register
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE) else {
      preconditionFailure("out of memory")
    }
    defer { cmark_parser_free(parser) }
    for name in tables ? ["table", "strikethrough"] : ["strikethrough"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let root = cmark_parser_finish(parser) else { preconditionFailure("out of memory") }
    return root
  }

  /// The line with the most bars, where as many cells in every line would be too many.
  private static func widestLine(_ bytes: [UInt8]) -> Int? {
    var (line, bars, most, widest) = (1, 0, 0, 1)
    for byte in bytes {
      if byte == UInt8(ascii: "|") {
        bars += 1
        if bars > most { (most, widest) = (bars, line) }
      } else if byte == UInt8(ascii: "\n") {
        (line, bars) = (line + 1, 0)
      }
    }
    return most > 1 && (most * line > mostCells || most > mostColumns) ? widest : nil
  }

  /// Goes through the tree without descending on the stack.
  private static func firstTooDeep(_ root: CNode) -> CNode? {
    var node = root
    var depth = 0
    while true {
      if let child = cmark_node_first_child(node) {
        node = child
        depth += 1
        if depth > deepest { return node }
        continue
      }
      while cmark_node_next(node) == nil {
        guard depth > 0, let parent = cmark_node_parent(node) else { return nil }
        node = parent
        depth -= 1
      }
      guard depth > 0, let next = cmark_node_next(node) else { return nil }
      node = next
    }
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
  /// The text of a node; braces that were written as such are still hidden in it.
  var literal: String { cmark_node_get_literal(self).map { String(cString: $0) } ?? "" }
  /// The same as it was written, for code and HTML.
  var source: String { ProtectedBraces.restored(literal) }
  var url: String { cmark_node_get_url(self).map { ProtectedBraces.restored(String(cString: $0)) } ?? "" }
  var title: String { cmark_node_get_title(self).map { ProtectedBraces.restored(String(cString: $0)) } ?? "" }
  var firstLine: Int { Int(cmark_node_get_start_line(self)) }
  var lastLine: Int { Int(cmark_node_get_end_line(self)) }
  var firstColumn: Int { Int(cmark_node_get_start_column(self)) }
  var end: TextPlace { TextPlace(line: lastLine, column: Int(cmark_node_get_end_column(self))) }
  var place: TextPlace { TextPlace(line: firstLine, column: firstColumn) }
  /// Whether it stands in a node of a type, at any depth.
  func isInside(_ type: cmark_node_type) -> Bool { isInside { $0.type == type } }

  var isInCell: Bool { isInside { $0.typeName == "table_cell" } }

  private func isInside(_ matches: (CNode) -> Bool) -> Bool {
    var around = cmark_node_parent(self)
    while let node = around {
      if matches(node) { return true }
      around = cmark_node_parent(node)
    }
    return false
  }

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
