import NoticeModel

/// A range of time written in words: "de 3 à 30 ans", "tussen 6 maanden en 5 jaar", "3-30 Jahre".
enum WrittenRange {
  /// The first range in a text. Two times that stand side by side for another reason are none.
  static func first(in text: String, _ language: Language) -> (least: Duration, most: Duration)? {
    let words = words(of: text)
    let (to, between, and) = links(language)
    for start in words.indices {
      guard let least = Int(words[start]), least > 0, least < 10_000 else { continue }
      var at = start + 1
      var unit: ((Int) -> Duration)?
      if at < words.count, let own = self.unit(words[at]) {
        unit = own
        at += 1
      }
      guard at + 2 < words.count, let most = Int(words[at + 1]), most < 10_000, let last = self.unit(words[at + 2])
      else { continue }
      let isRange =
        words[at] == to || words[at] == "-" || (words[at] == and && start > 0 && words[start - 1] == between)
      if isRange { return ((unit ?? last)(least), last(most)) }
    }
    return nil
  }

  /// Words, numbers and hyphens, without accents.
  private static func words(of text: String) -> [String] {
    var words: [[UInt8]] = [[]]
    for byte in FoldedText.fold(text) {
      if byte == UInt8(ascii: "-") {
        words += [[byte], []]
      } else if byte == 0x20 || byte == 0x0A {
        words.append([])
      } else {
        words[words.count - 1].append(byte)
      }
    }
    return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func links(_ language: Language) -> (to: String, between: String, and: String) {
    switch language {
    case .fr: return ("a", "entre", "et")
    case .nl: return ("tot", "tussen", "en")
    case .de: return ("bis", "zwischen", "und")
    }
  }

  private static func unit(_ word: String) -> ((Int) -> Duration)? {
    switch word.trimmed(of: ".,;:)") {
    case "heure", "heures", "uur", "stunde", "stunden": return Duration.hours
    case "jour", "jours", "dag", "dagen", "tag", "tage", "tagen": return Duration.days
    case "semaine", "semaines", "week", "weken", "woche", "wochen": return Duration.weeks
    case "mois", "maand", "maanden", "monat", "monate", "monaten": return Duration.months
    case "an", "ans", "annee", "annees", "jaar", "jaren", "jahr", "jahre", "jahren": return Duration.years
    default: return nil
    }
  }
}

extension String {
  fileprivate func trimmed(of marks: String) -> Substring {
    var rest = self[...]
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    return rest
  }
}
