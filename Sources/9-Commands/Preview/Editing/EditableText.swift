import Languages
import NoticeModel
import Translations

/// Names a text of a notice: one of its own, or one that all notices share.
struct TextName: Hashable, Sendable {
  var isShared: Bool
  /// As commands name it: "notice.swift:purposes/care/title", "security.md#2".
  var key: String
}

/// A text in all its languages, at its places in the sources.
struct EditableText: Sendable {
  let name: TextName
  let group: TextGroup
  let units: [Language: TextUnit]
  /// What is known of its translations.
  let pairs: [TranslationPair]

  func pair(_ language: Language) -> TranslationPair? { pairs.first { $0.language == language } }

  /// The languages of a scope in which it stands or may be written, the source language first.
  func languages(of scope: TranslationScope) -> [Language] {
    ([scope.sourceLanguage] + scope.targets).filter { units[$0] != nil || units[scope.sourceLanguage] != nil }
  }

  /// What was opened: equal where it says the same in all languages.
  func stamp(of language: Language) -> String { Self.stamp(ofText: units[language]?.text) }

  /// - Parameter text: `nil` where there is none.
  static func stamp(ofText text: String?) -> String { text.map { "\(TextHash(of: $0))" } ?? "none" }
}

extension ScopeTranslations {
  /// All texts of the scope, each in all its languages.
  func editableTexts(isShared: Bool) -> [EditableText] {
    let pairs = Dictionary(grouping: pairing.pairs, by: \.group)
    return pairing.inventory.groups.flatMap { group in
      texts(of: group, pairs[group.key] ?? [], isShared: isShared)
    }
  }

  private func texts(of group: TextGroup, _ pairs: [TranslationPair], isShared: Bool) -> [EditableText] {
    guard group.isProse else {
      let units = group.units.compactMapValues(\.first)
      return units.isEmpty
        ? []
        : [EditableText(name: TextName(isShared: isShared, key: group.key), group: group, units: units, pairs: pairs)]
    }
    let own = (group.units[scope.sourceLanguage] ?? []).enumerated().map { index, unit in
      let own = pairs.filter { $0.source?.place == unit.place }
      var units = [scope.sourceLanguage: unit]
      for pair in own { units[pair.language] = pair.target }
      return EditableText(
        name: TextName(isShared: isShared, key: "\(group.key)#\(index + 1)"), group: group, units: units, pairs: own)
    }
    let alone = pairs.filter(\.sources.isEmpty).compactMap { pair in
      pair.target.map {
        EditableText(
          name: TextName(isShared: isShared, key: pair.key), group: group, units: [pair.language: $0], pairs: [pair])
      }
    }
    return own + alone
  }
}

extension Language {
  /// What the pages of the preview call it: "French".
  var englishName: String { rules(for: self).englishName }
}
