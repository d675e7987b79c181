import Changes
import Days
import Files
import FrozenTexts
import Markup
import NoticeModel
import Notices
import Source
import TestSupport
import Testing

@testable import Pages
@testable import Versions

/// A site with a notice that was released three times and corrected once: the last version holds from 1 June 2026.
struct VersionedSite: Sendable {
  var sources: SiteSources
  let versions: [FrozenVersion]

  /// Made once: it takes four sites.
  private static let whole = Result { try VersionedSite(missing: nil) }
  private static let withoutGerman = Result { try VersionedSite(missing: .de) }

  init() throws { self = try Self.whole.get() }

  /// The site whose second version does not exist in German.
  static func lackingGerman() throws -> VersionedSite { try withoutGerman.get() }

  /// - Parameter missing: a language that the second version does not have.
  private init(missing: Language?) throws {
    var history = Maker(missing: missing)
    try history.add("2024-01-01", published: "2023-12-15", edits: [:]) { record in
      record.summary = Self.texts("Première version.", "Eerste versie.", "Erste Fassung.")
      record.earlier = [
        VersionRecord.Earlier(
          day: try #require(Day(iso: "2019-05-25")), summary: Self.texts("Sur papier.", "Op papier.", "Auf Papier."))
      ]
    }
    try history.add("2025-03-01", published: "2025-01-15", edits: [".years(7)": ".years(10)"]) { record in
      record.summary = Self.texts(
        "Les commandes sont conservées plus longtemps.", "Bestellingen worden langer bewaard.",
        "Bestellungen werden länger aufbewahrt.")
      record.approvedBy = Self.texts("le conseil", "de raad", "dem Rat")
      record.changes = [
        FactChange(
          kind: "retention-longer", entity: "retention:order", isMaterial: true,
          words: Self.texts(
            "Conservation de la commande : de 7 à 10 ans", "Bewaring van de bestelling: van 7 naar 10 jaar",
            "Speicherung der Bestellung: von 7 auf 10 Jahre")),
        FactChange(
          kind: "wording", entity: "data:contact", isMaterial: false,
          words: Self.texts("Libellé <précisé> & relu", "Label <verduidelijkt>", "Bezeichnung <genauer>")),
      ]
      record.announced = Self.texts("par courriel", "per e-mail", "per E-Mail")
      record.leadDays = 45
    }
    try history.add("2025-03-01-r2", published: "2025-04-15", edits: ["Servir vos": "Traiter vos"]) { record in
      record.summary = Self.texts("Un mot est corrigé.", "Een woord is verbeterd.", "Ein Wort ist berichtigt.")
    }
    try history.add("2026-06-01", published: "2026-04-01", edits: ["rue de la Loi 1": "rue de la Loi 2"]) { record in
      record.summary = Self.texts("Nous déménageons.", "Wij verhuizen.", "Wir ziehen um.")
      record.raised = Self.texts("L’adresse change.", "Het adres verandert.", "Die Anschrift ändert sich.")
      record.announced = Self.texts("par lettre", "per brief", "per Brief")
      record.leadDays = 60
    }
    (sources, versions) = (try #require(history.sources), history.versions)
  }

  private static func texts(_ fr: String, _ nl: String, _ de: String) -> [Language: [Inline]] {
    [.fr: [.text(fr)], .nl: [.text(nl)], .de: [.text(de)]]
  }

  func publication(on day: String) throws -> Publication? {
    let history = VersionHistory(organisation: "tiny", day: AsOf(try #require(Day(iso: day))), versions: versions)
    return Publication(released: history, of: NoticeResolver.resolve(sources).notices[0])
  }

  func files(on day: String) throws -> [PageFile] {
    SiteRenderer.render(sources, try publication(on: day).map { [$0] } ?? []).files
  }

  func pages(on day: String) throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try files(on: day).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }
}

/// Freezes one version after the other.
private struct Maker {
  let missing: Language?
  private var notice = Repository.text("\(FixtureSite.folder)/valid/tiny/content/organisations/tiny/notice.swift")
  private(set) var sources: SiteSources?
  private(set) var versions: [FrozenVersion] = []

  init(missing: Language?) {
    self.missing = missing
  }

  mutating func add(
    _ name: String, published: String, edits: [String: String], describe: (inout VersionRecord) throws -> Void
  ) throws {
    for (old, new) in edits {
      #expect(notice.contains(old))
      notice = notice.replacing(old, with: new)
    }
    let site = try FixtureSite("valid/tiny", clauses: .named)
    try site.root.write("site/content/organisations/tiny/notice.swift", notice)
    let sources = try #require(SiteLoader.load(try Folder(site.path)).sources)
    self.sources = sources
    var record = VersionRecord(
      organisation: "tiny", name: try #require(VersionName(name)), standing: .official,
      published: try #require(Day(iso: published)), summary: [:])
    try describe(&record)
    record.previous = versions.last.map { VersionRecord.Link(name: $0.name, hash: $0.hash) }
    var documents = NoticeResolver.resolve(sources).notices[0].documents
    if versions.count == 1 { documents.removeAll { $0.language == missing } }
    var files = ["facts.json": Array("{}\n".utf8)]
    for document in documents { files["\(document.language.rawValue).md"] = DocumentText.write(document) }
    record.files = files.mapValues(Hash.of)
    files["record.json"] = record.bytes
    let frozen = try documents.map { document in
      var frozen = try DocumentText.read(try #require(files["\(document.language.rawValue).md"]))
      frozen.version = record.documentVersion(in: document.language)
      return frozen
    }
    versions.append(
      FrozenVersion(record: record, hash: Hash.of(record.bytes), documents: frozen, files: files))
  }
}
