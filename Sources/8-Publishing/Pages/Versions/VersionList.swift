import Markup
import NoticeModel
import Versions

/// The list of versions, the newest first, for the page of the notice and for its fragment.
struct VersionList {
  let history: LanguageHistory
  let phrases: VersionPhrases
  let addresses: VersionAddresses

  init(_ history: LanguageHistory, words: PageWords, addresses: VersionAddresses) {
    self.history = history
    self.addresses = addresses
    phrases = VersionPhrases(history: history.history, words: words)
  }

  private var words: PageWords { phrases.words }

  func html() -> HTML {
    var html = HTML(capacity: 4096)
    guard !history.versions.isEmpty else { return html }
    html.tag("<ol class=\"versions\" reversed>\n")
    for group in history.groups { write(group, &html) }
    for (day, archived) in history.earlier.reversed() { write(archived, day, &html) }
    html.tag("</ol>\n<p><a href=\"")
    html.text(addresses.changes)
    html.tag("\">")
    html.text(words[.history])
    html.tag("</a></p>\n")
    return html
  }

  private func write(_ group: VersionGroup, _ html: inout HTML) {
    guard let first = group.versions.first else { return }
    let holds = group.versions.contains { history.history.phase(of: $0.name) == .inForce }
    html.tag(holds ? "<li class=\"current\"><p>" : "<li><p>")
    html.tag("<span class=\"version-title\">")
    html.inlines([.text(words[.versionOf] + " "), words.date(first.name.day)])
    html.tag("</span>")
    html.marks(of: group, phrases)
    html.tag("</p>\n")
    text(first, &html)
    for correction in group.versions.dropFirst() {
      html.tag("<p class=\"detail\">")
      html.inlines(words.sentence(.correction, correction.record.published))
      html.tag("</p>\n")
      text(correction, &html)
    }
    html.tag("</li>\n")
  }

  /// A text from before the first version.
  private func write(_ archived: ArchivedEvent, _ day: Day, _ html: inout HTML) {
    html.tag("<li><p><span class=\"version-title\">")
    html.inlines([.text(words[.versionOf] + " "), words.date(day)])
    html.tag("</span> ")
    html.inlines([.badge(words.sentence(.takenIn, archived.event.day), .plain)])
    html.tag("</p>\n<p class=\"version-links\">")
    html.inlines([phrases.link(.read, VersionName(day), to: addresses.version(VersionName(day)))])
    html.tag("</p>\n</li>\n")
  }

  private func text(_ version: FrozenVersion, _ html: inout HTML) {
    guard history.has(version.name) else { return html.following(version, phrases, addresses) }
    let page = addresses.version(version.name)
    if let summary = version.record.summary[history.language], !summary.isEmpty {
      html.tag("<p>")
      html.inlines(summary.leading(to: page))
      html.tag("</p>\n")
    }
    html.versionLinks(version, history, phrases, addresses)
  }
}

/// Pieces that the list and the changelog share.
extension HTML {
  /// Marks behind the title of a version: how it stands, and whether it counts.
  mutating func marks(of group: VersionGroup, _ phrases: VersionPhrases) {
    guard let last = group.versions.last else { return }
    switch phrases.history.phase(of: last.name) {
    case .inForce:
      tag(" <span class=\"badge strong\">")
      text(phrases.words[version: .inForce])
      tag("</span>")
    case .upcoming:
      tag(" ")
      inlines([.badge([.text(phrases.words[version: .upcoming])], .plain)])
    case .superseded, .corrected, .withdrawn, .moved:
      tag(" ")
      inlines([.badge(phrases.standing(last), .plain)])
    }
    // It holds, or will hold, in other words than those that it had first.
    switch phrases.history.phase(of: last.name) {
    case .inForce where last.name.isRevision, .upcoming where last.name.isRevision:
      tag(" ")
      inlines([.badge(phrases.words.sentence(.corrected, last.record.published), .plain)])
    default: break
    }
    if group.versions.contains(where: \.record.isMaterial) {
      tag(" ")
      inlines([.badge([.text(phrases.words[version: .material])], .plain)])
    }
  }

  /// That the translation of a version follows, with links to its languages.
  mutating func following(_ version: FrozenVersion, _ phrases: VersionPhrases, _ addresses: VersionAddresses) {
    tag("<p>")
    inlines([.text(phrases.words[version: .following])])
    tag("</p>\n<p class=\"version-links\">")
    for (index, document) in version.documents.enumerated() {
      if index > 0 { tag(" ") }
      let address = addresses.version(version.name, in: document.language)
      inlines([
        .link([.foreign([.text(document.language.ownName)], tag: document.languageTag)], to: address)
      ])
    }
    tag("</p>\n")
  }

  /// Links to a version and to what it changed.
  mutating func versionLinks(
    _ version: FrozenVersion, _ history: LanguageHistory, _ phrases: VersionPhrases, _ addresses: VersionAddresses
  ) {
    var links = [phrases.link(.read, version, to: addresses.version(version.name))]
    for pair in history.pairs(to: version.name) {
      let isNext = pair.from == history.predecessor(of: version.name)?.name
      let words =
        isNext || history.versions.first?.name != pair.from
        ? VersionKey.compare : .compareAll
      links.append(phrases.link(words, pair.from, to: addresses.comparison(pair)))
    }
    tag("<p class=\"version-links\">")
    for (index, link) in links.enumerated() {
      if index > 0 { tag(" ") }
      inlines([link])
    }
    tag("</p>\n")
  }
}
