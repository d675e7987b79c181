import Markup
import NoticeModel

/// The notice as a whole: its name, its readers, and what stands beside the facts.
extension Comparison {
  mutating func compareNotice() {
    let (a, b) = (old.notice, new.notice)
    compare(.wording, "notice", a.title, b.title)
    compare(.wording, "notice", a.summary, b.summary)
    compare(.standing, "notice", standing(a), standing(b), marks: .none)
    compare(.languages, "notice", languages(a, old), languages(b, new), marks: .none)
    let added = b.surfaces.filter { !a.surfaces.contains($0) }
    let removed = a.surfaces.filter { !b.surfaces.contains($0) }
    for surface in added { report(.surfaceAdded, "notice", value: phrase(surfaceName(surface))) }
    for surface in removed { report(.surfaceRemoved, "notice", value: phrase(surfaceName(surface))) }
    compare(.banner, "notice", a.banner.map { words(of: $0, old) }, b.banner.map { words(of: $0, new) })
    compareAudiences()
    compareCompanions()
    compareDefinitions()
    compareFramework()
  }

  private func standing(_ notice: Notice) -> Words {
    phrase(notice.standing == .official ? words[.standingOfficial] : words[.standingExample])
  }

  /// A notice that names none is published in those of the site.
  private func languages(_ notice: Notice, _ side: Side) -> Words? {
    new.list(side.published.sorted()) { _, language in [.text(language.ownName)] }
  }

  private func surfaceName(_ surface: Surface) -> Text {
    switch surface {
    case .website: words[.surfaceWebsite]
    case .app: words[.surfaceApp]
    case .premises: words[.surfacePremises]
    case .paper: words[.surfacePaper]
    }
  }

  private func words(of banner: Banner, _ side: Side) -> Words {
    side.say { $0.text(banner.text) + [.text(" ")] + [.link($0.text(banner.link), to: banner.url.url)] }
  }

  // MARK: - Readers

  private mutating func compareAudiences() {
    let pairing = Pairing(old.notice.audiences, new.notice.audiences) { $0.id }
    for (a, b) in pairing.differing { compare(.wording, "audience:\(b.id)", a.label, b.label) }
    for audience in pairing.added { report(.audienceAdded, "audience:\(audience.id)", value: new.text(audience.label)) }
    for audience in pairing.removed {
      report(.audienceRemoved, "audience:\(audience.id)", value: old.text(audience.label))
    }
  }

  /// Which readers a fact concerns; none named means all of them.
  mutating func compareAudiences(_ entity: String, it: Words, _ a: [Ref<Audience>], _ b: [Ref<Audience>]) {
    compareReferences(
      .concernsMore, .concernsFewer, entity, it: it, a, b, all: phrase(words[.allAudiences]),
      \.audienceNames)
  }

  // MARK: - What stands beside the facts

  private mutating func compareCompanions() {
    let pairing = Pairing(old.notice.companions, new.notice.companions) { $0.id }
    for (a, b) in pairing.differing where a.forMinors != b.forMinors && alike(words(of: a, old), words(of: b, new)) {
      report(.companion, "companion:\(b.id)", value: new.text(b.title))
    }
    for (a, b) in pairing.differing { compare(.companion, "companion:\(b.id)", words(of: a, old), words(of: b, new)) }
    for page in pairing.added { compare(.companion, "companion:\(page.id)", nil, words(of: page, new)) }
    for page in pairing.removed { compare(.companion, "companion:\(page.id)", words(of: page, old), nil) }
  }

  private func words(of page: Companion, _ side: Side) -> Words {
    side.say { words in
      let title = words.text(page.title)
      let parts = [page.url.map { [.link(title, to: $0.url)] } ?? title, page.about.map(words.text) ?? []]
      return Array(parts.filter { !$0.isEmpty }.joined(separator: [.text(", ")]))
    }
  }

  private mutating func compareDefinitions() {
    let pairing = Pairing(old.notice.definitions, new.notice.definitions) { $0.id }
    for (a, b) in pairing.differing { compare(.definition, "definition:\(b.id)", words(of: a, old), words(of: b, new)) }
    for term in pairing.added { report(.definitionAdded, "definition:\(term.id)", value: words(of: term, new)) }
    for term in pairing.removed { report(.definitionRemoved, "definition:\(term.id)", value: words(of: term, old)) }
  }

  private func words(of definition: Definition, _ side: Side) -> Words {
    side.say { $0.text(definition.term) + [.text(", ")] + $0.rules.quotedWhole($0.text(definition.meaning)) }
  }

  private mutating func compareFramework() {
    let pairing = Pairing(old.notice.framework, new.notice.framework) { $0.law.written }
    for (a, b) in pairing.differing {
      compare(.framework, "law:\(b.law.written)", words(of: a, old), words(of: b, new))
    }
    for law in pairing.added { report(.frameworkAdded, "law:\(law.law.written)", value: words(of: law, new)) }
    for law in pairing.removed { report(.frameworkRemoved, "law:\(law.law.written)", value: words(of: law, old)) }
  }

  private func words(of law: FrameworkLaw, _ side: Side) -> Words {
    side.say { words in
      let parts = [words.laws([law.law]), law.alias.map(words.text) ?? [], law.about.map(words.text) ?? []]
      return Array(parts.filter { !$0.isEmpty }.joined(separator: [.text(", ")]))
    }
  }
}
