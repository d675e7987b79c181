import ArgumentParser
import Diagnostics
import Files
import Foundation
import Pages
import Programs
import Publishing
import Stages

/// What a host serves: a copy of it in a folder, or the site at its address, which the program `curl` fetches.
enum HostedSite {
  case folder(ServedFolder)
  case address(FetchedFiles)

  /// - Parameter place: a folder or an address, as the user has named it.
  init(_ place: String, of site: SiteOptions) throws {
    guard FetchedFiles.isAddress(place) else {
      self = .folder(try ServedFolder(site.absolute(place), reading: Self.compressors))
      return
    }
    self = .address(try FetchedFiles(place))
  }

  static var compressors: [Compressor] { CompressedForm.allCases.compactMap { Compressor($0) } }

  /// Those of some files that are missing or were altered.
  func differences(from files: [PageFile]) throws -> [Diagnostic] {
    switch self {
    case .folder(let folder): try folder.differences(from: files)
    case .address(let fetched): try fetched.differences(from: files)
    }
  }

  /// What is served and does not belong there. A host shows no list of what it serves.
  func strangers(besides paths: Set<String>) -> [Diagnostic] {
    switch self {
    case .folder(let folder): folder.strangers(besides: paths)
    case .address: []
    }
  }
}

/// Files of a site that a host serves, fetched one after the other by the program `curl`.
struct FetchedFiles {
  private let curl: ExternalProgram
  /// With a slash at its end.
  private let address: String

  static func isAddress(_ place: String) -> Bool { place.contains("://") }

  init(_ address: String) throws {
    guard TimeStamp.isAddress(address), !address.contains(where: { "?#\"\\".contains($0) || $0.isWhitespace }) else {
      throw Console.refuse(
        "`\(address)` is no address of a site",
        "write the address at which public/ is served, such as https://privacy.example.org/", status: 64)
    }
    guard let curl = ExternalProgram("curl") else {
      throw Console.refuse(
        "the program `curl` is not there",
        "install it: sudo apt install curl; or copy what the host serves into a folder, and name that")
    }
    self.curl = curl
    self.address = address.hasSuffix("/") ? address : address + "/"
  }

  func differences(from files: [PageFile]) throws -> [Diagnostic] {
    // Hosts read the settings of a site, and serve them to nobody.
    let files = files.filter { $0.path != "_headers" }
    guard !files.isEmpty else { return [] }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("notitia-\(UUID().uuidString)").path
    try FolderTree.make(folder)
    defer { try? FolderTree.remove(folder) }
    try fetch(files.map(\.path), into: "\(folder)/served", asking: "\(folder)/requests")
    return try ServedFolder("\(folder)/served", named: String(address.dropLast()), reading: [])
      .differences(from: files)
  }

  /// - Parameter requests: path of the file that tells `curl` what to fetch.
  private func fetch(_ paths: [String], into folder: String, asking requests: String) throws {
    try FolderTree.make(folder)
    let lines = paths.map { path in
      let encoded = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
      return "url = \"\(address)\(encoded)\"\noutput = \"\(folder)/\(path)\"\n"
    }
    try FolderTree.write(Array(lines.joined().utf8), to: requests)
    let outcome = try curl.run(
      [
        "--silent", "--show-error", "--fail", "--location", "--globoff", "--path-as-is", "--create-dirs",
        "--connect-timeout", "30", "--max-time", "600", "--proto", "=http,https", "--proto-redir", "=http,https",
        "--write-out", "%{stderr}answer %{http_code}\\n", "--config", requests,
      ], withErrors: true)
    let codes = outcome.lines.compactMap { $0.hasPrefix("answer ") ? Int($0.dropFirst(7)) : nil }
    guard codes.count == paths.count else { throw refused("gave no answer", outcome) }
    for (path, code) in zip(paths, codes) where !(200..<300).contains(code) && ![404, 410].contains(code) {
      throw code == 0 ? refused("gave no answer", outcome) : refused("answers \(code) for \(path)", outcome)
    }
  }

  private func refused(_ what: String, _ outcome: ExternalProgram.Outcome) -> ExitCode {
    let reason = outcome.lines.first { $0.hasPrefix("curl: ") }.map { ": \($0)" } ?? ""
    return Console.refuse(
      "the host at \(address) \(what)\(reason)",
      "look at that address in a browser, and try again; or copy what it serves into a folder, and name that")
  }
}
