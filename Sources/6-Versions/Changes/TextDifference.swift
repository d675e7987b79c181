import Markup
import NoticeModel

/// How much two texts differ.
enum TextDifference: Equatable {
  /// In letters and signs alone, or in translations alone.
  case wording
  /// In what is said.
  case meaning

  /// `nil` for two texts that read the same in every language.
  init?(_ old: Text?, _ new: Text?, in source: Language, _ languages: [Language]) {
    guard let old, let new else {
      guard old != nil || new != nil else { return nil }
      self = .meaning
      return
    }
    func same(_ language: Language) -> Bool {
      (old[language] ?? "").utf8.elementsEqual((new[language] ?? "").utf8)
    }
    guard !languages.allSatisfy(same) else { return nil }
    let language = languages.contains(source) ? source : languages.first ?? source
    self = TextDifference.folded(old[language]) == TextDifference.folded(new[language]) ? .wording : .meaning
  }

  /// The letters and digits of a text, without accents, capitals, signs and spaces.
  private static func folded(_ text: String?) -> String {
    let kept = (text ?? "").unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    return LetterFolding.folded(String(String.UnicodeScalarView(kept)))
  }

  /// Whether one text may be a rewording of another: they share half of their words.
  static func isRewording(_ old: Text, _ new: Text, in language: Language) -> Bool {
    func words(_ text: Text) -> Set<String> {
      Set((text[language] ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
    let (a, b) = (words(old), words(new))
    return 2 * a.intersection(b).count >= max(a.count, b.count, 1)
  }
}
