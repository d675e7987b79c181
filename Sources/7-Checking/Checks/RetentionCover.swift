import NoticeModel

/// For which data, and of which people, the periods of a notice say how long they are kept, where purposes name none.
///
/// A period with `data:` is for those data alone, one with `people:` for those people alone, one with both for those data
/// of those people.
struct RetentionCover {
  private let subject: Subject
  private let retention: [Retention]

  init(_ subject: Subject) {
    self.subject = subject
    // One for no data and no people in particular belongs to the purposes that name it.
    retention = subject.notice.retention.filter { !$0.data.isEmpty || !$0.people.isEmpty }
  }

  /// Whether all data of a purpose have a period, for everybody whom it concerns.
  func covers(_ purpose: Purpose) -> Bool {
    people(of: purpose).allSatisfy { person in
      let data = subject.data(of: purpose).map(\.id)
      return data.isEmpty ? covers(nil, of: person) : data.allSatisfy { covers($0, of: person) }
    }
  }

  /// Whether there is somebody of whose data none have a period.
  func leavesOut(_ purpose: Purpose) -> Bool {
    people(of: purpose).contains { person in
      let data = subject.data(of: purpose).map(\.id)
      return data.isEmpty ? !covers(nil, of: person) : !data.contains { covers($0, of: person) }
    }
  }

  /// Those whom a purpose names for whom none of the periods that it names is.
  func peopleOutside(_ named: [Retention], of purpose: Purpose) -> [String] {
    guard !named.isEmpty else { return [] }
    let known = Set(subject.notice.people.map(\.id))
    return purpose.people.map(\.id).filter { person in
      // Identifiers of nobody are found by SRC-ID.
      known.contains(person)
        && !named.contains { $0.people.isEmpty || $0.people.contains { $0.id == person || !known.contains($0.id) } }
    }
  }

  /// The data of a purpose that neither the periods that it names nor any other of the notice are for.
  func dataOutside(_ named: [Retention], of purpose: Purpose) -> [String] {
    guard !named.isEmpty, !named.contains(where: { $0.data.isEmpty }) else { return [] }
    return subject.data(of: purpose).map(\.id).filter { data in
      !named.contains { $0.isFor(data) } && !isNamed(data) && !hasGeneralPeriod(data)
    }
  }

  /// Whether a purpose that uses these data names a period for no data in particular.
  private func hasGeneralPeriod(_ data: String) -> Bool {
    subject.notice.purposes.contains { purpose in
      let ids = Set(purpose.retention.map(\.id))
      return subject.notice.retention.contains { ids.contains($0.id) && $0.data.isEmpty }
        && subject.data(of: purpose).contains { $0.id == data }
    }
  }

  /// The data of purposes that have no period, each with the people for whom it has none.
  func gaps(of purposes: [Purpose]) -> [String: [String]] {
    var gaps: [String: [String]] = [:]
    for purpose in purposes {
      for data in subject.data(of: purpose).map(\.id) {
        for person in people(of: purpose) where !covers(data, of: person) {
          gaps[data, default: []] += [person].compactMap { $0 }.filter { !(gaps[data] ?? []).contains($0) }
        }
      }
    }
    return gaps
  }

  /// Whether a period names these data, for whomever.
  func isNamed(_ data: String) -> Bool { retention.contains { $0.isFor(data) } }

  private func covers(_ data: String?, of person: String?) -> Bool {
    retention.contains { period in
      let isForData = period.data.isEmpty || period.data.contains { $0.id == data }
      return isForData && (period.people.isEmpty || period.people.contains { $0.id == person })
    }
  }

  /// Those whom a purpose concerns: everybody, where it names nobody; `nil` where the notice names nobody.
  private func people(of purpose: Purpose) -> [String?] {
    let people = purpose.people.isEmpty ? subject.notice.people.map(\.id) : purpose.people.map(\.id)
    return people.isEmpty ? [nil] : people
  }
}

extension Retention {
  /// Whether it names these data.
  fileprivate func isFor(_ category: String) -> Bool { data.contains { $0.id == category } }
}
