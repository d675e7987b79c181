import Languages
import Law
import Markdown
import Markup
import NoticeModel

/// What `{kind:value}` stands for, in prose and in the texts of the facts alike.
extension Composer: InlineContext {
  func typography(_ words: [Inline]) -> [Inline] { rules.typography(words) }

  func resolve(_ reference: String, behind words: String) -> [Inline]? {
    let parts = reference.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 {
      switch parts[0] {
      case "ref":
        guard !namesPlaces else { return name(ofPlace: parts[1]) }
        return plan.targets.contains(parts[1]) ? [.reference(PlaceReference(parts[1]))] : nil
      case "date": return Day(iso: parts[1]).map { [rules.date($0).unresolved] }
      case "duration":
        guard let duration = NoticeModel.Duration(written: parts[1]) else { return nil }
        return [.text(rules.duration(duration, rules.durationForm(behind: words)))]
      case "law": return law(parts[1], behind: words)
      case "purpose":
        guard let purpose = graph.purposes[parts[1]], plan.has(.purposes) else { return nil }
        return [.link(text(purpose.title), to: "#purposes/\(purpose.id)")]
      case "data": return graph.data[parts[1]].map { text($0.label) }
      case "recipient": return graph.recipients[parts[1]].map { text($0.name) }
      default: return nil
      }
    }
    return fact(reference) ?? inflectedName(reference, behind: words)
  }

  func resolveAddress(_ reference: String) -> String? {
    switch reference {
    case "dpo.email": return dpo?.email.map { "mailto:\($0.address)" }
    case "requests.email": return requestContacts.first { $0.email != nil }?.email.map { "mailto:\($0.address)" }
    case "authority.site": return authority?.site[language]
    default:
      guard reference.hasPrefix("ref:") else { return nil }
      let target = String(reference.dropFirst(4))
      return plan.targets.contains(target) ? "#" + target : nil
    }
  }

  /// A section without content is left out, which is known only when everything is composed.
  func place(awaitedBy reference: String) -> String? {
    guard reference.hasPrefix("ref:") else { return nil }
    let target = String(reference.dropFirst(4))
    return plan.targets.contains(target) ? target : nil
  }

  // MARK: - Kinds

  /// One law or provision, or several provisions of one law with a space between them: "gdpr/13/3 gdpr/14/4".
  private func law(_ written: String, behind words: String) -> [Inline]? {
    let parser = CitationParser(laws: registry)
    let citations = written.split(separator: " ", omittingEmptySubsequences: false)
    let provisions = citations.compactMap { try? parser.provision(of: Citation(String($0))) }
    guard provisions.count == citations.count, let first = provisions.first,
      provisions.count == 1 || provisions.allSatisfy({ $0.law.id == first.law.id && !$0.articles.isEmpty })
    else { return nil }
    return cite(provisions, behind: words)
  }

  /// A law, or provisions of it, under the name that this notice gives it.
  ///
  /// - Parameters:
  ///   - provisions: at least one, all of one law.
  ///   - words: what stands before them.
  func cite(_ provisions: [Provision], behind words: String = "") -> [Inline] {
    let law = citedLaw(provisions[0].law, isInBrackets: words.hasOpenBracket)
    var cited = CitedProvision(articles: [], law: law)
    for provision in provisions {
      cited.add(articles: provision.articles, paragraph: provision.paragraph, point: provision.point)
    }
    let article = rules.article(of: cited, behind: words)
    return (article.isEmpty ? [] : [.text(article)]) + rules.citation(cited).map(\.unresolved)
  }

  private func citedLaw(_ record: LawRecord, isInBrackets: Bool) -> CitedLaw {
    let alias = notice.framework.first { $0.law.written == record.id }?.alias?[language]
    let usual = record.cited(in: language)
    let cited =
      alias.map { rules.cited(alias: $0, link: usual.link) } ?? InflectedName(before: usual.link, name: usual.name)
    let law = CitedLaw(
      name: alias ?? record.short[language] ?? record.id, link: cited.before, linkedName: cited.name,
      style: CitationStyle(country: record.country))
    guard alias == nil, let full = spelledOut(law.name) else { return law }
    // No brackets within brackets.
    let words = isInBrackets ? "\(full.name), \(law.name)" : "\(full.name) (\(law.name))"
    return CitedLaw(name: words, link: full.link, linkedName: words, style: law.style)
  }

  /// The organisation in a sentence, `controller.of` and the like; with a capital where it begins one.
  private func inflectedName(_ reference: String, behind words: String) -> [Inline]? {
    let form: NameForm
    switch reference {
    case "controller.subject": form = .subject
    case "controller.object": form = .object
    case "controller.of": form = .of
    case "controller.to": form = .to
    default: return nil
    }
    let written = text(notice.controller.nameWithArticle ?? notice.controller.name).plainText
    let inflected = rules.name(written, form)
    let name = Inline.name([.text(inflected.name)])
    guard !inflected.before.isEmpty else { return [name] }
    let begins = words.isEmpty || [". ", "? ", "! "].contains { words.hasSuffix($0) }
    let before = [Inline.text(inflected.before)]
    return (begins ? before.capitalised : before) + [name]
  }

  /// What a place of the notice is called, for words that stand elsewhere: its title in quotation marks.
  private func name(ofPlace target: String) -> [Inline]? {
    let parts = target.split(separator: "/", maxSplits: 1).map(String.init)
    guard let section = parts.first else { return nil }
    if section == SectionKind.purposes.identifier, parts.count == 2, let purpose = graph.purposes[parts[1]] {
      return rules.quoted(text(purpose.title))
    }
    if let planned = plan.section(section) { return rules.quoted(title(of: planned)) }
    return sources.titles.first { $0.kind.identifier == section }.map { rules.quoted(text($0.noun)) }
  }

  /// `controller.name` and the like.
  private func fact(_ name: String) -> [Inline]? {
    switch name {
    case "controller.name": return [.name(text(notice.controller.name))]
    case "controller.fullName": return notice.controller.fullName.map { [.name(text($0))] }
    case "controller.seat": return notice.controller.seat.map { oneLine($0) }
    case "controller.enterpriseNumber": return enterpriseNumber.map { [.text($0)] }
    case "dpo.email": return dpo?.email.map { [email($0)] }
    case "dpo.phone": return dpo?.phone.map { [phone($0)] }
    case "dpo.post": return dpo?.post.map { oneLine($0) }
    case "requests.email":
      return requestContacts.lazy.compactMap(\.email).first.map { [email($0)] }
    case "requests.post":
      return requestContacts.lazy.compactMap(\.post).first.map { oneLine($0) }
    // A rule of its own reports an authority that is not known.
    case "authority.name": return authority.map { [.name(text($0.name))] } ?? label(.notStated)
    case "authority.address": return authority.map { oneLine($0.address) }
    case "authority.site": return authority.flatMap { authority in authority.site[language].map { [web($0)] } }
    // The clause that names them stands only where there are some.
    case "data.special": return list(notice.specialCategories.map { self.name($0) })
    case "notice.title": return text(notice.title)
    default: return nil
    }
  }
}

extension String {
  /// Whether a bracket is open at its end.
  fileprivate var hasOpenBracket: Bool {
    var depth = 0
    for character in self {
      if character == "(" { depth += 1 }
      // The one behind a letter or number of a list, "a)", closes nothing.
      if character == ")" { depth = max(0, depth - 1) }
    }
    return depth > 0
  }
}
