/// Lets only the preview's own pages change a text: no other site can write a file through the browser of whoever visits it.
struct EditGuard: Sendable {
  /// The longest form, in bytes: more than a browser makes of any text that somebody types.
  static let longestForm = 8_000_000

  /// Stands in each form, and is another one each time the preview starts.
  let token: String

  init() {
    var random = SystemRandomNumberGenerator()
    token = (0..<2).map { _ in String(UInt64.random(in: .min ... .max, using: &random), radix: 16) }.joined()
  }

  /// - Returns: why a form is not taken, in words; `nil` where it came from a page of this preview.
  func refusal(of request: FormRequest) -> String? {
    guard let host = request.host, request.origin?.lowercased() == "http://\(host.lowercased())" else {
      return "The form did not come from a page of this preview."
    }
    guard request.fetchSite == nil || request.fetchSite == "same-origin" else {
      return "The form did not come from a page of this preview."
    }
    guard request.fields["token"] == token else {
      return "The form is of a preview that has ended. Go back, copy what you typed, and open the text again."
    }
    return nil
  }
}

/// A form that was sent, with what the browser says of where it came from.
struct FormRequest: Sendable {
  var query: String
  var host: String?
  var origin: String?
  /// `Sec-Fetch-Site`, which browsers of today send.
  var fetchSite: String?
  var fields: [String: String]
}
