/// How texts of a language are measured: a formula in use there, how syllables are counted, and what shows a passive.
///
/// Such a formula knows the length of words and sentences and nothing of their sense. No law asks for it.
package struct Readability: Sendable {
  /// The name of the formula, with its author: "Kandel-Moles".
  package var formula: String
  /// Where it was published.
  package var source: String
  /// The index is `base - perSentence * (words of a sentence) - perWord * (syllables of a word)`; the higher, the easier.
  package var base: Double
  package var perSentence: Double
  package var perWord: Double
  /// Vowels, in small letters.
  package var vowels: LetterSet
  /// Letters that are one sound together, the longest first; other vowels side by side are two syllables, unless `runs`.
  package var sounds: LetterSounds
  /// Whether vowels side by side are one syllable, but for those of `apart`.
  package var runs: Bool
  /// Vowels behind which another vowel begins a syllable, and those that begin one themselves.
  package var apart: LetterSet
  /// Endings that are not spoken, the longest first.
  package var silentEndings: [String]
  /// Longer endings that are spoken although they end like silent ones.
  package var spokenEndings: [String] = []
  package var passive: PassiveWords
}

/// What shows that a sentence is in the passive: a verb, and a participle near it. It is an estimate.
package struct PassiveWords: Sendable {
  package var verbs: PassiveVerbs
  package var participleStarts: [String]
  package var participleEnds: [String]
  /// Participles that those endings do not show.
  package var irregular: Set<String> = []
  /// Words that look like participles.
  package var others: Set<String>
  /// Other endings that only nouns have.
  package var nounEnds: [String]
  /// How many words before and behind the verb are looked at.
  package var before: Int
  package var behind: Int
}

/// Vowels that are one sound together, the longest first.
package struct LetterSounds: Sendable, ExpressibleByArrayLiteral {
  private let spellings: [[Unicode.Scalar]]
  /// Letters that are the second of one: few vowels have one of these behind them.
  private let seconds: LetterSet

  package init(arrayLiteral spellings: String...) {
    self.spellings = spellings.map { Array($0.unicodeScalars) }
    seconds = LetterSet(self.spellings.map { $0[1] })
  }

  /// How many letters of a word are one sound from this one on.
  func length(_ word: CountedWords.Word, _ at: Int) -> Int {
    guard at + 1 < word.endIndex, seconds.contains(word[at + 1]) else { return 1 }
    return spellings.first(where: word[at...].starts(with:))?.count ?? 1
  }
}

/// Forms of the verb that makes a passive.
package struct PassiveVerbs: Sendable, ExpressibleByArrayLiteral {
  private let forms: Set<String>
  /// Letters that one begins with: most words need not be looked up.
  private let first: LetterSet

  package init(arrayLiteral forms: String...) {
    self.forms = Set(forms)
    first = LetterSet(forms.compactMap(\.unicodeScalars.first))
  }

  func contains(_ word: String) -> Bool { forms.contains(word) }

  func isForm(_ words: CountedWords, _ at: Int) -> Bool {
    words[at].first.map(first.contains) == true && contains(words.text(at))
  }
}

extension Readability {
  /// The syllables of a word: by rules of spelling, which know no exceptions.
  package func syllables(of word: CountedWords.Word) -> Int {
    let letters = spoken(word)
    var count = 0
    var at = letters.startIndex
    var isRun = false
    while at < letters.endIndex {
      guard isVowel(letters, at) else {
        isRun = false
        at += 1
        continue
      }
      let isFirst = at == letters.startIndex
      let isApart = !isFirst && (apart.contains(letters[at]) && letters[at] != "é" || letters[at - 1] == "é")
      if !runs || !isRun || isApart { count += 1 }
      isRun = true
      at += runs ? 1 : sounds.length(letters, at)
    }
    return max(1, count)
  }

  /// A word without an ending that is not spoken.
  private func spoken(_ word: CountedWords.Word) -> CountedWords.Word {
    guard let ending = silentEndings.first(where: word.ends(with:)), !spokenEndings.contains(where: word.ends(with:))
    else { return word }
    let rest = word.dropLast(ending.unicodeScalars.count)
    return rest.contains(where: vowels.contains) ? rest : word
  }

  /// A `u` behind a `q` is not spoken, nor a vowel the `y` between two others.
  private func isVowel(_ letters: CountedWords.Word, _ at: Int) -> Bool {
    guard vowels.contains(letters[at]) else { return false }
    guard at > letters.startIndex else { return true }
    if letters[at] == "u", letters[at - 1] == "q" {
      return at + 1 == letters.endIndex || !vowels.contains(letters[at + 1])
    }
    if letters[at] == "y", at + 1 < letters.endIndex {
      return !(vowels.contains(letters[at - 1]) && vowels.contains(letters[at + 1]))
    }
    return true
  }

  /// Whether the words of a sentence are in the passive, as far as their endings show it.
  package func isPassive(_ words: CountedWords) -> Bool {
    (0..<words.count).contains { at in
      guard passive.verbs.isForm(words, at) else { return false }
      let before = max(0, at - passive.before)..<at
      let behind = at + 1..<min(words.count, at + 1 + passive.behind)
      return before.contains { isParticiple(words.text($0)) } || behind.contains { isParticiple(words.text($0)) }
    }
  }

  private func isParticiple(_ word: String) -> Bool {
    if passive.irregular.contains(word) { return true }
    return word.count > 4 && !passive.others.contains(word) && !passive.verbs.contains(word)
      && !passive.nounEnds.contains(where: word.hasSuffix) && passive.participleEnds.contains(where: word.hasSuffix)
      && (passive.participleStarts.isEmpty || passive.participleStarts.contains(where: word.hasPrefix))
  }

  /// The index of a text by the formula; the higher, the easier.
  package func index(words: Int, sentences: Int, syllables: Int) -> Double {
    base - perSentence * Double(words) / Double(sentences) - perWord * Double(syllables) / Double(words)
  }
}

extension CountedWords.Word {
  /// Whether they end so, behind other letters.
  fileprivate func ends(with ending: String) -> Bool {
    let ending = ending.unicodeScalars
    return last == ending.last && count > ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
