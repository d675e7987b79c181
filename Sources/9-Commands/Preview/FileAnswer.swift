import Pages

/// Answers with a file that was made, or with what stands in its place.
struct FileAnswer {
  let files: [String: [UInt8]]
  /// The page for an address that leads nowhere.
  let notFound: [UInt8]?
  let context: PageContext
  /// Whether an address without a slash may be that of a page that could not be made.
  var hasErrors = false

  /// - Parameter marked: puts marks into a page.
  func answer(_ path: [String], _ request: RequestPath, marked: (String) -> String) -> Answer {
    let name = path.joined(separator: "/")
    guard request.isFolder || name.hasSuffix(".html") else {
      if let bytes = files[name] { return Answer(.ok, bytes, type: ContentType.of(name)) }
      if files["\(name)/index.html"] != nil || hasErrors && !(path.last ?? "").contains(".") {
        return Answer(redirectTo: request.asFolder)
      }
      return nothing
    }
    guard let bytes = files[request.isFolder ? (path + ["index.html"]).joined(separator: "/") : name] else {
      return nothing
    }
    return page(.ok, marked(String(decoding: bytes, as: UTF8.self)))
  }

  private var nothing: Answer {
    guard let notFound else { return Answer(.notFound, text: "There is no such page.") }
    return page(.notFound, String(decoding: notFound, as: UTF8.self))
  }

  private func page(_ status: Answer.Status, _ html: String) -> Answer {
    let page = PreviewPage(html, context: context)
    return Answer(status, page.html, policy: page.policy)
  }
}
