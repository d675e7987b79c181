import Diagnostics
import Foundation
import Testing

@testable import Source

/// Sources changed at random: whatever is accepted, Swift accepts too.
///
/// `NOTITIA_MUTATIONS=50000` tries more than the usual number, `NOTITIA_SEED=7` others.
@Suite struct MutationTests {
  private static func setting(_ name: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  @Test func whatIsAcceptedIsSwift() throws {
    let compiler = try SwiftCompiler.shared.get()
    let sources = try ValidFixtureTests.sources.map { try Checkout.bytes($0) }.filter { $0.count < 2_000 }
    var mutator = Mutator(seed: UInt64(Self.setting("NOTITIA_SEED", 1)), sources: sources)
    var remaining = Self.setting("NOTITIA_MUTATIONS", 1_000)
    while remaining > 0 {
      var accepted: [(name: String, bytes: [UInt8])] = []
      for index in 0..<min(remaining, 2_000) {
        let source = mutator.mutate(sources[index % sources.count])
        if messages(source).isEmpty { accepted.append((name: String(decoding: source, as: UTF8.self), bytes: source)) }
      }
      remaining -= 2_000
      for (source, errors) in try compiler.rejected(accepted) {
        Issue.record("Swift rejects what is accepted:\n\(source)\n\(errors)")
      }
    }
  }
}
