import Diagnostics

/// Finds the lines that Git leaves in a file which two people changed, until somebody says which text holds.
enum MergeMarkers {
  static let rule = RuleID.sourceMerge

  /// One finding for each place, at its first marker.
  static func diagnostics(_ file: SourceFile) -> [Diagnostic] {
    guard file.bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) else { return [] }
    var found: [Diagnostic] = []
    var open: Conflict?
    for (offset, line) in lines(file.bytes) {
      switch line.first {
      case UInt8(ascii: "<") where isMarker(line):
        if let open { found.append(open.diagnostic(file)) }
        open = Conflict(range: offset..<(offset + line.count), first: Side(name: name(line)))
      case UInt8(ascii: ">") where isMarker(line):
        var conflict = open ?? Conflict(range: offset..<(offset + line.count), first: Side(name: ""))
        conflict.second.name = name(line)
        found.append(conflict.diagnostic(file))
        open = nil
      case UInt8(ascii: "=") where isMarker(line): open?.part = .second
      case UInt8(ascii: "|") where isMarker(line): open?.part = .base
      default: open?.take(line)
      }
    }
    if let open { found.append(open.diagnostic(file)) }
    return found
  }

  private static func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
    guard let sign = line.first, line.count >= 7, line.prefix(7).allSatisfy({ $0 == sign }) else { return false }
    return line.count == 7 || line[line.startIndex + 7] == 0x20
  }

  private static func name(_ line: ArraySlice<UInt8>) -> String {
    shown(String(decoding: line.dropFirst(8), as: UTF8.self))
  }

  /// Lines without their ends, with the offsets at which they begin.
  private static func lines(_ bytes: [UInt8]) -> [(offset: Int, line: ArraySlice<UInt8>)] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      ($0.startIndex, $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0)
    }
  }

  private struct Side {
    var name: String
    /// Its first line that says something.
    var text: String?
  }

  private struct Conflict {
    enum Part { case first, base, second }

    var range: Range<Int>
    var part = Part.first
    var first: Side
    var second = Side(name: "")

    mutating func take(_ line: ArraySlice<UInt8>) {
      let words = String(decoding: line.drop { $0 <= 0x20 }, as: UTF8.self)
      guard !words.isEmpty else { return }
      switch part {
      case .first: first.text = first.text ?? shown(words)
      case .second: second.text = second.text ?? shown(words)
      case .base: break
      }
    }

    init(range: Range<Int>, first: Side) {
      self.range = range
      self.first = first
    }

    func diagnostic(_ file: SourceFile) -> Diagnostic {
      let sides = [first, second].compactMap { side in
        side.text.map { side.name.isEmpty ? "“\($0)”" : "“\($0)” (\(side.name))" }
      }
      return Diagnostic(
        rule: MergeMarkers.rule,
        "two people changed this, and nobody has said which text holds"
          + (sides.isEmpty ? "" : ": " + sides.joined(separator: " or ")),
        help: "\(advice), and take out the lines that begin with <<<<<<<, ======= or >>>>>>>",
        at: file.location(range))
    }

    /// Two versions that were described on two branches are two versions.
    private var advice: String {
      let areVersions = [first, second].allSatisfy { $0.text?.hasPrefix("Change(") == true }
      return areVersions
        ? "keep both versions, one after the other, and give the one that is released second a later day than the other"
        : "keep one of the two texts, or make one of both"
    }
  }
}
