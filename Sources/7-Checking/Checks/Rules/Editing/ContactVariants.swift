import NoticeModel

/// Contact details stand once, as facts; texts refer to them.
struct ContactVariants: NoticeRule {
  let page = RuleDescription(
    "ED-CONTACT-VARIANT", .editing, "Contact details written by hand",
    basis: ["GDPR 5(1)(d)", "GDPR 12(2)"], severity: .warning,
    trigger: "a text holds an e-mail address, a telephone number or the street of the organisation",
    requirement: "a reference to the fact; blocks where it differs from the facts",
    remedy: "write {dpo.email}, {dpo.phone}, {dpo.post}, {requests.email}, {requests.post} or {controller.seat}",
    reason: "A detail that stands in two places will be changed in one of them, and requests then go astray.",
    confidence: .practice)

  func check(_ subject: Subject) -> [Finding] {
    let facts = ContactFacts(subject)
    return subject.texts.items.filter { !$0.belongs(to: "Address") && !$0.belongs(to: "Contact") }.flatMap { text in
      emails(text, facts, subject) + phones(text, facts, subject) + streets(text, facts, subject)
    }
  }

  private func emails(_ text: NoticeText, _ facts: ContactFacts, _ subject: Subject) -> [Finding] {
    guard text.folded.bytes.contains(UInt8(ascii: "@")) else { return [] }
    let written = WrittenFacts(text.folded.bytes, text.language ?? subject.notice.sourceLanguage)
    return written.places.compactMap { fact, places -> Finding? in
      guard case .email(let address) = fact, let place = places.first else { return nil }
      if let reference = facts.emails[address] {
        return finding(
          "the address \(address) is written by hand", "write \(reference)", .warning, text, place, subject)
      }
      let host = address.drop { $0 != "@" }
      guard facts.emails.keys.contains(where: { $0.hasSuffix(host) }) else { return nil }
      return finding(
        "the address \(address) is not among the contacts of the notice",
        "declare it as a Contact, or refer to the one that is meant: {dpo.email}, {requests.email}", .error, text,
        place, subject)
    }.sorted { $0.diagnostic.location.column < $1.diagnostic.location.column }
  }

  private func phones(_ text: NoticeText, _ facts: ContactFacts, _ subject: Subject) -> [Finding] {
    facts.phones.compactMap { digits, reference in
      guard let place = text.place(ofDigits: digits) else { return nil }
      return finding(
        "a telephone number of the facts is written by hand", "write \(reference)", .warning, text, place, subject)
    }
  }

  private func streets(_ text: NoticeText, _ facts: ContactFacts, _ subject: Subject) -> [Finding] {
    for street in facts.streets {
      guard let place = text.places(of: street.name).first(where: { !text.isInReference($0.lowerBound) }) else {
        continue
      }
      var end = place.upperBound
      let bytes = text.folded.bytes
      while end < bytes.count, bytes[end] == 0x20 || bytes[end] == UInt8(ascii: ",") { end += 1 }
      let numberStart = end
      while end < bytes.count, bytes[end].isWord || "-/".utf8.contains(bytes[end]) { end += 1 }
      let number = bytes[numberStart..<end]
      guard let first = number.first, first.isDigit else { continue }
      let same = number.elementsEqual(street.number)
      return [
        finding(
          same
            ? "the street of the organisation is written by hand"
            : "the street of the organisation is written with another number than in the facts",
          "write \(street.reference)", same ? .warning : .error, text, place.lowerBound..<end, subject)
      ]
    }
    return []
  }

  private func finding(
    _ message: String, _ help: String, _ severity: Severity, _ text: NoticeText, _ place: Range<Int>, _ subject: Subject
  ) -> Finding {
    subject.finding(
      page, message, at: text.location(place), language: text.language, entity: text.entity, severity: severity,
      help: help)
  }
}
