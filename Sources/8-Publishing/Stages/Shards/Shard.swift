/// A part of the organisations of a site, which one of several machines takes: `3/16` is the third of sixteen.
///
/// The organisations are dealt out in the order of their names, so that large ones which stand side by side do not all
/// come to one machine.
package struct Shard: Hashable, Sendable, CustomStringConvertible {
  /// From 1 to `count`.
  package let number: Int
  package let count: Int

  /// `nil` for what is no such part: `0/4`, `5/4`, `a/b`.
  package init?(_ written: String) {
    let parts = written.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
    self.init(number, of: count)
  }

  init?(_ number: Int, of count: Int) {
    guard count > 0, (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  package var description: String { "\(number)/\(count)" }

  /// Those that belong to it.
  package func names(of all: [String]) -> [String] {
    all.sorted().enumerated().filter { $0.offset % count == number - 1 }.map(\.element)
  }
}
