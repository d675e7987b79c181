import Languages
import Markup
import NoticeModel

/// A text with its invisible spaces made visible: ~ is a no-break space, ^ a narrow one.
func shown(_ text: String) -> String {
  String(
    text.map { character -> Character in
      switch character {
      case "\u{A0}": "~"
      case "\u{202F}": "^"
      default: character
      }
    })
}

/// The words of runs with invisible spaces made visible, superscripts in ⟨⟩ and names in ‹›.
func shown(_ runs: [Inline]) -> String {
  runs.map { run in
    switch run {
    case .superscript(let text): "⟨\(text)⟩"
    case .name(let inner): "‹\(shown(inner))›"
    case .time(let inner, let iso): "[\(shown(inner))|\(iso)]"
    default: shown([run].plainText)
    }
  }.joined()
}

/// An expectation for each language.
struct InEachLanguage: Sendable {
  var fr: String
  var nl: String
  var de: String
  var en: String

  subscript(language: Language) -> String {
    switch language {
    case .fr: fr
    case .nl: nl
    case .de: de
    case .en: en
    }
  }
}
