import NoticeModel

/// What stands in the place of an answer answers.
struct EmptyWords: TextRule {
  let page = RuleDescription(
    "ED-NO-ANSWER", .editing, "Words that answer nothing",
    basis: ["GDPR 12(1)", "rule of the house"],
    trigger: "a text of the facts, the prose of a section as a whole, the reason of a waiver",
    requirement:
      "it says more than “n/a”, “idem”, “none”, “see above” or “see our website”, in whatever language, and has "
      + "a letter or a number in it",
    remedy: "write the answer, or leave the field out: what is missing is then found by the rule that asks for it",
    reason: "A form that is filled in with a dash looks complete and tells people nothing.", confidence: .practice)

  /// Strings that answer a question; names and addresses have rules of their own.
  private static let answering: Set = ["because", "by"]

  func check(_ subject: TextSubject) -> [Finding] { texts(subject) + fields(subject) }

  private func texts(_ subject: TextSubject) -> [Finding] {
    subject.texts.items.compactMap { text in
      guard text.answersNothing else { return nil }
      let whole = 0..<text.folded.bytes.count
      let marks = text.folded.bytes.filter { $0 > 0x20 }
      // Nothing at all, and dots alone, are found by other rules.
      guard !marks.isEmpty, !marks.allSatisfy({ $0 == UInt8(ascii: ".") }) else { return nil }
      return subject.finding(
        page, "“\(text.written(whole))” answers nothing", at: text.location(whole), language: text.language,
        entity: text.entity, help: text.isProse ? "write the section, or take it out of the outline" : nil)
    }
  }

  private func fields(_ subject: TextSubject) -> [Finding] {
    subject.fields.compactMap { field in
      guard Self.answering.contains(field.label), !field.isBlank, NoAnswer.isOne(field.text) else { return nil }
      return subject.finding(
        page, "“\(field.text)” answers nothing", at: field.location, entity: "field:\(field.label)",
        help: "write the answer")
    }
  }
}
