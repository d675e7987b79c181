/// The name that takes the fewest changes to become `written`, if a third of its letters is enough.
func nearestName(to written: String, in names: [String]) -> String? {
  let target = Array(written.utf8)
  var best: (name: String, distance: Int)?
  for name in names {
    let distance = editDistance(target, Array(name.utf8))
    if distance < best?.distance ?? (max(target.count, 3) / 3 + 1) { best = (name, distance) }
  }
  return best?.name
}

/// How many letters have to be added, dropped, replaced or swapped with their neighbour.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
