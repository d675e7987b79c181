import Languages
import Law
import NoticeModel

/// A rule for each entry of the table of outdated references: it reports that entry by its words in prose and texts, and by
/// the identifier of its law.
struct OutdatedReferenceRule: TextRule {
  let reference: OutdatedReference
  let page: RuleDescription

  /// One rule for each entry, in the order of the table.
  static let all = OutdatedReference.all.map(OutdatedReferenceRule.init)

  init(_ reference: OutdatedReference) {
    self.reference = reference
    page = RuleDescription(
      reference.id, .references, reference.name,
      basis: [reference.source + (reference.confidence == .high ? "" : " (not read in the source)"), "GDPR 5(1)(d)"],
      severity: reference.blocks ? .error : .warning,
      trigger: "a text or a fact of the notice cites it, and the sentence does not say that it is of the past",
      requirement: "cited only as something of the past, or not at all: \(reference.truth)",
      remedy: reference.replacement,
      reason: "A notice that rests on a law or names an authority that is no more sends people to the wrong place.",
      confidence: .law, validFrom: reference.from)
  }

  func check(_ subject: TextSubject) -> [Finding] { words(subject) + identifiers(subject) }

  private func words(_ subject: TextSubject) -> [Finding] {
    // Wordings overlap: "directive 95/46" and "95/46/CE" are one place.
    var reported: [Int: [Range<Int>]] = [:]
    return subject.texts.found(.reference).compactMap { hit in
      let entry = PhraseBook.references[hit.index]
      guard entry.reference.id == reference.id,
        !(reported[hit.text] ?? []).contains(where: { $0.overlaps(hit.range) })
      else { return nil }
      let text = subject.texts.text(of: hit)
      let sentence = text.sentence(around: hit.range)
      guard entry.wording.with.isEmpty || entry.with.isFound(in: sentence), !text.isHistory,
        !PastSentence.of(hit.language).isSaid(in: sentence, of: hit.range), !entry.allowedWith.isFound(in: sentence),
        !entry.namesAnotherLaw(hit, in: sentence)
      else { return nil }
      reported[hit.text, default: []].append(hit.range)
      return subject.finding(
        page, "“\(text.written(hit.range))”: \(entry.wording.truth ?? reference.truth)",
        at: text.location(hit.range), language: text.language, entity: text.entity,
        severity: entry.wording.blocks.map { $0 ? .error : .warning })
    }
  }

  private func identifiers(_ subject: TextSubject) -> [Finding] {
    guard let law = reference.law else { return [] }
    return subject.lawMentions.filter { mention in
      mention.provision.law.id == law && !mention.saysPast
        && (reference.article.map(mention.provision.articles.contains) ?? true)
    }.map { mention in
      let name = reference.article.map { "\(law)/\($0)" } ?? law
      return subject.finding(
        page, "`\(name)`: \(reference.truth)", at: mention.location, language: mention.language,
        entity: mention.entity)
    }
  }
}

extension PhraseBook.Reference {
  /// Whether a name that laws share, such as "loi vie privée", stands for a later one: the sentence says so, or
  /// another day follows the name.
  fileprivate func namesAnotherLaw(_ hit: PhraseHit, in sentence: ArraySlice<UInt8>) -> Bool {
    guard let day = wording.nameOf else { return false }
    if unless.isFound(in: sentence) { return true }
    let bytes = Array(sentence)
    var at = hit.range.upperBound - sentence.startIndex
    while at < bytes.count {
      if !bytes[at].isWord {
        guard " \"(,".utf8.contains(bytes[at]) else { return false }
        at += 1
      } else if let written = WrittenDay.read(bytes, at: at, hit.language) {
        return written.day != day
      } else {
        let word = Array(bytes[at...].prefix { $0.isWord })
        if word.count == 4, let year = Int(String(decoding: word, as: UTF8.self)) { return year != day.year }
        guard rules(for: hit.language).phrases.betweenLawAndDay.contains(String(decoding: word, as: UTF8.self)) else {
          return false
        }
        at += word.count
      }
    }
    return false
  }
}
