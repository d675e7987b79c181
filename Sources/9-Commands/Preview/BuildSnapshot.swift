import Diagnostics
import Pages

/// What the preview shows at one time: the files of a build, and what was found.
struct BuildSnapshot: Sendable {
  /// Names this state. A page that was made from another one is out of date.
  let edition: String
  /// The files by path. There may be some although errors block their publication.
  let files: [String: [UInt8]]
  let diagnostics: [Diagnostic]

  init(files: [PageFile], diagnostics: [Diagnostic], edition: String) {
    self.edition = edition
    self.files = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    self.diagnostics = diagnostics
  }

  /// Whether readers would see no difference.
  func shows(the other: BuildSnapshot) -> Bool { files == other.files && diagnostics == other.diagnostics }

  /// What an address gets. Only paths of files that were built are ever looked up, in memory: no address can
  /// reach anything else.
  func answer(to request: RequestPath) -> Answer {
    guard let path = request.segments else { return Answer(.badRequest, text: "This is not an address.") }
    if let part = PreviewParts.named(path) { return part }
    let name = path.joined(separator: "/")
    guard request.isFolder || name.hasSuffix(".html") else {
      if let bytes = files[name] { return Answer(.ok, bytes, type: ContentType.of(name)) }
      if files["\(name)/index.html"] != nil || diagnostics.block && !name.contains(".") {
        return Answer(redirectTo: request.asFolder)
      }
      return notFound
    }
    return page(request.isFolder ? (path + ["index.html"]).joined(separator: "/") : name, request)
  }

  private func page(_ name: String, _ request: RequestPath) -> Answer {
    if diagnostics.block && !(request.isAsIs && files[name] != nil) {
      let page = FindingsPage(snapshot: self, pageExists: files[name] != nil)
      return Answer(.internalServerError, page.html, policy: page.policy)
    }
    guard let bytes = files[name] else { return notFound }
    return preview(bytes, .ok)
  }

  private var notFound: Answer {
    guard let bytes = files["404.html"] else { return Answer(.notFound, text: "There is no such page.") }
    return preview(bytes, .notFound)
  }

  private func preview(_ bytes: [UInt8], _ status: Answer.Status) -> Answer {
    let page = PreviewPage(String(decoding: bytes, as: UTF8.self), snapshot: self)
    return Answer(status, page.html, policy: page.policy)
  }
}
