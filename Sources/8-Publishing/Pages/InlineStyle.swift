import Foundation
import Source
import Versions

/// The style of `404.html`, which stands in the page itself: a host shows that page at addresses of any depth, where a
/// relative link to a style sheet leads astray, and the site may be served at any path.
struct InlineStyle {
  static let file = "not-found.css"

  let text: String
  /// What the policy of the page, and that of the host, allow it by.
  let hash: String

  /// `nil` for a theme that has none: its page is then without style.
  init?(_ theme: ThemeSource) {
    guard let bytes = theme.assets[Self.file] else { return nil }
    // A browser reads the ends of lines as this, and compares the hash of what it has read.
    text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    hash = "sha256-" + Data(Hash.digest(of: Array(text.utf8))).base64EncodedString()
  }
}
