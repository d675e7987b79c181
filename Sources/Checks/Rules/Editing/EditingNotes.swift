import NoticeModel

/// No note of a writer is left in a text.
struct EditingNotes: Rule {
  static let page = RulePage(
    "ED-TODO", .editing, "A note to oneself in the text",
    basis: ["GDPR 12(1)", "GDPR 5(1)(d)"], trigger: "always",
    requirement:
      "no “to verify”, “to complete”, TODO, XXX or “[insert …]” in any text, nor in an e-mail address, a link "
      + "or a name; no address under .example, .invalid, .test or .tld",
    remedy: "settle what it asks for and remove it; notes belong in comments of notice.swift (// …)",
    reason: "It tells readers that nobody has checked what they read.", confidence: .practice)

  func check(_ subject: Subject) -> [Finding] {
    texts(subject) + fields(subject)
  }

  /// Facts that are no texts.
  private func fields(_ subject: Subject) -> [Finding] {
    subject.sources.writtenFields(in: subject.notice.place).compactMap { field in
      guard let note = FieldNotes.note(in: field, subject.notice.sourceLanguage) else { return nil }
      return subject.finding(
        Self.page, "“\(note)” stands where something was still to be written", at: field.location,
        entity: "field:\(field.label)", help: "write it, or leave the field out")
    }
  }

  private func texts(_ subject: Subject) -> [Finding] {
    var seen: Set<Int> = []
    return subject.texts.found(.todo).compactMap { hit in
      let text = subject.texts.text(of: hit)
      guard Self.isNote(hit, text), seen.insert(hit.text).inserted else { return nil }
      return subject.finding(
        Self.page, "“\(text.written(hit.range))” reads like a note that was left in the text",
        at: text.location(hit.range), language: text.language, entity: text.entity)
    }
  }

  private static func isNote(_ hit: PhraseHit, _ text: NoticeText) -> Bool {
    let bytes = text.folded.bytes
    if bytes[hit.range.lowerBound] == UInt8(ascii: "[") {
      // "[name](https://…)" is a link.
      guard let close = bytes[hit.range.lowerBound...].firstIndex(of: UInt8(ascii: "]")) else { return true }
      return close + 1 >= bytes.count || bytes[close + 1] != UInt8(ascii: "(")
    }
    guard hit.index == 1 else { return true }
    // "à compléter" may be said of a form: a note stands in brackets or alone.
    let paragraph = text.paragraph(around: hit.range)
    let before = hit.range.lowerBound > paragraph.lowerBound ? bytes[hit.range.lowerBound - 1] : 0x0A
    let after = bytes[hit.range.upperBound..<paragraph.upperBound].first { $0 != 0x20 } ?? 0x0A
    if "([".utf8.contains(before), ")]:?".utf8.contains(after) { return true }
    return paragraph.count <= hit.range.count + 3
  }
}
