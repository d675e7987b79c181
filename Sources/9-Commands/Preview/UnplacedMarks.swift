import Pages

/// Translations that are stale or missing and have no place on a page: those of a whole file that is missing, or of a text
/// that the page does not show.
struct UnplacedMarks {
  private let marks: [StaleMark]
  private let links: EditLinks?

  /// A list shows no more.
  private static let most = 100

  init(_ marks: [StaleMark], links: EditLinks?) {
    self.marks = marks
    self.links = links
  }

  var html: String {
    guard !marks.isEmpty else { return "" }
    let items = marks.prefix(Self.most).map { mark in
      "<li><code>\(HTML.escaped(mark.name.key))</code>: \(mark.note)\(links?.link(to: mark.name, "open it") ?? "")</li>\n"
    }
    let more = marks.count > Self.most ? "<p>… and \(marks.count - Self.most) more.</p>\n" : ""
    return """
      <details class="notitia-unplaced">
      <summary>Translations that are stale or missing, without a place on this page: \(marks.count)</summary>
      <ul>
      \(items.joined())</ul>
      \(more)</details>

      """
  }
}
