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
      case "ref": return plan.targets.contains(parts[1]) ? [.reference(parts[1])] : nil
      case "date": return Day(iso: parts[1]).map { [rules.date($0)] }
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
    return fact(reference)
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

  private func law(_ written: String, behind words: String) -> [Inline]? {
    guard let provision = try? CitationParser(laws: registry).provision(of: Citation(written)) else { return nil }
    return cite(provision, behind: words)
  }

  /// A law, or a provision of it, under the name that this notice gives it.
  ///
  /// - Parameter words: what stands before it.
  func cite(_ provision: Provision, behind words: String = "") -> [Inline] {
    let alias = notice.framework.first { $0.law.written == provision.law.id }?.alias?[language]
    let name = provision.law.cited(in: language, alias: alias)
    var law = CitedLaw(
      name: alias ?? provision.law.short[language] ?? provision.law.id, link: name.link, linkedName: name.name,
      style: CitationStyle(country: provision.law.country))
    if alias == nil, let full = spelledOut(law.name) {
      let words = "\(full.name) (\(law.name))"
      law = CitedLaw(name: words, link: full.link, linkedName: words, style: law.style)
    }
    let cited = CitedProvision(
      articles: provision.articles, paragraph: provision.paragraph, point: provision.point, law: law)
    let article = rules.article(of: cited, behind: words)
    return (article.isEmpty ? [] : [.text(article)]) + rules.citation(cited)
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
