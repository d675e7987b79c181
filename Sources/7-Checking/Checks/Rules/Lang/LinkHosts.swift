import Diagnostics
import Law
import NoticeModel

/// A link leads to the same site in every language.
struct LinkHosts: LanguageRule {
  let page = RuleDescription(
    "LANG-HOST", .languages, "A link leads elsewhere in another language", basis: ["GDPR 5(1)(d)", "GDPR 12(1)"],
    severity: .warning, trigger: "a text stands in several languages, each with a link",
    requirement: "the same site, in the language of the text: another folder, another ending (.be, .nl) or another "
      + "subdomain is no difference, nor are the names that an authority or a declared website has in each language",
    remedy: "correct the address; a site that has another name in each language is declared once as a Website",
    reason: "A copied address sends the readers of one language to somebody else.", confidence: .practice)

  func check(_ subject: TextSubject) -> [Finding] {
    let texts = subject.texts.items.filter { $0.language != nil }
    let declared = Set(texts.filter(\.isDeclaredSite).flatMap(\.hosts).map(\.name)).union(Self.ofAuthorities)
    let sources = Dictionary(
      texts.filter { $0.language == subject.sourceLanguage }.map { ($0.groupKey, $0) },
      uniquingKeysWith: { first, _ in first })
    return texts.compactMap { text in
      guard let language = text.language, language != subject.sourceLanguage, !text.isDeclaredSite,
        let source = sources[text.groupKey]
      else { return nil }
      let (own, others) = (text.hosts, source.hosts)
      guard
        let added = own.first(where: { host in
          !declared.contains(host.name) && !others.contains { $0.name == host.name }
        }),
        let lacking = others.first(where: { host in
          !declared.contains(host.name) && !own.contains { $0.name == host.name }
        })
      else { return nil }
      return subject.finding(
        page,
        "the link in \(language.rawValue) leads to \(text.written(added.place)), and that in "
          + "\(subject.sourceLanguage.rawValue) to \(source.written(lacking.place))",
        at: text.location(added.place), language: language, entity: text.entity,
        related: [
          RelatedPlace("the link in \(subject.sourceLanguage.rawValue)", at: source.location(lacking.place))
        ])
    }
  }

  /// The names of the sites of authorities, which some have in each language.
  private static let ofAuthorities = Set(
    AuthorityRegistry.standard.ids.compactMap { AuthorityRegistry.standard[$0] }.flatMap { authority in
      Language.allCases.compactMap { authority.site[$0] }.compactMap { LinkHost.name(of: Array($0.utf8)) }
    })
}

/// The site that a link leads to.
private struct LinkHost {
  /// What is left of its host without subdomains and ending: "example" of "nl.example.be".
  var name: String
  /// Where the address stands in the folded text, up to the end of the host.
  var place: Range<Int>

  static func name(of address: [UInt8]) -> String? {
    guard let slashes = address.firstRange(of: "://".utf8) else { return nil }
    let host = address[slashes.upperBound...].prefix { !"/:?#".utf8.contains($0) && $0 > 0x20 }
    let labels = String(decoding: host, as: UTF8.self).lowercased().split(separator: ".")
    return labels.count < 2 ? labels.first.map(String.init) : String(labels[labels.count - 2])
  }
}

extension NoticeText {
  fileprivate var isDeclaredSite: Bool { belongs(to: "Website") || belongs(to: "NamedAuthority") }

  fileprivate var hosts: [LinkHost] {
    // Few texts hold an address.
    guard folded.bytes.contains(UInt8(ascii: "/")) else { return [] }
    return (WrittenFacts(folded.bytes, language ?? .fr).places[.link] ?? []).compactMap { place in
      guard let name = LinkHost.name(of: Array(folded.bytes[place])) else { return nil }
      let address = folded.bytes[place]
      let path = address.dropFirst(8).firstIndex { "/?#".utf8.contains($0) } ?? place.upperBound
      return LinkHost(name: name, place: place.lowerBound..<path)
    }
  }
}
