import FrozenTexts
import Markup
import NoticeModel
import Notices

extension ResolvedNotice {
  /// Words as a record keeps them: a reference to a place of the notice is kept by its words, since the record does not
  /// stand in the notice.
  func frozen(_ words: [Language: [Inline]]) -> [Language: [Inline]] {
    var result: [Language: [Inline]] = [:]
    for document in documents {
      guard let words = words[document.language], !words.isEmpty else { continue }
      result[document.language] = Canonical().inlines(words).flatMap { inline -> [Inline] in
        if case .link(let inner, let address) = inline, address.hasPrefix("#") { return inner }
        return [inline]
      }
    }
    return result
  }
}
