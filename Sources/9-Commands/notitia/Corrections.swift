import ArgumentParser
import Diagnostics
import Files
import NoticeModel
import SourceEdits
import Translations

/// What `notitia check --fix` writes: whatever a finding says how to write, and nothing else can be meant.
struct Corrections {
  private let folder: Folder
  private let day: Day

  init(in folder: Folder, asOf day: Day) {
    self.folder = folder
    self.day = day
  }

  /// Writes all of them, or none.
  /// - Parameter isTrial: whether they are shown and not written.
  func make(_ findings: [Diagnostic], isTrial: Bool) throws {
    var files: [String: [UInt8]] = [:]
    var made: [Diagnostic] = []
    for (path, own) in Dictionary(grouping: findings.filter { $0.correction != nil }, by: \.location.path)
      .sorted(by: { $0.key < $1.key })
    {
      // A clause that comes with Notitia stands in no folder of the site.
      guard folder.exists(path) else { continue }
      let bytes = try Console.changing("`\(path)` could not be corrected") {
        try folder.read(path, limit: Self.limit)
      }
      let corrected: SourceCorrections
      do {
        corrected = try SourceCorrections(own, in: SourceFile(path: path, bytes: bytes))
      } catch {
        throw refused([error.diagnostic])
      }
      guard !corrected.made.isEmpty else { continue }
      files[path] = corrected.result.bytes
      made += corrected.made
    }
    guard !made.isEmpty else { return try Console.result("nothing was found that is corrected by itself") }
    let locks = try ChangedSite.with(files, in: folder, asOf: day) { changed in
      let found = try changed.newFindings()
      guard found.isEmpty else { throw refused(found) }
      return changed.locks(Acceptance(on: day, by: "notitia check --fix", because: "only its spelling changed"))
    }
    for finding in made {
      guard let correction = finding.correction else { continue }
      let (line, column) = (finding.location.line, finding.location.column)
      try Console.result(
        "\(finding.location.path):\(line):\(column): “\(visible(correction.written))” → “\(visible(correction.right))”")
    }
    let told = "\(Console.amount(made.count, "place")) in \(Console.amount(files.count, "file"))"
    guard !isTrial else { return try Console.result("nothing was written: \(told) would change") }
    do {
      try FileReplacement.write(files.merging(locks) { first, _ in first }, in: folder)
    } catch {
      throw Console.refuse("nothing was corrected: \(error)")
    }
    try Console.result("\(told) corrected; check again: notitia check")
  }

  /// With the numbers of characters that nobody could tell from none, or from a space.
  private func visible(_ text: String) -> String {
    let signs = text.unicodeScalars.map { scalar -> String in
      let isPlain = scalar == " " || !scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isWhitespace
      let number = String(scalar.value, radix: 16, uppercase: true)
      return isPlain ? String(scalar) : "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    }
    return shown(signs.joined())
  }

  /// The most that a source may have.
  private static let limit = 20_000_000

  private func refused(_ found: [Diagnostic]) -> ExitCode {
    Console.show(found)
    Console.say("notitia: nothing was corrected: \(found.counted)")
    return ExitCode(1)
  }
}
