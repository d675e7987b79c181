import Testing

@testable import Checks

@Suite struct StopWordsTests {
  /// Languages that resemble each other share small words: none of them takes a word from another.
  @Test func aWordOfTwoLanguagesCountsForBoth() {
    let table = StopWords.languages(of: ["la le il vous", "het een", "la il gli la"])
    #expect(table[StopWords.key("la")] == [0, 2])
    #expect(table[StopWords.key("il")] == [0, 2])
    #expect(table[StopWords.key("vous")] == [0])
    #expect(table[StopWords.key("gli")] == [2])
    #expect(table[StopWords.key("het")] == [1])
    #expect(table[StopWords.key("the")] == nil)
  }

  @Test func wordsOfATextAreCounted() {
    let text = Array("vous avez le droit et the right".utf8)
    let (known, words) = StopWords.count(text, 0..<text.count)
    #expect(known[StopWords.Known(.fr).rawValue] == 4)
    #expect(known[StopWords.Known(.en).rawValue] == 1)
    #expect(known[StopWords.Known(.nl).rawValue] == 0)
    #expect(words == 7)
  }
}
