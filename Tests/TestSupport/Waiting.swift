/// Asks again and again until there is an answer, for some seconds at most.
public func eventually<T>(
  within limit: Duration = .seconds(60), _ body: () async throws -> T?
) async throws -> T {
  let end = ContinuousClock.now + limit
  while ContinuousClock.now < end {
    if let value = try await body() { return value }
    try await Task.sleep(for: .milliseconds(50))
  }
  throw TookTooLong()
}

public struct TookTooLong: Error {}
