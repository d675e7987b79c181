/// The name of a declared cookie, where `*` stands for anything, or nothing.
struct NamePattern {
  private let pieces: [Substring]
  /// How many characters it prescribes: of two patterns that match, the one with more is meant.
  let weight: Int

  init(_ name: String) {
    pieces = name.split(separator: "*", omittingEmptySubsequences: false)
    weight = pieces.count == 1 ? .max : name.count
  }

  func matches(_ name: String) -> Bool {
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else {
      return pieces.first.map { $0 == name } ?? false
    }
    guard name.hasPrefix(first), name.count >= first.count + last.count else { return false }
    var rest = name.dropFirst(first.count)
    guard rest.hasSuffix(last) else { return false }
    rest = rest.dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
