import Markup
import NoticeModel
import Notices
import Source

/// Words in each language.
typealias Words = [Language: [Inline]]

/// One of the two notices that are compared, with its words in each language.
struct Side {
  let notice: Notice
  let languages: [Language]
  /// Those of the site, in which a notice is published that names none.
  let siteLanguages: [Language]
  private let words: [Language: WordedFacts]

  init(_ notice: Notice, _ languages: [Language], _ sources: SiteSources) {
    self.notice = notice
    self.languages = languages
    siteLanguages = sources.site.languages
    words = WordedFacts.words(of: notice, in: languages, sources: sources)
  }

  /// Those that the notice is published in.
  var published: [Language] { notice.languages.isEmpty ? siteLanguages : notice.languages }

  func say(_ make: (WordedFacts) -> [Inline]) -> Words { words.mapValues(make) }

  /// A text as it stands, without what ends it.
  func text(_ text: Text) -> Words { say { $0.text(text).withoutStop } }

  /// A text in quotation marks.
  func quoted(_ text: Text) -> Words { say { $0.rules.quotedWhole($0.text(text).withoutStop) } }

  /// Items joined as each language joins them; `nil` for none.
  func list<Item>(_ items: [Item], _ make: (WordedFacts, Item) -> [Inline]) -> Words? {
    items.isEmpty ? nil : say { words in words.rules.list(items.map { make(words, $0) }) }
  }

  /// Where requests go, in effect.
  var requestContacts: [Contact] { words.values.first?.requestContacts ?? [] }
}

extension [Inline] {
  /// Without the full stop of a sentence or the semicolon of an item in a list, which would stand in the middle of
  /// another sentence.
  fileprivate var withoutStop: [Inline] {
    guard case .text(let text)? = last, let stop = text.last, ".;,:".contains(stop), !text.hasSuffix("..") else {
      return self
    }
    let kept = String(text.dropLast().reversed().drop(while: \.isWhitespace).reversed())
    return dropLast() + (kept.isEmpty ? [] : [.text(kept)])
  }
}
