import NoticeModel

/// No text says that people cannot object where they can.
struct ObjectionDenied: NoticeRule {
  let page = RuleDescription(
    "RIGHT-OBJECT-DENIED", .right, "A text denies the right to object",
    basis: ["GDPR 21(1)", "GDPR 21(2)", "GDPR 12(2)"],
    severity: .warning,
    trigger:
      "a purpose rests on a public task or a legitimate interest, or is direct marketing, and a text says that one "
      + "cannot object",
    requirement:
      "no sentence denies the right, unless it says itself for which other legal basis that holds, such as a "
      + "law, a contract or consent",
    remedy: "take the sentence out, or say for which purpose and legal basis one cannot object",
    reason: "Who reads that objecting is impossible does not try, although Article 21 gives the right.")

  func check(_ subject: Subject) -> [Finding] {
    let isHeld = subject.notice.purposes.contains { purpose in
      purpose.directMarketing || purpose.grounds.contains { [.publicTask, .legitimateInterests].contains($0.basis) }
    }
    guard isHeld, subject.exception(to: .objection) == nil else { return [] }
    let denied = subject.texts.sentences(stating: .noObjection)
    let places = Set(denied.map { [$0.text.entity, String($0.sentence.startIndex)] })
    let excluded = subject.texts.sentences(stating: .objectionExcluded).filter {
      !places.contains([$0.text.entity, String($0.sentence.startIndex)])
    }
    return (denied + excluded).map { found in
      subject.finding(
        page, "“\(found.quoted)” denies a right that holds for purposes of this notice",
        at: found.text.location(found.words), language: found.text.language, entity: found.text.entity)
    }
  }
}
