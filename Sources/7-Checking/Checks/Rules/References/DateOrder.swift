import NoticeModel

/// A law is not published before it is made.
struct DateOrder: TextRule {
  let page = RuleDescription(
    "REF-DATE-ORDER", .references, "A law published before it was made",
    basis: ["logic"], trigger: "a text names the day of a law and the day of its publication in a gazette",
    requirement: "the publication is not before the law",
    remedy: "look both days up, or write the law as {law:…}: the registry knows its days",
    reason: "One of the two days is wrong, so nobody can find the law.", confidence: .practice)

  /// How far the day of the act may stand before the name of the gazette.
  private static let reach = 60

  func check(_ subject: TextSubject) -> [Finding] {
    var seen: Set<[Int]> = []
    return subject.texts.found(.gazette).compactMap { hit in
      let text = subject.texts.text(of: hit)
      let bytes = text.folded.bytes
      var at = hit.range.upperBound
      while at < bytes.count, bytes[at] == 0x20 || bytes[at] == UInt8(ascii: ",") { at += 1 }
      guard let published = WrittenDay.read(bytes, at: at, hit.language), seen.insert([hit.text, at]).inserted,
        let made = day(before: hit.range.lowerBound, in: bytes, hit.language), published.day < made.day
      else { return nil }
      return subject.finding(
        page,
        "this says that the law of \(made.day.iso) was published on \(published.day.iso), before it was made",
        at: text.location(made.start..<published.end), language: text.language, entity: text.entity)
    }
  }

  /// The last day that is written before a place, in the same paragraph.
  private func day(before place: Int, in bytes: [UInt8], _ language: Language) -> (day: Day, start: Int)? {
    var at = place - 1
    while at >= 0, at > place - Self.reach, bytes[at] != 0x0A {
      if bytes[at].isDigit, at == 0 || !bytes[at - 1].isDigit, let read = WrittenDay.read(bytes, at: at, language) {
        return (read.day, at)
      }
      at -= 1
    }
    return nil
  }
}
