import Days
import NoticeModel

/// Contacts name roles; a person who is named all the same is looked at once a year.
struct NamedPersons: NoticeRule {
  let page = RuleDescription(
    "WHO-NAMED-PERSONS", .who, "Persons named in the notice",
    basis: ["GDPR 5(1)(c) and (d), as good practice"], severity: .warning,
    trigger: "a contact names a person, which shows by a form of address such as Mme, mevrouw, Herr or Dr",
    requirement: "a role instead of the person, or a day within the last twelve months on which it was verified",
    remedy: "name the role instead, or write reviewedOn: \"…\" with the day on which the name was last verified",
    reason: "Names outlive the people in office; whoever writes to somebody who has left gets no answer.",
    confidence: .practice)

  /// Forms of address, without the dot of an abbreviation.
  private static let forms: Set<Substring> = [
    "Mme", "Mlle", "Monsieur", "Madame", "Maître", "Me", "Dhr", "Mevr", "Mw", "heer", "mevrouw", "Mevrouw",
    "Herr", "Herrn", "Frau", "Dr", "Pr", "Prof",
  ]

  func check(_ subject: Subject) -> [Finding] {
    var seen: Set<String> = []
    return subject.allContacts.compactMap { contact in
      guard let name = contact.name, let person = person(in: name), seen.insert(person).inserted else {
        return nil
      }
      if let day = contact.reviewedOn, subject.asOf < Day(year: day.year + 1, month: day.month, day: day.day) {
        return nil
      }
      let message =
        contact.reviewedOn == nil
        ? "“\(person)” names a person, and nothing says when that was last verified"
        : "“\(person)” names a person, which was verified more than a year ago"
      return subject.finding(page, message, at: name.place, entity: "person:\(person)")
    }
  }

  /// A form of address with the name that follows it.
  private func person(in text: Text) -> String? {
    for written in text.allWordings {
      let words = written.split(whereSeparator: \.isWhitespace)
      for (word, next) in zip(words, words.dropFirst()) {
        let form = word.last == "." ? word.dropLast() : word
        guard word == "M." || Self.forms.contains(form), next.first?.isUppercase == true else { continue }
        return "\(word) \(next.prefix { $0.isLetter || $0 == "-" })"
      }
    }
    return nil
  }
}
