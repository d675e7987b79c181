import Languages
import NoticeModel

extension Country {
  /// Its short name in each language, to be shown alone or within a sentence, without an article.
  package var name: Text {
    Text(wordings: Language.allCases.map { ($0, rules(for: $0).name(of: self)) })
  }
}
