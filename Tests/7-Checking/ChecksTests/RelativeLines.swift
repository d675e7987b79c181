/// Tells the lines of a case's notice by the blocks that the case writes, so that a new line in the complete notice moves
/// no expectation: `notice.swift:+3:15` is on the third line of the block `with` (`2+3` where it is the second one), and
/// `notice.swift:*:15` on a line of the complete notice, which the message quotes.
struct RelativeLines {
  /// The number of each block and its lines, both counted from 1.
  private var blocks: [(number: Int, lines: ClosedRange<Int>)] = []

  init(_ test: RuleFixture.Case, in notice: String) {
    for (index, edit) in test.edits.enumerated() where !edit.new.isEmpty {
      let parts = notice.components(separatedBy: edit.new)
      // A block that a later one has changed, or that stands elsewhere too, tells no line.
      guard parts.count == 2 else { continue }
      let first = parts[0].count { $0 == "\n" } + 1
      blocks.append((index + 1, first...first + edit.new.count { $0 == "\n" }))
    }
  }

  /// A rendered text with its lines told that way.
  func applied(to text: String) -> String {
    var label: (number: Substring, told: String)?
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      if let place = line.prefixMatch(of: /(content\/organisations\/exemple\/notice\.swift):(\d+)(:.*)/) {
        let told = self.told(Int(place.2) ?? 0)
        label = (place.2, told)
        return "\(place.1):\(told)\(place.3)"
      }
      guard let (number, told) = label else { return String(line) }
      if line.hasPrefix(" \(number) | ") { return " \(told) | \(line.dropFirst(number.count + 4))" }
      let margin = String(repeating: " ", count: number.count)
      guard line.hasPrefix(" \(margin) | ") else { return String(line) }
      label = nil
      return " \(String(repeating: " ", count: told.count)) | \(line.dropFirst(number.count + 4))"
    }.joined(separator: "\n")
  }

  private func told(_ line: Int) -> String {
    // The smallest block that holds it, where one lies in another.
    guard let block = blocks.filter({ $0.lines.contains(line) }).min(by: { $0.lines.count < $1.lines.count })
    else { return "*" }
    return "\(block.number == 1 ? "" : String(block.number))+\(line - block.lines.lowerBound + 1)"
  }
}
