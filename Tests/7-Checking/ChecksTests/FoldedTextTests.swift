import Foundation
import NoticeModel
import Testing

@testable import Checks
@testable import Law

@Suite struct FoldedTextTests {
  private func fold(_ text: String, escapes: Bool = false, _ language: Language? = .fr) -> FoldedText {
    let bytes = Array(text.utf8)
    return FoldedText(bytes, 0..<bytes.count, escapes: escapes, language: language)
  }

  private func words(_ text: String, escapes: Bool = false, _ language: Language? = .fr) -> String {
    String(decoding: fold(text, escapes: escapes, language).bytes, as: UTF8.self)
  }

  @Test func accentsCaseAndSpaces() {
    #expect(words("L’Été\u{A0}:\n  cœur, ß,\u{202F}ÿ") == "l'ete : coeur, ss, y")
    #expect(words("e\u{301}te\u{301} «\u{A0}**loi** »…") == "ete \" loi \"...")
  }

  @Test func blocksEndWithALineFeed() {
    #expect(words("un\ndeux\n\ntrois\n- quatre\n  cinq\n1. six") == "un deux\ntrois\nquatre cinq\nsix")
    #expect(words("> un\n> deux\n>\n> - trois\n\nquatre") == "un deux\ntrois\nquatre")
  }

  @Test func escapesOfASwiftString() {
    #expect(words(#"8\u{A0}décembre \"loi\" \u{e9}"#, escapes: true) == "8 decembre \"loi\" e")
  }

  @Test func daysInBracesAreWords() {
    #expect(words("du {date:1992-12-08}.", .fr) == "du 8 decembre 1992.")
    #expect(words("vom {date:2011-03-01}", .de) == "vom 1. marz 2011")
    #expect(words("{date:1992-13-08}", .nl) == "{date:1992-13-08}")
  }

  /// Whatever was folded, a place leads back to the bytes that it came from.
  @Test func placesLeadBack() throws {
    let text = "Vu la **loi** du\u{A0}8\ndécembre 1992, …"
    let folded = fold(text)
    let pattern = Phrase.pattern("loi du 8 décembre 1992")
    let start = try #require(folded.bytes.indices.first { folded.bytes[$0...].starts(with: pattern) })
    let origin = folded.origin(start..<(start + pattern.count))
    #expect(String(decoding: Array(text.utf8)[origin], as: UTF8.self) == "loi** du\u{A0}8\ndécembre 1992")
  }

  /// A letter of several bytes, or written as an escape, is led back to whole.
  @Test func placesAreWholeCharacters() throws {
    for (text, pattern, written, escapes) in [
      ("(à vérifier)", "à vérifier", "à vérifier", false), ("(« été »)", "été", "été", false),
      ("l’œuvre …", "œuvre ...", "œuvre …", false), (#"\u{e9}t\u{e9}"#, "été", #"\u{e9}t\u{e9}"#, true),
    ] {
      let folded = fold(text, escapes: escapes)
      let folding = Phrase.pattern(pattern)
      let start = try #require(folded.bytes.indices.first { folded.bytes[$0...].starts(with: folding) })
      let origin = folded.origin(start..<(start + folding.count))
      #expect(String(decoding: Array(text.utf8)[origin], as: UTF8.self) == written)
    }
  }

  @Test func everyLengthOfTextIsRead() {
    let text = "Été\\u{A0} {date:2026-01-01} \\\n# œ\u{2060}|> - 12. …\u{1F600}{"
    let bytes = Array(text.utf8)
    for start in 0...bytes.count {
      for end in start...bytes.count where start < bytes.count {
        guard start == 0 || bytes[start] & 0xC0 != 0x80 else { continue }
        for escapes in [false, true] {
          let folded = FoldedText(bytes, start..<end, escapes: escapes, language: .de)
          #expect(folded.bytes.count == folded.origins.count)
        }
      }
    }
  }

  @Test func wordsBeginAndEndWhereTheyShould() {
    func found(_ phrase: String, _ text: String) -> Bool {
      PhraseSet([phrase]).isFound(in: fold(text, .de).bytes[...])
    }
    #expect(found("Gesetz* vom 8. Dezember", "des Gesetzes vom 8. Dezember 1992"))
    #expect(found("WVP", "de WVP, zegt men"))
    #expect(!found("WVP", "de WVPX"))
    #expect(!found("loi", "l’emploi"))
    #expect(found("§ 9", "voir § 9"))
  }
}

@Suite struct WrittenDayTests {
  @Test(arguments: Language.allCases) func everyFormIsReadBack(_ language: Language) {
    for day in [
      Day(year: 1992, month: 12, day: 8), Day(year: 2011, month: 3, day: 1), Day(year: 2026, month: 8, day: 31),
    ] {
      for form in WrittenDay.forms(day, language) {
        let bytes = Array(form.utf8)
        #expect(WrittenDay.read(bytes, at: 0, language)?.day == day, "\(form)")
        #expect(WrittenDay.read(bytes, at: 0, language)?.end == bytes.count, "\(form)")
      }
    }
  }

  @Test func whatIsNoDay() {
    for text in ["32 mars 2020", "12 mars", "3 moutons 2020", "1/2", "12.13.2020", "5"] {
      #expect(WrittenDay.read(Array(text.utf8), at: 0, .fr) == nil, "\(text)")
    }
  }
}

@Suite struct OutdatedReferenceTests {
  @Test func everyEntryHasItsRule() {
    let rules = Set(RuleRegistry.all.map { $0.page.id.text })
    for reference in OutdatedReference.all { #expect(rules.contains(reference.id), "\(reference.id)") }
    #expect(Set(OutdatedReference.all.map(\.id)).count == OutdatedReference.all.count)
  }

  @Test func lawsAreInTheRegistry() throws {
    for reference in OutdatedReference.all {
      guard let law = reference.law else { continue }
      let record = try #require(LawRegistry.standard[law], "\(reference.id)")
      if let article = reference.article {
        let abolished = record.abolished.first { $0.article == article }
        #expect(abolished?.from == reference.from, "\(reference.id)")
      } else {
        #expect(record.repealedFrom == reference.from, "\(reference.id)")
      }
    }
  }

  /// The clauses that every notice shares cite nothing outdated and hold no notes.
  @Test func clausesAreUpToDate() throws {
    let clauses = RuleFixtureSite.root.appendingPathComponent("content/clauses")
    for language in Language.allCases {
      let folder = clauses.appendingPathComponent(language.rawValue)
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
      for url in files ?? [] where url.pathExtension == "md" {
        let bytes = Array(try Data(contentsOf: url))
        let folded = FoldedText(bytes, 0..<bytes.count, escapes: false, language: language)
        PhraseBook.matcher(for: language).scan(folded.bytes) { phrase, range in
          guard phrase.topic == .reference || phrase.topic == .gazette else { return }
          Issue.record("\(url.lastPathComponent): \(String(decoding: folded.bytes[range], as: UTF8.self))")
        }
      }
    }
  }

  /// What is replaced by `@` has a day, and each phrase has two letters at least.
  @Test func wordingsAreComplete() {
    for reference in OutdatedReference.all {
      for wording in reference.wordings {
        #expect(wording.phrases.contains { $0.contains("@") } == (wording.day != nil) || wording.phrases.count > 1)
        for phrase in wording.phrases {
          #expect(Phrase.pattern(phrase).count >= 3, "\(phrase)")
          if phrase.contains("@") { #expect(wording.day != nil, "\(phrase)") }
        }
      }
    }
  }
}
