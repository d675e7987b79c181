/// The name that somebody most likely meant: the nearest of the valid ones by edit distance, or `nil` when
/// none is near enough to be a slip of the keyboard.
package func nearestName(to written: String, among names: some Sequence<String>) -> String? {
  let letters = Array(written.lowercased())
  // Nobody types a word of this length by mistake, and measuring it would take long.
  guard letters.count <= 64 else { return nil }
  let limit = max(1, min(3, (letters.count + 1) / 3))
  var best: (name: String, distance: Int)?
  for name in names {
    let candidate = Array(name.lowercased())
    if candidate == letters { return name }
    guard abs(candidate.count - letters.count) <= limit else { continue }
    let distance = editDistance(letters, candidate)
    if distance <= limit, distance < min(candidate.count, best?.distance ?? .max) { best = (name, distance) }
  }
  return best?.name
}

/// Insertions, deletions, substitutions and swaps of neighbours between two words.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
