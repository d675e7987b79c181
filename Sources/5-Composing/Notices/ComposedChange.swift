import Markup
import NoticeModel

/// What the sources say of a version, composed in every language of the notice.
package struct ComposedChange: Sendable {
  package let change: Change
  package private(set) var summary: [Language: [Inline]] = [:]
  package private(set) var approvedBy: [Language: [Inline]] = [:]
  package private(set) var opinionOf: [Language: [Inline]] = [:]
  package private(set) var raised: [Language: [Inline]] = [:]
  package private(set) var announced: [Language: [Inline]] = [:]

  init(_ change: Change) {
    self.change = change
  }

  mutating func compose(_ composer: Composer) {
    let language = composer.language
    summary[language] = composer.written(change.summary).capitalised
    if let text = change.approvedBy { approvedBy[language] = composer.written(text) }
    if let text = change.opinionOf { opinionOf[language] = composer.written(text) }
    if let text = change.raised { raised[language] = composer.written(text) }
    if let text = change.announced { announced[language] = composer.written(text) }
  }
}
