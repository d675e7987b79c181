import Diagnostics
import Syntax

/// Where the arguments of a value or the elements of a list stand, so that one more stands like the others.
struct ListLayout {
  private let tree: Tree
  private let node: NodeID
  private let children: [NodeID]
  private var bytes: [UInt8] { tree.file.bytes }

  init(_ tree: Tree, _ node: NodeID, _ children: [NodeID]) {
    self.tree = tree
    self.node = node
    self.children = children
  }

  /// The bytes to insert for one more, behind the child of an index; -1 puts it first.
  func inserting(_ text: String, after position: Int) -> [Replacement] {
    guard let first = children.first else {
      let inside = tree.range(node).upperBound - 1
      return [Replacement(range: inside..<inside, bytes: Array(text.utf8))]
    }
    if position < 0 {
      let start = self.start(of: first)
      let separator = ownLine(start) ? "," + lineEnd + indentation(of: start) : ", "
      return [Replacement(range: start..<start, bytes: Array((text + separator).utf8))]
    }
    let before = children[position]
    let end = tree.range(before).upperBound
    guard ownLine(start(of: before)) else {
      return [Replacement(range: end..<end, bytes: Array((", " + text).utf8))]
    }
    let newLine = lineEnd + indentation(of: start(of: before))
    let comma = self.comma(behind: end)
    let behind = comma.map { $0 + 1 } ?? end
    let rest = behind..<endOfLine(from: behind)
    // A comment behind the value stays on its line; where more than that follows, nothing is moved.
    guard onlySpaceOrComment(rest) else {
      return [Replacement(range: end..<end, bytes: Array(("," + newLine + text).utf8))]
    }
    guard comma == nil else {
      return [Replacement(range: rest.upperBound..<rest.upperBound, bytes: Array((newLine + text + ",").utf8))]
    }
    return [
      Replacement(range: end..<end, bytes: [UInt8(ascii: ",")]),
      Replacement(range: rest.upperBound..<rest.upperBound, bytes: Array((newLine + text).utf8)),
    ]
  }

  /// Where a child begins, its label included.
  private func start(of child: NodeID) -> Int { tree.labelRange(child)?.lowerBound ?? tree.range(child).lowerBound }

  /// Whether nothing but white space stands before an offset on its line.
  private func ownLine(_ offset: Int) -> Bool {
    bytes[lineStart(offset)..<offset].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private func indentation(of offset: Int) -> String {
    String(decoding: bytes[lineStart(offset)..<offset], as: UTF8.self)
  }

  private func lineStart(_ offset: Int) -> Int {
    var at = offset
    while at > 0, bytes[at - 1] != UInt8(ascii: "\n") { at -= 1 }
    return at == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : at
  }

  private func endOfLine(from offset: Int) -> Int {
    var at = offset
    while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    return at > offset && at < bytes.count && bytes[at - 1] == UInt8(ascii: "\r") ? at - 1 : at
  }

  /// The line break that the file uses.
  private var lineEnd: String {
    guard let first = bytes.firstIndex(of: UInt8(ascii: "\n")), first > 0 else { return "\n" }
    return bytes[first - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  /// The comma that follows a value on its line.
  private func comma(behind offset: Int) -> Int? {
    var at = offset
    while at < bytes.count, bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "\t") { at += 1 }
    return at < bytes.count && bytes[at] == UInt8(ascii: ",") ? at : nil
  }

  private func onlySpaceOrComment(_ range: Range<Int>) -> Bool {
    let text = bytes[range].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return text.isEmpty || text.starts(with: Array("//".utf8))
  }
}
