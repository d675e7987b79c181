import NoticeModel

/// No note of a writer is left in a text.
struct EditingNotes: TextRule {
  let page = RuleDescription(
    "ED-TODO", .editing, "A note to oneself in the text",
    basis: ["GDPR 12(1)", "GDPR 5(1)(d)"], trigger: "always",
    requirement:
      "no “to verify”, “to complete”, TODO, XXX or “[insert …]” in any text, nor in an e-mail address, a link "
      + "or a name; no text that is “…” and nothing else; no address under .example, .invalid, .test or .tld",
    remedy: "settle what it asks for and remove it; notes belong in comments of notice.swift (// …)",
    reason: "It tells readers that nobody has checked what they read.", confidence: .practice)

  func check(_ subject: TextSubject) -> [Finding] {
    texts(subject) + fields(subject)
  }

  /// Facts that are no texts.
  private func fields(_ subject: TextSubject) -> [Finding] {
    subject.fields.compactMap { field in
      guard let note = FieldNotes.note(in: field, subject.sourceLanguage) else { return nil }
      return subject.finding(
        page, "“\(note)” stands where something was still to be written", at: field.location,
        entity: "field:\(field.label)", help: "write it, or leave the field out")
    }
  }

  private func texts(_ subject: TextSubject) -> [Finding] {
    var seen: Set<Int> = []
    let notes = subject.texts.found(.todo).compactMap { hit -> Finding? in
      let text = subject.texts.text(of: hit)
      guard NoteReading.isNote(hit, text), seen.insert(hit.text).inserted else { return nil }
      return subject.finding(
        page, "“\(text.written(hit.range))” reads like a note that was left in the text",
        at: text.location(hit.range), language: text.language, entity: text.entity)
    }
    return notes + dots(subject)
  }

  /// Three dots where an example or a message shows that something is to be written.
  private func dots(_ subject: TextSubject) -> [Finding] {
    subject.texts.items.flatMap { text in
      NoteReading.dots(in: text).map { range in
        subject.finding(
          page, "“\(text.written(range))” stands where something was still to be written",
          at: text.location(range), language: text.language, entity: text.entity,
          help: "write its words, or leave it out")
      }
    }
  }
}
