import Files
import Foundation
import TestSupport
import Testing

/// Random sequences of edits, days, deletions and hand edits of pages: after each step, what is built with a cache that was
/// kept all the way equals what is built from nothing.
///
/// `NOTITIA_STEPS=10000` tries more than the usual number, `NOTITIA_SEED=7` others. Each sequence of a hundred begins with the
/// site as it was, under the next seed: a site that is released for ever takes longer with each step, and tells no more.
@Suite struct RandomSequenceTests {
  private static func setting(_ name: String, _ standard: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
  }

  private static let steps = setting("NOTITIA_STEPS", 100)
  private static let seed = UInt64(setting("NOTITIA_SEED", 1))
  private static let longest = 100

  @Test func everyStepGivesWhatIsMadeFromNothing() throws {
    var seed = Self.seed
    for first in stride(from: 0, to: Self.steps, by: Self.longest) {
      let steps = min(Self.longest, Self.steps - first)
      print("NOTITIA_SEED=\(seed) NOTITIA_STEPS=\(steps)")
      try walk(steps, seed: seed)
      seed += 1
    }
  }

  private func walk(_ steps: Int, seed: UInt64) throws {
    let site = try CachedFixture()
    var walk = RandomWalk(site, seed: seed)
    for step in 1...steps {
      let done = try walk.step()
      let comment = Comment(rawValue: "seed \(seed), step \(step): \(done)")
      try site.expectAsFromNothing(comment, on: walk.day)
      if step % 4 == 0 { try site.expectCheckAsFromNothing(comment, on: walk.day) }
    }
  }
}

/// Somebody who changes a site in every way that there is.
private struct RandomWalk {
  private let site: CachedFixture
  private var generator: Seeded
  private(set) var day = "2026-11-01"
  /// What files of the site said before they were changed.
  private var originals: [String: String] = [:]
  private var count = 0

  init(_ site: CachedFixture, seed: UInt64) {
    self.site = site
    generator = Seeded(seed: seed)
  }

  /// Changes one to three things, and says which.
  mutating func step() throws -> String {
    var done: [String] = []
    for _ in 0..<Int.random(in: 1...3, using: &generator) { done.append(try change()) }
    return done.joined(separator: "; ")
  }

  private mutating func change() throws -> String {
    count += 1
    switch Int.random(in: 0..<20, using: &generator) {
    case 0, 1: return try edit(sources, adding: ["\n", "\n// a comment\n", "\nlet\n"])
    case 2: return try edit(proses, adding: ["\n\nPlus.\n", "\n\n{nothing}\n", " "])
    case 3: return try edit(themes, adding: ["\n", "\n<!-- {{> nothing}} -->\n", " "])
    case 4: return try edit(frozen, adding: [" "])
    case 5, 6, 7: return try restore()
    case 8, 9: return changeDay()
    case 10: return try deleteCache()
    case 11: return try damageCache()
    case 12, 13: return try pages { [site] in try site.edit($0) }
    case 14: return try pages { [site] in try site.remove($0) }
    case 15: return try stranger()
    case 16: return try draft()
    case 17: return touch()
    case 18: return try part()
    default: return try release()
    }
  }

  // MARK: - Sources

  private var organisations: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: site.path("content/organisations"))) ?? []).sorted()
  }

  private func files(_ folder: String) -> [String] {
    ((try? FolderTree.files(in: site.path(folder))) ?? []).map { "\(folder)/\($0)" }
  }

  private var sources: [String] { organisations.map { "content/organisations/\($0)/notice.swift" } }
  private var proses: [String] { files("content/clauses/fr").filter { $0.hasSuffix(".md") } }
  private var themes: [String] { files("themes/default") }
  private var frozen: [String] { organisations.flatMap { files("content/organisations/\($0)/versions") } }

  private mutating func edit(_ paths: [String], adding texts: [String]) throws -> String {
    guard let path = paths.randomElement(using: &generator), FileManager.default.fileExists(atPath: site.path(path))
    else { return "nothing" }
    let text = texts.randomElement(using: &generator) ?? ""
    if originals[path] == nil { originals[path] = Repository.text(site.path(path)) }
    try site.append(text, to: path)
    return "\(path) + \(text.debugDescription)"
  }

  /// Takes all edits of a file back.
  private mutating func restore() throws -> String {
    guard let path = originals.keys.sorted().randomElement(using: &generator), let text = originals[path] else {
      return "nothing"
    }
    originals[path] = nil
    if FileManager.default.fileExists(atPath: site.path(path)) { try site.write(path, text) }
    return "\(path) restored"
  }

  private mutating func touch() -> String {
    let path = (sources + themes).randomElement(using: &generator) ?? ""
    utimes(site.path(path), nil)
    return "\(path) touched"
  }

  /// Adds an organisation, gives it another name, or takes it away.
  private mutating func draft() throws -> String {
    let drafts = organisations.filter { $0.hasPrefix("draft") }
    guard let draft = drafts.randomElement(using: &generator) else {
      try site.addDraft("draft-\(count)")
      return "draft-\(count) added"
    }
    originals = originals.filter { !$0.key.hasPrefix("content/organisations/\(draft)/") }
    try site.remove("content/organisations/\(draft)")
    guard Bool.random(using: &generator) else { return "\(draft) removed" }
    try site.addDraft("draft-\(count)")
    return "\(draft) renamed to draft-\(count)"
  }

  /// Corrects a notice under another title. What was never released stays so: a version that is published may not go.
  private mutating func release() throws -> String {
    let name = ["exemple", "autre"].randomElement(using: &generator)!
    let outcome = try site.correct(name, count, of: "2026-06-01", asOf: day)
    return "\(name) released: \(outcome.status)"
  }

  // MARK: - Days

  private mutating func changeDay() -> String {
    let days = [
      "2026-05-01", "2026-06-01", "2026-06-02", "2026-08-10", "2026-08-11", "2026-11-01", "2026-11-02", "2027-05-31",
      "2027-06-01", "2027-06-02", "2027-07-02",
      "2028-06-02",
    ]
    day = days.randomElement(using: &generator) ?? day
    return day
  }

  // MARK: - Cache and pages

  private mutating func deleteCache() throws -> String {
    try FolderTree.remove(site.caches)
    return "cache deleted"
  }

  private mutating func damageCache() throws -> String {
    let files = ((try? FolderTree.files(in: site.caches)) ?? []).filter { $0.hasSuffix(".cache") }
    guard let file = files.randomElement(using: &generator) else { return "nothing" }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: "\(site.caches)/\(file)"))
    bytes[Int.random(in: bytes.indices, using: &generator)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    try bytes.write(to: URL(fileURLWithPath: "\(site.caches)/\(file)"))
    return "\(file) damaged"
  }

  /// Does something to a published page; the list of the files stays, without which the folder is nobody's.
  private mutating func pages(_ change: (String) throws -> Void) throws -> String {
    let pages = files("public").filter { $0 != "public/notitia-files.txt" }
    guard let page = pages.randomElement(using: &generator) else { return "nothing" }
    try change(page)
    return "\(page) changed"
  }

  /// Puts a file into the published folder, or takes it away again.
  private mutating func stranger() throws -> String {
    guard FileManager.default.fileExists(atPath: site.path("public")) else { return "nothing" }
    let path = "public/mine.txt"
    if FileManager.default.fileExists(atPath: site.path(path)) {
      try site.remove(path)
      return "\(path) removed"
    }
    try site.write(path, "")
    return "\(path) added"
  }

  private mutating func part() throws -> String {
    guard let name = organisations.randomElement(using: &generator) else { return "nothing" }
    let outcome = try site.notitia("build", "--as-of", day, "--cache", site.caches, "--only", name)
    return "\(name) built alone: \(outcome.status)"
  }
}
