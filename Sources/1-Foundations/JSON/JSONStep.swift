/// A step into a value of JSON.
package enum JSONStep: Hashable, Sendable {
  case member(String)
  case element(Int)
}

extension JSONValue {
  /// Where a part of the value stands in ``canonicalBytes``; the whole value where there is no such part.
  package func range(of path: [JSONStep]) -> Range<Int> {
    var range = 0..<(canonicalBytes.count - 1)
    var value = self
    var level = 0
    for step in path {
      guard let (inner, before) = value.part(step, level: level) else { return range }
      let start = range.lowerBound + before
      level += 1
      range = start..<(start + inner.size(level: level))
      value = inner
    }
    return range
  }

  /// A part of an object or a list, and how many bytes of it stand before that part.
  private func part(_ step: JSONStep, level: Int) -> (JSONValue, before: Int)? {
    // Behind the bracket and each comma stands a line break, with the spaces of the next level.
    let margin = 1 + 2 * (level + 1)
    var before = 1
    switch (self, step) {
    case (.object(let members), .member(let key)):
      for member in members {
        before += margin + JSONValue.string(member.key).size(level: 0) + 2
        if member.key == key { return (member.value, before) }
        before += member.value.size(level: level + 1) + 1
      }
    case (.array(let elements), .element(let index)):
      for (position, element) in elements.enumerated() {
        before += margin
        if position == index { return (element, before) }
        before += element.size(level: level + 1) + 1
      }
    default: break
    }
    return nil
  }

  /// How many bytes it takes when it stands in so many others.
  private func size(level: Int) -> Int {
    let bytes = canonicalBytes
    let breaks = bytes.lazy.filter { $0 == UInt8(ascii: "\n") }.count - 1
    return bytes.count - 1 + breaks * 2 * level
  }
}
