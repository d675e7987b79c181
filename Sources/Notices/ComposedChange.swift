import Markup
import NoticeModel

/// What the sources say of a version, composed in every language of the notice.
public struct ComposedChange: Sendable {
  public let change: Change
  public private(set) var summary: [Language: [Inline]] = [:]
  public private(set) var approvedBy: [Language: [Inline]] = [:]
  public private(set) var opinionOf: [Language: [Inline]] = [:]
  public private(set) var raised: [Language: [Inline]] = [:]
  public private(set) var announced: [Language: [Inline]] = [:]

  init(_ change: Change) {
    self.change = change
  }

  mutating func compose(_ composer: Composer) {
    let language = composer.language
    summary[language] = composer.text(change.summary).capitalised
    if let text = change.approvedBy { approvedBy[language] = composer.text(text) }
    if let text = change.opinionOf { opinionOf[language] = composer.text(text) }
    if let text = change.raised { raised[language] = composer.text(text) }
    if let text = change.announced { announced[language] = composer.text(text) }
  }
}
