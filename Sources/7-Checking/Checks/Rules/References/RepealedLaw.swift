import Days
import Law
import NoticeModel

/// No law is cited by identifier that the registry knows as repealed; laws with a rule of their own are left to it.
struct RepealedLaw: TextRule {
  let page = RuleDescription(
    "REF-REPEALED", .references, "A repealed law",
    basis: ["the registry of laws", "GDPR 5(1)(d)"],
    trigger: "a law or an article of it is cited by its identifier",
    requirement: "in force on the day of the build, or the sentence says that it is of the past",
    remedy: "cite the law that took its place, or say in the same sentence that it is repealed",
    reason: "Nobody can rely on a law that does not hold any more, and a notice that cites one looks abandoned.")

  private static let ownRules = Set(OutdatedReference.all.compactMap(\.law))

  func check(_ subject: TextSubject) -> [Finding] {
    subject.lawMentions.filter { !$0.saysPast && !Self.ownRules.contains($0.provision.law.id) }
      .flatMap { findings($0, subject) }
  }

  private func findings(_ mention: LawMention, _ subject: TextSubject) -> [Finding] {
    let law = mention.provision.law
    if let day = law.repealedFrom, day <= subject.asOf {
      return [finding(law.id, since: day, law.replacedBy, law, mention, subject)]
    }
    return mention.provision.abolishedArticles(on: subject.asOf).map { article in
      finding("\(law.id)/\(article.article)", since: article.from, article.replacedBy?.written, law, mention, subject)
    }
  }

  private func finding(
    _ name: String, since day: Day, _ successor: String?, _ law: LawRecord, _ mention: LawMention,
    _ subject: TextSubject
  ) -> Finding {
    let how = successor.map { "write \"\($0)\", or say in the same sentence that it is repealed" }
    return subject.finding(
      page, "`\(name)` has not been in force since \(day.iso)", at: mention.location, language: mention.language,
      entity: mention.entity, severity: law.confidence == .high ? .error : .warning, help: how)
  }
}
