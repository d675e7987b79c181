import Languages
import NoticeModel

/// The address of a European act by its ELI, in the language of the reader.
///
/// The European Legislation Identifier is meant to last; three letters at its end choose the language.
func eurLex(_ eli: String) -> Text {
  Text(
    wordings: Language.allCases.map { language in
      (language, "https://eur-lex.europa.eu/eli/\(eli)/oj/\(rules(for: language).names.bibliographicCode)")
    })
}

/// The address of a Belgian text in the consolidated legislation of the Ministry of Justice (Justel).
///
/// It has French and Dutch texts alone: readers of other languages are sent to the French one.
func justel(_ fr: String, _ nl: String, _ number: String) -> Text {
  Text(
    wordings: Language.allCases.map { language in
      (language, "https://www.ejustice.just.fgov.be/eli/\(language == .nl ? nl : fr)/\(number)/justel")
    })
}
