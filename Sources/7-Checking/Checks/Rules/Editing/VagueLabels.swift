import NoticeModel

/// Purposes, recipients, sources, interests and criteria are named, not alluded to.
struct VagueLabels: NoticeRule {
  let page = RuleDescription(
    "ED-UNNAMED", .editing, "Words that name nobody and nothing",
    basis: ["GDPR 12(1)", "GDPR 5(1)(a)", "WP260 rev.01 §12"], severity: .warning,
    trigger: "a purpose, a recipient, a source, a legitimate interest or a criterion for a period",
    requirement: "it says more than “new services”, “research”, “third parties”, “partners”, “external sources”, “our "
      + "legitimate interests”, “a reasonable time”, “indefinitely” or “as the law demands”",
    remedy: "say which: name it, or describe it so that people know whether it concerns them",
    reason: "The guidelines on transparency give these as examples of what tells people nothing.", confidence: .guidance
  )

  func check(_ subject: Subject) -> [Finding] {
    let notice = subject.notice
    var found: [Finding] = []
    func look(_ text: Text?, _ phrases: Set<String>, _ field: any FieldName, _ entity: String, at place: Place) {
      guard let text else { return }
      for language in subject.languages {
        guard let words = text.bareWords(language), phrases.contains(words) else { continue }
        found.append(
          subject.finding(
            page, "“\(text[language] ?? "")” does not say which", at: place, field: field, entity: entity))
        return
      }
    }
    for purpose in notice.purposes {
      if purpose.activities.isEmpty {
        look(purpose.description, Self.purposes, Purpose.Field.description, "purpose:\(purpose.id)", at: purpose.place)
      }
      for ground in purpose.grounds {
        look(ground.interest, Self.interests, Ground.Field.interest, "purpose:\(purpose.id)/interest", at: ground.place)
      }
    }
    for recipient in subject.allRecipients where recipient.about == nil && recipient.members.isEmpty {
      look(recipient.name, Self.recipients, Recipient.Field.name, "recipient:\(recipient.id)", at: recipient.place)
    }
    for source in notice.sources {
      look(source.label, Self.sources, DataSource.Field.label, "source:\(source.id)", at: source.place)
    }
    for retention in notice.retention {
      guard case .criterion(let text) = retention.period else { continue }
      look(text, Self.criteria, Retention.Field.period, "retention:\(retention.id)", at: retention.place)
    }
    return found
  }

  private static let purposes = set([
    "nouveaux services", "développer de nouveaux services", "le développement de nouveaux services",
    "développement de nouveaux services", "recherche", "la recherche", "à des fins de recherche", "fins de recherche",
    "nieuwe diensten", "nieuwe diensten ontwikkelen", "de ontwikkeling van nieuwe diensten", "onderzoek",
    "onderzoeksdoeleinden", "voor onderzoeksdoeleinden", "neue Dienste", "neue Dienste entwickeln",
    "die Entwicklung neuer Dienste", "Entwicklung neuer Dienste", "Forschung", "Forschungszwecke",
    "zu Forschungszwecken",
  ])

  private static let recipients = set([
    "tiers", "des tiers", "les tiers", "nos partenaires", "partenaires", "des partenaires", "prestataires externes",
    "derden", "partners", "onze partners", "externe partners", "Dritte", "Partner", "unsere Partner", "externe Partner",
  ])

  private static let sources = set([
    "sources externes", "des sources externes", "autres sources", "tiers", "des tiers", "externe bronnen",
    "andere bronnen", "derden", "externe Quellen", "andere Quellen", "Dritte",
  ])

  private static let interests = set([
    "nos intérêts légitimes", "notre intérêt légitime", "intérêt légitime", "intérêts légitimes",
    "intérêts commerciaux",
    "nos intérêts commerciaux", "notre intérêt commercial", "onze gerechtvaardigde belangen",
    "ons gerechtvaardigd belang", "gerechtvaardigd belang", "commerciële belangen", "onze commerciële belangen",
    "unsere berechtigten Interessen", "unser berechtigtes Interesse", "berechtigtes Interesse",
    "wirtschaftliche Interessen", "unsere wirtschaftlichen Interessen",
  ])

  private static let criteria = set([
    "indéfiniment", "pour une durée indéterminée", "durée indéterminée", "un délai raisonnable",
    "pendant un délai raisonnable", "comme la loi l'exige", "selon la loi", "conformément à la loi",
    "onbepaalde tijd", "voor onbepaalde tijd", "een redelijke termijn", "gedurende een redelijke termijn",
    "zoals de wet voorschrijft", "volgens de wet", "unbefristet", "auf unbestimmte Zeit", "eine angemessene Frist",
    "für eine angemessene Zeit", "wie gesetzlich vorgeschrieben", "nach dem Gesetz",
    "gemäß den gesetzlichen Vorschriften",
  ])

  private static func set(_ phrases: [String]) -> Set<String> { Set(phrases.map(bareWords)) }
}
