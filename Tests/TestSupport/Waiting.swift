/// Asks again and again until there is an answer, for half a minute at least.
///
/// Tries are counted, not seconds: where other tests hold all threads, time passes in which nothing was asked.
package func eventually<T>(_ body: () async throws -> T?) async throws -> T {
  for _ in 0..<600 {
    if let value = try await body() { return value }
    try await Task.sleep(for: .milliseconds(50))
  }
  throw TookTooLong()
}

package struct TookTooLong: Error {}
