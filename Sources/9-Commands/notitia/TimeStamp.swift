import ArgumentParser
import Diagnostics
import Files
import Foundation
import Programs
import Versions

/// Time stamps of an authority (RFC 3161) on the record of a version, by the programs `curl` and `openssl`.
struct TimeStamp {
  private let openssl: ExternalProgram

  init() throws {
    guard let openssl = ExternalProgram("openssl") else {
      throw Console.refuse("the program `openssl` is not there", "install it: sudo apt install openssl")
    }
    self.openssl = openssl
  }

  /// Whether a text is an address on the web.
  static func isAddress(_ text: String) -> Bool {
    guard let url = URL(string: text), let scheme = url.scheme?.lowercased() else { return false }
    return ["http", "https"].contains(scheme) && url.host?.isEmpty == false
  }

  /// Asks an authority for a stamp; ends the program where it gives none for these bytes.
  /// - Parameter url: the address of the authority.
  func request(for record: [UInt8], from url: String) throws -> [UInt8] {
    guard let curl = ExternalProgram("curl") else {
      throw Console.refuse("the program `curl` is not there", "install it: sudo apt install curl")
    }
    return try Self.inFolder { folder in
      try FolderTree.write(record, to: "\(folder)/record.json")
      let query = try openssl.run(
        ["ts", "-query", "-data", "\(folder)/record.json", "-sha256", "-cert", "-out", "\(folder)/query.tsq"],
        withErrors: true)
      guard query.isDone else { throw refused("`openssl` made no request", query) }
      let sent = try curl.run(
        [
          "--silent", "--show-error", "--fail", "--location", "--max-time", "60", "--proto", "=http,https",
          "--header", "Content-Type: application/timestamp-query", "--header", "Accept: application/timestamp-reply",
          "--data-binary", "@\(folder)/query.tsq", "--output", "\(folder)/reply.tsr", "--url", url,
        ], withErrors: true)
      guard sent.isDone else { throw refused("the authority at \(url) gave no answer", sent) }
      let reply = try Folder(folder).read("reply.tsr", limit: 1_000_000)
      guard case .stamped = try read(reply, on: record, authority: nil) else {
        throw Console.refuse(
          "the answer of the authority at \(url) is no time stamp on this record",
          "nothing was released: try again, or name another authority with --timestamp")
      }
      return reply
    }
  }

  /// What a stamp says of a record.
  enum Outcome: Equatable {
    /// When it was made; in the words of `openssl`.
    case stamped(String)
    /// It stands on other bytes, or nobody knows who signed it.
    case refused(String)
  }

  /// - Parameter authority: path of the certificates of the authority, in the form PEM, by which its signature is verified.
  func read(_ stamp: [UInt8], on record: [UInt8], authority: String?) throws -> Outcome {
    try Self.inFolder { folder in
      try FolderTree.write(stamp, to: "\(folder)/record.tsr")
      try FolderTree.write(record, to: "\(folder)/record.json")
      let shown = try openssl.run(["ts", "-reply", "-in", "\(folder)/record.tsr", "-text"])
      guard shown.isDone, shown.lines.contains(where: { $0.hasPrefix("Status: Granted") }) else {
        return .refused("this file is no time stamp that an authority has granted")
      }
      guard Self.imprint(in: shown.lines) == Hash.of(record) else {
        return .refused("this time stamp is not one on record.json beside it")
      }
      let time = shown.lines.first { $0.hasPrefix("Time stamp: ") }?.dropFirst("Time stamp: ".count) ?? ""
      guard let authority else { return .stamped(String(time)) }
      let verified = try openssl.run([
        "ts", "-verify", "-in", "\(folder)/record.tsr", "-data", "\(folder)/record.json", "-CAfile", authority,
      ])
      return verified.isDone
        ? .stamped(String(time)) : .refused("the certificates of \(authority) do not confirm this time stamp")
    }
  }

  /// The hash that a stamp stands on: the bytes below `Message data:`, sixteen on a line.
  private static func imprint(in lines: [String]) -> String {
    let rest = lines.drop { !$0.hasPrefix("Message data:") }.dropFirst().prefix { $0.hasPrefix("    ") }
    return rest.map { line in
      line.dropFirst(11).prefix(48).filter(\.isHexDigit)
    }.joined().lowercased()
  }

  private func refused(_ what: String, _ outcome: ExternalProgram.Outcome) -> ExitCode {
    Console.refuse(
      "\(what)\(outcome.lines.last.map { ": \($0)" } ?? "")",
      "nothing was released: try again, or leave --timestamp out")
  }

  private static func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("notitia-\(UUID().uuidString)").path
    try FolderTree.make(folder)
    defer { try? FolderTree.remove(folder) }
    return try body(folder)
  }
}

/// A version with the time stamp that is kept beside its record.
struct StampedVersion: Sendable {
  let organisation: String
  let name: VersionName
  let record: [UInt8]
  let stamp: [UInt8]

  static func all(in archive: VersionArchive) -> [StampedVersion] {
    archive.versions.compactMap { version in
      guard let record = version.files[VersionChain.record], let stamp = version.files[VersionChain.timeStamp] else {
        return nil
      }
      return StampedVersion(organisation: archive.organisation, name: version.name, record: record, stamp: stamp)
    }
  }

  /// What `notitia verify` tells of it, or what is wrong.
  func told(by authority: String?) throws -> Swift.Result<String, Problem> {
    switch try TimeStamp().read(stamp, on: record, authority: authority) {
    case .stamped(let time):
      return .success(
        "\(organisation): the version \(name) has a time stamp of \(time)"
          + (authority == nil
            ? "; --timestamp-ca FILE verifies who signed it" : ", signed as \(authority ?? "") confirms"))
    case .refused(let reason):
      return .failure(
        Problem(
          diagnostic: Diagnostic(
            rule: VersionArchive.rule, reason,
            help: "restore it from the history of the site; a stamp that was lost proves nothing, and may be removed",
            at: Location(
              path: "\(VersionArchive.folder(of: organisation))/\(name)/\(VersionChain.timeStamp)"))))
    }
  }

  struct Problem: Error {
    var diagnostic: Diagnostic
  }
}
