import Markup
import NoticeModel
import Versions

/// The lines above a page that say how what it shows stands.
struct VersionStrips {
  let history: LanguageHistory
  let words: PageWords
  let addresses: VersionAddresses
  /// The address of the site, below which another notice is named in full.
  let base: String

  private var phrases: VersionPhrases { VersionPhrases(history: history.history, words: words) }

  /// Above the notice: that it is a draft, or which versions will follow.
  func ofNotice(_ publication: Publication) -> [String] {
    guard let name = publication.shownName, let own = publication.shownName(in: history.language) else {
      return [strip(words[version: .draftTitle], [.text(words[version: .draftText])], [])]
    }
    let version = history.history.versions.first { $0.name == name }
    if let ended = ended(publication.successor, of: version) { return [ended] }
    let behind = own == name ? [] : [self.behind(own, name)]
    // Of a version that is withdrawn before its day nothing is said that would not come true.
    let isToCome = history.history.phase(of: name) != .inForce
    let shown = isToCome ? history.history.versions.first { $0.name == name }.map { [future($0, [])] } ?? [] : []
    return behind + shown + history.history.announced.map(announced)
  }

  /// A version that will follow what the page shows.
  private func announced(_ next: FrozenVersion) -> String {
    guard history.has(next.name) else { return elsewhere(next) }
    var links = [Inline.link([.text(words[version: .readNext])], to: addresses.version(next.name))]
    let current = history.history.replaced(by: next).map { VersionPair(from: $0.name, to: next.name) }
    if let pair = current.flatMap({ history.has($0) ? $0 : nil }) ?? history.pairs(to: next.name).last {
      links.append(.link([.text(words[version: .seeChanges])], to: addresses.comparison(pair)))
    }
    // A correction says only what it corrects; what changes is what the version itself says.
    let record = history.history.original(of: next).record
    let summary = (record.summary[history.language] ?? []).leading(to: addresses.version(next.name))
    return strip(words.sentence(.next, next.name.day), summary, links)
  }

  /// A version to come that lacks the language of the page is announced in it all the same.
  private func elsewhere(_ next: FrozenVersion) -> String {
    strip(
      words.sentence(.next, next.name.day), [],
      next.documents.prefix(1).map { document in
        phrases.link(.readNext, in: document.language, to: addresses.version(next.name, in: document.language))
      })
  }

  /// The page shows an older version, because the translation of the newer one follows.
  private func behind(_ own: VersionName, _ newer: VersionName) -> String {
    let text = words.sentence(.behindText, ["from": phrases.label(own), "to": phrases.label(newer)])
    return strip(words[version: .behindTitle], text, current(.readNewer))
  }

  /// The notice in the languages that have what is shown.
  func current(_ key: VersionKey) -> [Inline] {
    (history.history.shown?.documents ?? []).map { document in
      phrases.link(key, in: document.language, to: addresses.notice(in: document.language))
    }
  }

  /// Above the page of a version that is not in force.
  /// - Parameters:
  ///   - successor: the notice that took the place of this one.
  ///   - current: the address of the page under the present identifier.
  func ofVersion(
    _ version: FrozenVersion, noticeExists: Bool, _ successor: Successor? = nil, current: String
  ) -> [String] {
    let ended = self.ended(successor, page: current, of: version)
    // Of a notice that ended here none is in force.
    let inForce = ended == nil ? self.inForce(noticeExists: noticeExists) : []
    switch history.history.phase(of: version.name) {
    case .inForce: return []
    case .withdrawn, .moved: return ended.map { [$0] } ?? []
    case .upcoming:
      guard let current = history.history.inForce else { return [future(version, [])] }
      return [future(version, inForce + changes(from: current.name, to: version.name))]
    case .superseded(let name, let day):
      let links = inForce + changes(from: version.name, to: name)
      return [strip(words[version: .oldTitle], words.sentence(.oldText, day), links), ended].compactMap { $0 }
    case .corrected(let name, let day):
      let links =
        history.has(name)
        ? [Inline.link([.text(words[version: .readCorrected])], to: addresses.version(name))] : inForce
      return [
        strip(
          words[version: .correctedTitle], words.sentence(.correctedText, day),
          links + changes(from: version.name, to: name)), ended,
      ].compactMap { $0 }
    }
  }

  /// Above a text from before the first version.
  func ofEarlier(_ archived: ArchivedEvent, _ successor: Successor?, noticeExists: Bool, current: String) -> [String] {
    let ended = self.ended(successor, page: current)
    let own = strip(
      words[version: .takenInTitle], words.sentence(.takenInText, archived.event.day),
      ended == nil ? inForce(noticeExists: noticeExists) : [])
    return [own, ended].compactMap { $0 }
  }

  /// Where the version in force lacks the language, its other languages lead to it, or the page of all of them.
  private func inForce(noticeExists: Bool) -> [Inline] {
    if history.isBehind { return current(.readInForce) }
    return [.link([.text(words[version: .readInForce])], to: noticeExists ? addresses.notice : addresses.organisation)]
  }

  /// That the notice does not apply any more, or goes on under another identifier; `nil` where neither is so.
  /// - Parameters:
  ///   - page: the address of the page under the present identifier; left out, that of the notice.
  ///   - version: the version that the page shows.
  func ended(_ successor: Successor?, page: String? = nil, of version: FrozenVersion? = nil) -> String? {
    guard let ending = history.history.ending else { return nil }
    let withdrawn = phrases.withdrawal(ending, of: version)
    let address = successor?.address(in: history.language, base)
    switch ending.kind {
    case .translation, .earlier: return nil
    case .renaming(let name):
      let link = [Inline.text(words[version: .readMoved])]
      return strip(
        words[version: .movedTitle], words.sentence(.movedText, ending.day),
        [.link(link, to: page ?? address ?? "\(base)\(name)/")])
    case .withdrawal(nil):
      return strip(
        words[version: .withdrawnTitle], withdrawn,
        [.link([.text(words[.history])], to: addresses.changes)])
    case .withdrawal(let name?):
      let title = successor?.title(in: history.language) ?? [.text(name)]
      let link = words.sentence(.readReplacement, ["title": title])
      return strip(
        words[version: .retiredTitle], withdrawn,
        [.link(link, to: address ?? "\(base)\(name)/"), .link([.text(words[.history])], to: addresses.changes)])
    }
  }

  /// Where the two are compared; nothing where no page does.
  private func changes(from old: VersionName, to new: VersionName) -> [Inline] {
    let pair = VersionPair(from: old, to: new)
    guard history.has(pair) else { return [] }
    return [.link([.text(words[version: .seeChanges])], to: addresses.comparison(pair))]
  }

  private func future(_ version: FrozenVersion, _ links: [Inline]) -> String {
    let text = history.history.takesEffect(version) ? words.sentence(.futureText, version.name.day) : []
    return strip(words[version: .futureTitle], text, links)
  }

  private func strip(_ title: String, _ text: [Inline], _ links: [Inline]) -> String {
    strip([.text(title)], text, links)
  }

  private func strip(_ title: [Inline], _ text: [Inline], _ links: [Inline]) -> String {
    var html = HTML(capacity: 512)
    html.inlines([.strong(title)])
    for part in (text.isEmpty ? [] : [text]) + links.map({ [$0] }) {
      html.tag(" ")
      html.inlines(part)
    }
    return html.string
  }
}
