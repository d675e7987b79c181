import Markup
import NoticeModel
import Source
import Notices
import Versions
import XML

/// The versions of a notice as an Atom feed (RFC 4287), one for each language.
///
/// An entry says what the record of its version says, and nothing that changes afterwards: neither how the version
/// stands today nor anything of the theme's form. So only a release makes an entry, and none is ever shown as new again.
struct AtomFeed {
  private let history: LanguageHistory
  private let phrases: VersionPhrases
  private let facts: VersionFacts
  private let document: Document
  /// Whole addresses: a feed is read elsewhere.
  private let addresses: VersionAddresses
  private let first: String
  private let base: String

  init?(_ history: LanguageHistory, _ words: PageWords, _ labels: WordList<LabelKey>, base: String) {
    guard let first = history.history.versions.first,
      let document = history.versions.last?.document(history.language)
    else { return nil }
    self.history = history
    self.document = document
    self.first = first.hash
    self.base = base
    phrases = VersionPhrases(history: history.history, words: words)
    facts = VersionFacts(history: history, words: words, labels: labels)
    addresses = VersionAddresses("\(base)\(history.history.organisation)/\(history.language.rawValue)/")
  }

  private var words: PageWords { phrases.words }

  func bytes() -> [UInt8] {
    var xml = XMLWriter()
    xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": document.languageTag])
    xml.newline()
    xml.line("id", EntryIdentifier.ofFeed(history.language.rawValue, first: first))
    // A reader of feeds shows the titles alone, and many are called the same.
    xml.line("title", "\(document.organisation.plainText) – \(document.title.plainText)")
    xml.line("subtitle", words[.history])
    xml.line("updated", Self.timestamp(updated))
    xml.open("author")
    xml.line("name", document.organisation.plainText)
    xml.close("author")
    xml.newline()
    xml.link("self", "application/atom+xml", addresses.feed)
    xml.link("alternate", "text/html", addresses.changes)
    ending(&xml)
    for entry in entries.reversed() {
      if entry.isFollowing { self.following(entry.version, &xml) } else { self.entry(entry.version, &xml) }
    }
    xml.close("feed")
    xml.newline()
    return xml.bytes
  }

  private var updated: Day? {
    history.history.ending?.day ?? entries.map(\.day).max()
  }

  /// What there is to tell, the newest last: that a version can be read, or that it can in another language first.
  private var entries: [(version: FrozenVersion, day: Day, isFollowing: Bool)] {
    history.history.versions.drop { $0.document(history.language) == nil }.flatMap { version in
      let announced =
        version.record.following.contains(history.language) ? [(version, version.record.published, true)] : []
      let own = history.has(version.name) ? [(version, version.published(in: history.language), false)] : []
      return announced + own
    }
  }

  /// That no entry follows: the notice was withdrawn, or goes on under another identifier, whose feed goes on with it.
  private func ending(_ xml: inout XMLWriter) {
    guard let ending = history.history.ending else { return }
    let timestamp = Self.timestamp(ending.day)
    let (title, text) =
      switch ending.kind {
      case .renaming: (words[version: .movedTitle], words.sentence(.movedText, ending.day))
      case .withdrawal(nil): (words[version: .withdrawnTitle], phrases.withdrawal(ending, of: nil))
      case .withdrawal, .translation, .earlier: (words[version: .retiredTitle], phrases.withdrawal(ending, of: nil))
      }
    xml.open("entry")
    xml.newline()
    xml.line("id", EntryIdentifier.of(ending.file, history.language.rawValue, first: first))
    xml.line("title", title)
    xml.line("published", timestamp)
    xml.line("updated", timestamp)
    xml.link("alternate", "text/html", next(after: ending) ?? addresses.notice)
    xml.line("summary", text.plainText)
    xml.close("entry")
    xml.newline()
  }

  /// The notice that goes on, or took the place of this one.
  private func next(after ending: ChainEvent) -> String? {
    switch ending.kind {
    case .renaming(let name): "\(base)\(name)/\(history.language.rawValue)/"
    case .withdrawal(let name): name.map { "\(base)\($0)/" }
    case .translation, .earlier: nil
    }
  }

  /// What every entry on a version begins with.
  private func open(_ version: FrozenVersion, _ identifier: String, on day: Day, _ xml: inout XMLWriter) {
    let timestamp = Self.timestamp(day)
    xml.open("entry")
    xml.newline()
    xml.line("id", identifier)
    xml.line("title", phrases.title(version).plainText)
    xml.line("published", timestamp)
    xml.line("updated", timestamp)
  }

  private func entry(_ version: FrozenVersion, _ xml: inout XMLWriter) {
    open(
      version, EntryIdentifier.of(version.name, history.language.rawValue, first: first),
      on: version.published(in: history.language), &xml)
    xml.link("alternate", "text/html", addresses.version(version.name))
    if let pair = history.comparisonWithPredecessor(of: version.name) {
      xml.link("related", "text/html", addresses.comparison(pair))
    }
    if let summary = version.record.summary[history.language], !summary.isEmpty {
      xml.line("summary", summary.plainText)
    }
    xml.open("content", ["type": "html"])
    xml.text(content(version).string)
    xml.close("content")
    xml.newline()
    xml.close("entry")
    xml.newline()
  }

  /// That a version can be read in other languages, and its translation follows. It stays when that has come.
  private func following(_ version: FrozenVersion, _ xml: inout XMLWriter) {
    open(
      version, EntryIdentifier.ofFollowing(version.name, history.language.rawValue, first: first),
      on: version.record.published, &xml)
    let added = version.translations.compactMap(\.translation)
    for document in version.documents where !added.contains(document.language) {
      let address = addresses.version(version.name, in: document.language)
      xml.empty(
        "link", ["rel": "alternate", "type": "text/html", "hreflang": document.languageTag, "href": address])
      xml.newline()
    }
    xml.line("summary", words[version: .following])
    xml.close("entry")
    xml.newline()
  }

  /// The summary and what changed, as HTML.
  private func content(_ version: FrozenVersion) -> HTML {
    var html = HTML(capacity: 2048)
    let record = version.record
    if let summary = record.summary[history.language], !summary.isEmpty {
      html.blocks([.paragraph(summary.leading(to: addresses.version(version.name)))], level: 2)
    }
    let changes = record.changes.compactMap { $0.words[history.language] }
    if !changes.isEmpty {
      html.blocks([.list(start: nil, tight: true, items: changes.map { [.paragraph($0)] })], level: 2)
    }
    html.blocks([.definitions(facts.lasting(of: version))], level: 2)
    return html
  }

  /// Midnight, universal time, of the day on which it was published: a release has no hour.
  private static func timestamp(_ day: Day?) -> String { "\(day?.iso ?? "1970-01-01")T00:00:00Z" }
}

extension XMLWriter {
  /// An element on a line of its own.
  fileprivate mutating func line(_ name: String, _ text: String) {
    element(name, text)
    newline()
  }

  fileprivate mutating func link(_ relation: String, _ type: String, _ address: String) {
    empty("link", ["rel": relation, "type": type, "href": address])
    newline()
  }
}

extension SiteRenderer {
  func feed(_ history: LanguageHistory, _ publication: Publication) -> PageFile {
    let words = self.words(history.language)
    let feed = AtomFeed(history, words, sources.labels, base: sources.site.baseURL.url)
    return PageFile(
      "\(publication.id)/\(history.language.rawValue)/\(VersionAddresses.feed)", feed?.bytes() ?? [],
      from: publication.noticePath)
  }
}
