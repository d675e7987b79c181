import Markup
import NoticeModel

/// How people exercise their rights: Articles 12 to 22 GDPR. Where requests go is told with the contacts.
extension Comparison {
  mutating func compareRights() {
    let (a, b) = (old.notice.rights, new.notice.rights)
    compare(
      .identityCheck, "rights", check(a?.identityCheck ?? .undeclared), check(b?.identityCheck ?? .undeclared),
      marks: .none)
    compareExceptions(a?.notApplicable ?? [], b?.notApplicable ?? [])
    let additional = (a?.additional ?? [], b?.additional ?? [])
    for right in additional.1 where !additional.0.contains(right) {
      report(.rightAdded, "right:\(right.rawValue)", value: new.say { $0.name(right) })
    }
    for right in additional.0 where !additional.1.contains(right) {
      report(.rightRemoved, "right:\(right.rawValue)", value: old.say { $0.name(right) })
    }
    compareDeadlines(a?.shorterDeadlines ?? [], b?.shorterDeadlines ?? [])
    compareLimits(a?.limited ?? [], b?.limited ?? [])
    if a?.ways ?? [] != b?.ways ?? [] { report(.requestOrder, "rights") }
  }

  /// What rights are limited to; a right that is not limited holds for everything.
  private mutating func compareLimits(_ a: [LimitedRight], _ b: [LimitedRight]) {
    let rights = Right.allCases.filter { right in (a + b).contains { $0.right == right } }
    let everything = phrase(words[.rightUnlimited])
    for right in rights {
      func words(_ limits: [LimitedRight], _ side: Side) -> Words {
        let own = limits.filter { $0.right == right }
        guard !own.isEmpty else { return everything }
        return side.say { words in
          let scopes = own.map { limit in
            words.scope(of: limit) + (limit.because.map { [.text(" (")] + words.text($0) + [.text(")")] } ?? [])
          }
          return words.rules.list(scopes)
        }
      }
      compare(
        .rightLimited, "right:\(right.rawValue)", it: new.say { $0.rules.quotedWhole($0.name(right)) }, words(a, old),
        words(b, new), marks: .none)
    }
  }

  private func check(_ check: IdentityCheck) -> Words? {
    switch check {
    case .undeclared: nil
    case .onReasonableDoubt: phrase(words[.identityOnDoubt])
    case .always: phrase(words[.identityAlways])
    }
  }

  private mutating func compareExceptions(_ a: [RightException], _ b: [RightException]) {
    let pairing = Pairing(a, b) { $0.right.rawValue }
    for (a, b) in pairing.paired { compare(.rightExcluded, "right:\(b.right.rawValue)", a.because, b.because) }
    for exception in pairing.added {
      report(.rightExcluded, "right:\(exception.right.rawValue)", value: new.say { $0.name(exception.right) })
    }
    for exception in pairing.removed {
      report(.rightRestored, "right:\(exception.right.rawValue)", value: old.say { $0.name(exception.right) })
    }
  }

  private mutating func compareDeadlines(_ a: [ShorterDeadline], _ b: [ShorterDeadline]) {
    func words(_ deadline: ShorterDeadline, _ side: Side) -> Words {
      side.say { words in
        let laws = words.laws(deadline.laws)
        return words.text(deadline.requests) + [.text(", \(words.rules.duration(deadline.within, .alone))")]
          + (laws.isEmpty ? [] : [.text(" (")] + laws + [.text(")")])
      }
    }
    compareLists(.replyDeadline, "deadline", a.map { words($0, old) }, b.map { words($0, new) })
  }
}
