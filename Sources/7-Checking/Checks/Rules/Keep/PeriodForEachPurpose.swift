import NoticeModel

/// For each purpose it is said how long its data are kept.
struct PeriodForEachPurpose: NoticeRule {
  let page = RuleDescription(
    "KEEP-PERIOD", .keep, "How long the data are kept", basis: ["GDPR 13(2)(a)", "GDPR 14(2)(a)"],
    trigger: "always",
    requirement: "a period or a criterion for each purpose: named by the purpose, or for its data or all its people (a "
      + "warning for categories of its data that have none, for people for whom none of its periods is, and where "
      + "several periods are for no purpose, no data and no people in particular); a period of some length, its minimum not "
      + "above its maximum",
    remedy: "write retention: [Retention(id: \"…\", label: Text(…), period: …)], and name it in the retention: of each "
      + "purpose",
    reason: "People plan with it: what is erased next year needs no request today.")

  func check(_ subject: Subject) -> [Finding] {
    let notice = subject.notice
    guard !notice.retention.isEmpty else {
      return [
        subject.finding(
          page, "nothing says how long the data are kept", of: notice, .retention,
          entity: "notice")
      ]
    }
    let open = purposes(subject)
    return undeclared(subject) + impossible(subject) + open + unlinked(subject)
      + outsideNamed(subject, told: Set(open.map(\.entity)))
      + subject.notShown(page, "says how long the data are kept", in: ["retention"], add: ".retention")
  }

  private func undeclared(_ subject: Subject) -> [Finding] {
    subject.notice.retention.filter { $0.period == .undeclared }.map { retention in
      subject.finding(
        page, "nothing says how long `\(retention.id)` is kept", of: retention, .period,
        entity: "retention:\(retention.id)",
        help: "write period: .exactly(.years(…)), or .criterion(Text(…)) that says until what happens")
    }
  }

  /// Periods that are none: of no length, or with a minimum above the maximum.
  private func impossible(_ subject: Subject) -> [Finding] {
    subject.notice.retention.compactMap { retention in
      let durations = [retention.period.shortest, retention.period.longest].compactMap { $0 }
      let message: String
      let help: String
      if let none = durations.first(where: { $0.usualDays <= 0 }) {
        message = "`\(retention.id)` is kept for \(none.words), which is no time at all"
        help = "write how long it is kept, or .criterion(Text(…)) that says until what happens"
      } else if case .between(let least, let most) = retention.period, least.usualDays > most.usualDays {
        message = "`\(retention.id)` is kept for at least \(least.words), but for at most \(most.words)"
        help = "write the shorter one first: .between(…, …)"
      } else {
        return nil
      }
      return subject.finding(
        page, message, of: retention, .period, entity: "retention:\(retention.id)", help: help)
    }
  }

  private func purposes(_ subject: Subject) -> [Finding] {
    // Where no purpose names a period, one for no data and no people in particular holds for all.
    let linked = subject.notice.purposes.contains { !$0.retention.isEmpty }
    let general = subject.notice.retention.contains { $0.data.isEmpty && $0.people.isEmpty }
    guard linked || !general else { return [] }
    let cover = RetentionCover(subject)
    let open = subject.notice.purposes.filter { $0.retention.isEmpty && !cover.covers($0) }
    let without = open.filter(cover.leavesOut)
    let partly = open.filter { !cover.leavesOut($0) }
    return without.map { finding(on: $0, subject) } + categories(cover.gaps(of: partly), cover, subject)
  }

  /// Several periods that all hold for everything, as far as the facts say: which of them holds for a purpose is not
  /// said.
  private func unlinked(_ subject: Subject) -> [Finding] {
    let periods = subject.notice.retention
    let isLinked = subject.notice.purposes.contains { !$0.retention.isEmpty }
    guard !isLinked, periods.count > 1, periods.allSatisfy({ $0.data.isEmpty && $0.people.isEmpty }) else { return [] }
    let names = periods.map { "`\($0.id)`" }.joined(separator: ", ")
    return [
      subject.finding(
        page, "nothing says for which purposes or data each of these periods is: \(names)", of: subject.notice,
        .retention, entity: "retention", severity: .warning,
        help: "name them in the retention: of the purposes, or write data: in each Retention(…)")
    ]
  }

  /// The people and the data of a purpose for which the periods that it names are not.
  private func outsideNamed(_ subject: Subject, told: Set<String>) -> [Finding] {
    let cover = RetentionCover(subject)
    var told = told
    return subject.notice.purposes.flatMap { purpose -> [Finding] in
      let named = purpose.retention.compactMap { reference in
        subject.notice.retention.first { $0.id == reference.id }
      }
      let people = cover.peopleOutside(named, of: purpose).map { person in
        subject.finding(
          page,
          "nothing says how long the data of `\(person)` are kept for the purpose `\(purpose.id)`: its periods "
            + "are for others",
          of: purpose, .retention, entity: "purpose:\(purpose.id)/\(person)", severity: .warning,
          help: "write \"\(person)\" in the people: of one of them, or name another period in retention:")
      }
      let data = cover.dataOutside(named, of: purpose).filter { told.insert("data:\($0)").inserted }.compactMap {
        data in
        subject.notice.data.first { $0.id == data }.map { category in
          subject.finding(
            page,
            "nothing says how long the data `\(data)` are kept: the periods of the purpose `\(purpose.id)` are for "
              + "others", of: category, .id, entity: "data:\(data)", severity: .warning,
            help: "write \"\(data)\" in the data: of one of them, or name another period in its retention:")
        }
      }
      return people + data
    }
  }

  private func finding(on purpose: Purpose, _ subject: Subject) -> Finding {
    subject.finding(
      page, "nothing says how long the data are kept for the purpose `\(purpose.id)`", of: purpose, .retention,
      entity: "purpose:\(purpose.id)",
      help: "write retention: [\"…\"], one of "
        + subject.notice.retention.map { "\"\($0.id)\"" }.joined(separator: ", ") + " or a new one")
  }

  /// Data without a period, or without one for some people, of purposes that have one for other data.
  private func categories(_ gaps: [String: [String]], _ cover: RetentionCover, _ subject: Subject) -> [Finding] {
    subject.notice.data.compactMap { category in
      guard let people = gaps[category.id] else { return nil }
      let whose =
        cover.isNamed(category.id) && !people.isEmpty
        ? " of " + people.map { "`\($0)`" }.joined(separator: ", ") : ""
      return subject.finding(
        page, "nothing says how long the data `\(category.id)`\(whose) are kept", of: category, .id,
        entity: "data:\(category.id)", severity: .warning,
        help: "write \"\(category.id)\" in the data: of a Retention(…)"
          + (whose.isEmpty ? "" : " that is for these people") + ", or retention: in each purpose that uses it")
    }
  }
}
