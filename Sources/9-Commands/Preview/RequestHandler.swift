import FlyingFox
import FlyingSocks
import Foundation

/// Takes requests and sends answers.
struct RequestHandler: HTTPHandler {
  let site: PreviewSite

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard isAddressedHere(request) else {
      return response(Answer(.misdirected, text: "The preview answers at http://127.0.0.1 only."), to: request)
    }
    if request.method == .POST, let organisation = editedOrganisation(request) {
      return response(await saved(organisation, request), to: request)
    }
    guard request.method == .GET || request.method == .HEAD else {
      var answer = Answer(.methodNotAllowed, text: "This address can only be read.")
      answer.headers["Allow"] = "GET, HEAD"
      return response(answer, to: request)
    }
    let target = request.target
    if target.path() == PreviewParts.changes, request.method == .GET {
      let headers: HTTPHeaders = [
        .contentType: "text/event-stream", .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
      ]
      return HTTPResponse(
        statusCode: .ok, headers: headers,
        body: HTTPBodySequence(from: EventBytes(events: await site.changes(of: target.query()))))
    }
    return response(await site.answer(to: RequestPath(target.path(), query: target.query())), to: request)
  }

  // MARK: - Forms

  /// The organisation whose text a form changes; `nil` for any other address, and where nothing can be changed.
  private func editedOrganisation(_ request: HTTPRequest) -> String? {
    guard site.isEditable, let path = RequestPath(request.target.path()).segments, path.count == 3,
      path[0] == PreviewParts.folder, path[1] == "edit"
    else { return nil }
    return path[2]
  }

  private func saved(_ organisation: String, _ request: HTTPRequest) async -> Answer {
    let type = request.headers[.contentType]?.split(separator: ";").first.map { $0.lowercased() }
    guard type == "application/x-www-form-urlencoded" else {
      return Answer(.unsupportedMedia, text: "This is not the form of a page.")
    }
    guard let body = try? await request.bodyData, let text = String(bytes: body, encoding: .utf8),
      let fields = QueryText.read(text)
    else { return Answer(.badRequest, text: "The form cannot be read.") }
    return await site.save(
      organisation,
      FormRequest(
        query: request.target.query(), host: request.headers[.host], origin: request.headers[HTTPHeader("Origin")],
        fetchSite: request.headers[HTTPHeader("Sec-Fetch-Site")], fields: fields))
  }

  /// Whether the browser means this machine. Another site could give its own name the address 127.0.0.1, and read
  /// drafts through the browser of whoever visits it.
  private func isAddressedHere(_ request: HTTPRequest) -> Bool {
    guard let host = request.headers[.host]?.lowercased() else { return true }
    let name = host.firstMatch(of: /^(.*?)(:\d+)?$/)?.1 ?? ""
    return ["127.0.0.1", "localhost", "[::1]"].contains(name)
  }

  private func response(_ answer: Answer, to request: HTTPRequest) -> HTTPResponse {
    var headers = HTTPHeaders()
    for (name, value) in answer.headers { headers.setValues([value], for: HTTPHeader(name)) }
    headers[.contentLength] = String(answer.body.count)
    let body = request.method == .HEAD ? Data() : Data(answer.body)
    return HTTPResponse(statusCode: HTTPStatusCode(answer.status), headers: headers, body: body)
  }
}

extension HTTPStatusCode {
  fileprivate init(_ status: Answer.Status) {
    switch status {
    case .ok: self = .ok
    case .found: self = .found
    case .seeOther: self = .seeOther
    case .badRequest: self = .badRequest
    case .forbidden: self = .forbidden
    case .conflict: self = .conflict
    case .unsupportedMedia: self = .unsupportedMediaType
    case .unprocessable: self = .unprocessableContent
    case .notFound: self = .notFound
    case .methodNotAllowed: self = .methodNotAllowed
    case .misdirected: self = .misdirectedRequest
    case .internalServerError: self = .internalServerError
    }
  }
}

/// Events as the bytes of a body that goes on until the browser leaves.
struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8
  let events: AsyncStream<[UInt8]>

  func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var events: AsyncStream<[UInt8]>.Iterator
    private var rest: ArraySlice<UInt8> = []

    init(events: AsyncStream<[UInt8]>.Iterator) {
      self.events = events
    }

    mutating func next() async -> UInt8? { await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
      if rest.isEmpty {
        guard let event = await events.next() else { return nil }
        rest = event[...]
      }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }
  }
}
