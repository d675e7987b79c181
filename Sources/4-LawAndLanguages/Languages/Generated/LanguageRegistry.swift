// Made by `make generate` from the cases of `Language`; do not edit.

import NoticeModel

/// The rules of a language.
package func rules(for language: Language) -> any LanguageRules {
  switch language {
  case .fr: French()
  case .nl: Dutch()
  case .de: German()
  case .en: English()
  }
}
