/// What the preview answers, before it is sent.
struct Answer: Sendable {
  enum Status: Int, Sendable {
    case ok = 200
    case found = 302
    case seeOther = 303
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case conflict = 409
    case unsupportedMedia = 415
    case misdirected = 421
    case unprocessable = 422
    case internalServerError = 500
  }

  var status: Status
  var headers: [String: String]
  var body: [UInt8]

  init(_ status: Status, _ body: [UInt8], type: String, policy: String = Answer.closed) {
    self.status = status
    self.body = body
    headers = [
      "Content-Type": type, "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      // The next edition of the page must never be taken from a cache.
      "Cache-Control": "no-store",
    ]
  }

  /// A page.
  init(_ status: Status, _ html: String, policy: String) {
    self.init(status, Array(html.utf8), type: "text/html; charset=utf-8", policy: policy)
  }

  /// A few words.
  init(_ status: Status, text: String) {
    self.init(status, Array("\(text)\n".utf8), type: "text/plain; charset=utf-8")
  }

  /// Not for good: the next site on this port may have other pages.
  init(redirectTo address: String) {
    self.init(.found, text: "See \(address)")
    headers["Location"] = address
  }

  /// The page to show after a form was taken.
  init(seeOther address: String) {
    self.init(.seeOther, text: "See \(address)")
    headers["Location"] = address
  }

  private static let closed = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
}

/// Media types of the files of a site.
enum ContentType {
  static func of(_ path: String) -> String {
    if path.hasSuffix("/changes.xml") { return "application/atom+xml; charset=utf-8" }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return types[ending] ?? "text/plain; charset=utf-8"
  }

  private static let types = [
    "css": "text/css; charset=utf-8", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
    "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "ico": "image/x-icon", "woff2": "font/woff2",
    "xml": "application/xml", "json": "application/json", "jsonld": "application/ld+json", "pdf": "application/pdf",
  ]
}
