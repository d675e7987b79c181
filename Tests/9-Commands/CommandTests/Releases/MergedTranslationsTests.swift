import Foundation
import TestSupport
import Testing

/// Two people change other texts on two branches, which Git merges with what `.gitattributes` says of the locks.
@Suite struct MergedTranslationsTests {
  private let who = "--by Anna --because read --as-of 2026-05-01"

  private func shared() throws -> ReleasingSite {
    let site = try ReleasingSite()
    try site.require("translations adopt \(who)")
    try Data("translations.lock merge=union\n".utf8).write(to: URL(fileURLWithPath: "\(site.path)/.gitattributes"))
    try site.git("init", "-q", "-b", "main")
    try site.commit("Start")
    return site
  }

  /// What is stale, by text and language.
  private func stale(_ site: ReleasingSite) throws -> Set<String> {
    let outcome = try Command.notitia(["check", "--as-of", "2026-06-01"], in: site.path)
    let found = outcome.errors.matches(of: /--text '([^']+)' --language (..)/).map { "\($0.1) \($0.2)" }
    #expect(outcome.errors.components(separatedBy: "[LANG-STALE]").count - 1 == found.count)
    return Set(found)
  }

  private static let care = "notice.swift:purposes/care/description"

  /// One branch changes a text and translates it, and leaves another one behind; so does the other branch, with other texts.
  @Test func whatIsStaleOnEitherBranchIsStaleOnBoth() throws {
    let site = try shared()
    try site.git("switch", "-q", "-c", "letter")
    try site.edit("fr: \"Première version.\"", "fr: \"Toute première version.\"")
    let here = try stale(site)
    try site.require("translations accept exemple --all \(who)")
    try site.edit("quatre fois par an", "cinq fois par an")
    let letter = try stale(site)
    try site.commit("Letter")
    try site.git("switch", "-q", "main")
    try site.edit("Nous tenons votre dossier", "Nous tenons à jour votre dossier")
    #expect(try stale(site) == ["\(Self.care) nl", "\(Self.care) de"])
    try site.edit("Wij houden uw patiëntendossier bij", "Wij werken uw patiëntendossier bij")
    try site.require("translations accept exemple --text \(Self.care) --language nl \(who)")
    let main = try stale(site)
    #expect(main == ["\(Self.care) de"])
    try site.commit("Care")
    try site.git("merge", "-q", "letter", "-m", "Merge")
    #expect(!here.isEmpty && !letter.isEmpty)
    #expect(try stale(site) == main.union(letter))
    // Whatever Git kept too much, the next command that writes the lock leaves out.
    try site.require("translations accept exemple --all \(who)")
    #expect(try stale(site) == [])
    let lines = try String(contentsOfFile: "\(site.home)/translations.lock", encoding: .utf8).split(separator: "\n")
    let texts = lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").prefix(2).joined(separator: " ") }
    #expect(Set(texts).count == texts.count)
  }

  /// The same text on both: Git keeps the source of one, and its translations are known for what they are.
  @Test func theSameTextOnBothIsMendedByHand() throws {
    let site = try shared()
    try site.git("switch", "-q", "-c", "letter")
    try site.edit("Nous tenons votre dossier", "Nous tenons à jour votre dossier")
    try site.edit("Wij houden uw patiëntendossier bij", "Wij werken uw patiëntendossier bij")
    try site.require("translations accept exemple --all \(who)")
    try site.commit("Letter")
    try site.git("switch", "-q", "main")
    try site.edit("Nous tenons votre dossier", "Nous gardons votre dossier")
    try site.require("translations accept exemple --all \(who)")
    try site.commit("Care")
    try site.git("merge", "-q", "letter", inConflict: true)
    // The text of one branch and the translations of the other do not belong together.
    try site.git("checkout", "--ours", "content/organisations/exemple/notice.swift")
    #expect(try stale(site) == [])
    try site.edit("Wij houden uw patiëntendossier bij", "Wij werken uw patiëntendossier bij")
    #expect(try stale(site) == ["\(Self.care) nl"])
  }
}
