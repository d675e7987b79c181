import Diagnostics
import Files

/// Reads the picture that a notice names as its logo: a file beside `notice.swift`, which can be looked at and
/// nothing else.
struct LogoReader {
  static let rule = RuleID.sourceLogo

  let site: Folder
  /// Path of the organisation's folder within the site.
  let folder: String
  /// Where the notice names its logo.
  let place: Location
  private(set) var diagnostics: [Diagnostic] = []

  init(_ site: Folder, _ folder: String, namedAt place: Location) {
    self.site = site
    self.folder = folder
    self.place = place
  }

  /// The bytes of the picture; `nil` when it cannot be taken, which is then reported.
  mutating func read(_ name: String) -> [UInt8]? {
    guard isPlain(name) else {
      return refuse(
        "`\(name)` is not the name of a file beside notice.swift",
        help: "put the picture into \(folder), and write its name alone: logo: \"logo.svg\"")
    }
    guard Self.isPicture(name) else {
      return refuse(
        "`\(name)` is neither an SVG nor a PNG picture",
        help: "save the logo as one of them, and write its name: logo: \"logo.svg\"")
    }
    let path = "\(folder)/\(name)"
    guard site.exists(path) else { return refuse("there is no `\(name)` in \(folder)", help: helpForMissing(name)) }
    guard site.isInside(path, of: folder) else {
      return refuse("`\(name)` is a link to a file elsewhere", help: "put the picture itself into \(folder)")
    }
    return contents(of: path, isDrawing: name.lowercased().hasSuffix(".svg"))
  }

  private mutating func contents(of path: String, isDrawing: Bool) -> [UInt8]? {
    do {
      let bytes = try site.read(path, limit: SourceReader.limit)
      let file = SourceFile(path: path, bytes: bytes)
      if isDrawing {
        diagnostics += DrawingCheck.check(file)
      } else if !bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
        diagnostics.append(
          Diagnostic(
            rule: Self.rule, "this file is not a PNG picture, whatever its name says",
            help: "save the logo again as PNG or SVG", at: Location(path: path)))
      }
      guard diagnostics.isEmpty else { return nil }
      return isDrawing ? LineEnds.ofUnix(bytes) : bytes
    } catch {
      return refuse("`\(path)` cannot be read: \((error as? FileError)?.reason ?? "\(error)")", help: nil)
    }
  }

  private mutating func refuse(_ message: String, help: String?) -> [UInt8]? {
    diagnostics.append(Diagnostic(rule: Self.rule, message, help: help, at: place))
    return nil
  }

  private static func isPicture(_ name: String) -> Bool {
    name.lowercased().hasSuffix(".svg") || name.lowercased().hasSuffix(".png")
  }

  private func isPlain(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.unicodeScalars.contains { $0 == "/" || $0 == "\\" || $0.value < 0x20 }
  }

  private func helpForMissing(_ name: String) -> String {
    let entries = (try? site.entries(folder)) ?? []
    let pictures = entries.map(\.name).filter(Self.isPicture)
    return nearestName(to: name, among: pictures).map { "did you mean \"\($0)\"?" }
      ?? "put the picture there, or leave the field out"
  }
}
