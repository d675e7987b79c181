import Diagnostics
import Law
import NoticeModel
import Source

/// A law that a notice cites by its identifier.
struct LawMention: Sendable {
  var provision: Provision
  var location: Location
  /// `nil` for a fact, which shows in every language.
  var language: Language?
  var entity: String
  /// Whether the words around it say that it is of the past.
  var saysPast: Bool
}

extension LawMention {
  /// The laws that texts cite as `{law:…}`.
  static func written(in texts: NoticeTexts, laws: LawRegistry) -> [LawMention] {
    let parser = CitationParser(laws: laws)
    return texts.found(.law).flatMap { hit -> [LawMention] in
      let text = texts.text(of: hit)
      let behind = text.folded.bytes[hit.range.upperBound...].prefix(200)
      guard let close = behind.firstIndex(of: UInt8(ascii: "}")) else { return [] }
      let written = text.written(hit.range.upperBound..<close)
      let past =
        text.isHistory || PastSentence.of(hit.language).isSaid(in: text.sentence(around: hit.range), of: hit.range)
      // Several provisions of one law stand in one reference, with a space between them.
      return written.split(separator: " ").compactMap { citation in
        guard let provision = try? parser.provision(of: Citation(String(citation))) else { return nil }
        return LawMention(
          provision: provision, location: text.location(hit.range.lowerBound..<(close + 1)), language: text.language,
          entity: text.entity, saysPast: past)
      }
    }
  }
}

extension Subject {
  /// The laws of the registry, and those that the site and the notice declare.
  private var registry: LawRegistry { LawRegistry.standard.adding(sources.site.laws + notice.laws) }

  /// The laws that facts cite.
  var citedLaws: [LawMention] {
    let parser = CitationParser(laws: registry)
    return citations.compactMap { cited in
      guard let provision = try? parser.provision(of: cited.citation) else { return nil }
      let past = cited.words.contains { text in
        languages.contains { language in
          text[language].map { PastSentence.of(language).isSaid(in: FoldedText.fold($0)[...]) } ?? false
        }
      }
      return LawMention(
        provision: provision, location: sources.location(cited.citation.place), language: nil, entity: cited.entity,
        saysPast: past)
    }
  }

  /// Laws that the facts name, with what they belong to and the words beside them.
  private var citations: [(citation: Citation, entity: String, words: [Text])] {
    var all: [(citation: Citation, entity: String, words: [Text])] = []
    func add(_ citations: [Citation], _ entity: String, _ words: Text?...) {
      all += citations.map { ($0, entity, words.compactMap { $0 }) }
    }
    for law in notice.framework { add([law.law], "law:\(law.law.written)", law.about) }
    for purpose in notice.purposes {
      let entity = "purpose:\(purpose.id)"
      for activity in purpose.activities { add(activity.laws, entity, activity.text) }
      for ground in purpose.grounds { add(ground.laws, entity, ground.explanation, ground.condition) }
      for ground in purpose.special { add(ground.laws, entity, ground.condition) }
      for ground in purpose.criminal { add(ground.laws, entity, ground.explanation) }
    }
    for category in notice.data {
      add(category.authorisation?.laws ?? [], "data:\(category.id)", category.authorisation?.decision)
    }
    for retention in notice.retention { add(retention.laws, "retention:\(retention.id)", retention.afterwards) }
    for deadline in notice.rights?.shorterDeadlines ?? [] { add(deadline.laws, "notice", deadline.requests) }
    return all
  }
}
