import Foundation
import TestSupport
import Testing

/// A file that holds the whole text a test expects.
struct Expectation {
  let url: URL

  func expect(_ actual: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let difference = Golden.difference(actual, url.path)
    #expect(difference == nil, "\(difference ?? "")", sourceLocation: sourceLocation)
  }
}
