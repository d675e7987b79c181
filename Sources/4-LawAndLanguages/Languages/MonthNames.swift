import NoticeModel

/// The names of the months in all languages, in small letters.
package enum MonthNames {
  package static let all: Set<String> = Set(
    Language.allCases.map(rules(for:)).flatMap { $0.months + $0.phrases.otherMonths }.map { $0.lowercased() })
}
