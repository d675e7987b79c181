import Foundation

/// Names with their values as an address or the body of a form has them: `text=notice.swift%3Atitle&language=nl`.
enum QueryText {
  static func written(_ pairs: [(String, String)]) -> String {
    pairs.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&")
  }

  private static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
  }

  private static let allowed = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:")

  /// - Returns: `nil` for what no browser writes: bytes that are no text, a name that comes twice.
  static func read(_ text: some StringProtocol) -> [String: String]? {
    var values: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let read = parts.map { String($0).replacingOccurrences(of: "+", with: " ").removingPercentEncoding }
      guard let name = read[0], let value = read.count == 2 ? read[1] : "", values[name] == nil else { return nil }
      values[name] = value
    }
    return values
  }
}
