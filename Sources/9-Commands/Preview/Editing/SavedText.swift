import Diagnostics
import NoticeModel
import Pages

/// The text that was saved last. After saving, the browser comes back to a page, which tells this.
struct SavedText: Sendable {
  let number: Int
  let organisation: String
  let name: TextName
  let languages: [Language]
  /// Whether translations were recorded as right.
  let isAccepted: Bool
  /// What is found now and was not before.
  let diagnostics: [Diagnostic]

  var html: String {
    let what =
      languages.isEmpty
      ? (isAccepted ? "Nothing of the text was changed" : "Nothing was changed")
      : "Saved in \(languages.map(\.englishName).joined(separator: ", "))"
    let found =
      diagnostics.isEmpty
      ? ""
      : "<details open>\n<summary>New: \(diagnostics.summary)</summary>\n\(FindingsList(diagnostics).html)</details>\n"
    return "<p role=\"status\"><strong>\(what)</strong>\(isAccepted ? ", translations recorded as right" : "").</p>\n"
      + found
  }
}
