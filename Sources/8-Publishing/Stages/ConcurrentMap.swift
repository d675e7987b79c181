import Dispatch
import Foundation

extension Array where Element: Sendable {
  /// What a pure function makes of each element, in their order, worked out by all cores of the machine.
  ///
  /// For elements that each take long enough, such as a notice: not for characters.
  package func concurrentMap<Value: Sendable>(_ transform: @Sendable (Element) -> Value) -> [Value] {
    guard count > 1 else { return map(transform) }
    return [Value](unsafeUninitializedCapacity: count) { buffer, initialised in
      // Each index is written once, by one worker.
      nonisolated(unsafe) let base = buffer.baseAddress!
      DispatchQueue.concurrentPerform(iterations: count) { index in
        (base + index).initialize(to: transform(self[index]))
      }
      initialised = count
    }
  }

  /// The elements in as many runs of about the same length as the machine has cores, for work that shares
  /// something within a run.
  package var runsForWorkers: [ArraySlice<Element>] {
    let workers = Swift.max(1, ProcessInfo.processInfo.activeProcessorCount)
    let length = Swift.max(1, (count + workers - 1) / workers)
    return stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
  }
}
