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
  package var vowels: Set<Character>
  /// Letters that are one sound together, the longest first; other vowels side by side are two syllables, unless `runs`.
  package var sounds: [String]
  /// Whether vowels side by side are one syllable, but for those of `apart`.
  package var runs: Bool
  /// Vowels behind which another vowel begins a syllable, and those that begin one themselves.
  package var apart: Set<Character>
  /// Endings that are not spoken, the longest first.
  package var silentEndings: [String]
  /// Longer endings that are spoken although they end like silent ones.
  package var spokenEndings: [String] = []
  package var passive: PassiveWords
}

/// What shows that a sentence is in the passive: a verb, and a participle near it. It is an estimate.
package struct PassiveWords: Sendable {
  package var verbs: Set<String>
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

extension Readability {
  /// The syllables of a word: by rules of spelling, which know no exceptions.
  package func syllables(of word: String) -> Int {
    var letters = Array(word.lowercased())
    if let ending = silentEndings.first(where: letters.ends(with:)), !spokenEndings.contains(where: letters.ends(with:))
    {
      let rest = letters.dropLast(ending.count)
      if rest.contains(where: vowels.contains) { letters = Array(rest) }
    }
    var count = 0
    var at = 0
    var isRun = false
    while at < letters.count {
      guard isVowel(letters, at) else {
        isRun = false
        at += 1
        continue
      }
      let isApart = at > 0 && (apart.contains(letters[at]) && letters[at] != "é" || letters[at - 1] == "é")
      if !runs || !isRun || isApart { count += 1 }
      isRun = true
      at += runs ? 1 : length(letters, at)
    }
    return max(1, count)
  }

  /// A `u` behind a `q` is not spoken, nor a vowel the `y` between two others.
  private func isVowel(_ letters: [Character], _ at: Int) -> Bool {
    guard vowels.contains(letters[at]) else { return false }
    if letters[at] == "u", at > 0, letters[at - 1] == "q" {
      return at + 1 == letters.count || !vowels.contains(letters[at + 1])
    }
    if letters[at] == "y", at > 0, at + 1 < letters.count {
      return !(vowels.contains(letters[at - 1]) && vowels.contains(letters[at + 1]))
    }
    return true
  }

  private func length(_ letters: [Character], _ at: Int) -> Int {
    for sound in sounds where at + sound.count <= letters.count && letters[at..<(at + sound.count)].elementsEqual(sound)
    {
      return sound.count
    }
    return 1
  }

  /// Whether the words of a sentence are in the passive, as far as their endings show it.
  package func isPassive(_ words: [String]) -> Bool {
    let words = words.map { $0.lowercased() }
    return words.indices.contains { at in
      guard passive.verbs.contains(words[at]) else { return false }
      let near = words[max(0, at - passive.before)..<at] + words[(at + 1)...].prefix(passive.behind)
      return near.contains(where: isParticiple)
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

extension [Character] {
  /// Whether they end so, behind other letters.
  fileprivate func ends(with ending: String) -> Bool {
    count > ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
