import Markup
import Pages

/// What has to be known of a file to verify a site: where it stands, its identifiers and where it leads.
struct ScannedFile: Sendable {
  let path: String
  let template: String?
  let source: String
  /// As they stand, repetitions included.
  private(set) var identifiers: [String] = []
  /// Identifiers that labels name.
  private(set) var references: [String] = []
  /// Each once.
  private(set) var links: [String] = []
  /// Addresses of what a browser loads with the page.
  private(set) var loads: [String] = []
  /// The same of a style sheet.
  private(set) var sheetLoads: [String] = []
  /// The first character that a file may not hold, and what stands before it.
  private(set) var forbidden: (name: String, written: String)?

  /// Whether it is a source that was copied, under its own name.
  var hasNameOfSource: Bool { path.split(separator: "/").last == source.split(separator: "/").last }

  var isPage: Bool { path.hasSuffix(".html") }

  init(_ file: PageFile) {
    (path, template, source) = (file.path, file.template, file.source)
    if isPage {
      let scan = PageScanner.scan(file.bytes)
      (identifiers, references, loads) = (scan.identifiers, scan.references, scan.loads)
      var seen: Set<String> = []
      links = scan.links.filter { seen.insert($0).inserted }
    } else if path.hasSuffix(".css") {
      sheetLoads = PageScanner.loads(ofStyleSheet: file.bytes).filter { !$0.isEmpty }
    }
    if !Self.isPicture(path) { forbidden = Self.forbidden(in: file.bytes) }
  }

  private static func forbidden(in bytes: [UInt8]) -> (name: String, written: String)? {
    let range = bytes.withUnsafeBufferPointer { ForbiddenCharacters.first(in: $0) }
    guard let range else { return nil }
    let around = bytes[max(0, range.lowerBound - 30)..<range.lowerBound]
    let before = String(decoding: around, as: UTF8.self).split(whereSeparator: { $0.isWhitespace }).suffix(3)
    return (
      "\(ForbiddenCharacters.name(bytes[range])), behind “\(before.joined(separator: " "))”",
      String(decoding: bytes[range], as: UTF8.self)
    )
  }

  private static func isPicture(_ path: String) -> Bool {
    let path = path.lowercased()
    return [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".woff", ".woff2", ".ttf", ".pdf", ".tsr"]
      .contains {
        path.hasSuffix($0)
      }
  }
}
