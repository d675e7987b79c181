import Diagnostics
import Foundation
import TestSupport
import Testing

/// Mistakes of people who write: the whole of what they read, and that what the hint says is right once it is written.
@Suite struct WritersMistakesTests {
  private func site(_ mistake: WritersMistake, isMended: Bool) throws -> FixtureSite {
    let site = try FixtureSite("valid/tiny")
    func append(_ text: String, _ languages: [String]) throws {
      for language in languages {
        let path = "\(WritersMistake.tiny)/\(language)/retention.md"
        try site.root.write("site/\(path)", Repository.text("\(site.path)/\(path)") + "\n\(text)\n")
      }
    }
    switch mistake.change {
    case .prose(let wrong, let mended): try append(isMended ? mended : wrong, ["fr", "nl", "de"])
    case .french(let wrong, let mended):
      try append(isMended ? mended : wrong, ["fr"])
      try append("{ref:purposes}", ["nl", "de"])
    case .facts(let old, let wrong, let mended):
      let path = "\(WritersMistake.tiny)/notice.swift"
      let text = Repository.text("\(site.path)/\(path)")
      try #require(text.contains(old), "\(mistake.name)")
      try site.root.write("site/\(path)", text.replacing(old, with: isMended ? mended : wrong))
    case .moved(let wrong, let right):
      guard !isMended else { break }
      try FileManager.default.moveItem(atPath: "\(site.path)/\(right)", toPath: "\(site.path)/\(wrong)")
    case .identifier(let wrong, let right):
      let folder = "\(site.path)/content/organisations"
      let name = isMended ? right : wrong
      try FileManager.default.moveItem(atPath: "\(folder)/tiny", toPath: "\(folder)/\(name)")
      let notice = "\(folder)/\(name)/notice.swift"
      let text = Repository.text(notice).replacing("id: \"tiny\"", with: "id: \"\(name)\"")
      try Data(text.utf8).write(to: URL(fileURLWithPath: notice))
    case .file(let wrong, let right, let text):
      try site.root.write("site/\(isMended ? right : wrong)", text)
      for language in isMended ? ["nl", "de"] : [] {
        try site.root.write("site/\(right.replacing("/fr/", with: "/\(language)/"))", text)
      }
    }
    return site
  }

  /// What is told of each, which is recorded, and that its hint is right.
  private func transcript(_ mistakes: [WritersMistake], oneError: Bool) throws -> String {
    var said = "\(mistakes.count) mistakes\n\n"
    var known: Set<String> = []
    for mistake in mistakes {
      let wrong = try SiteOutcome(site(mistake, isMended: false))
      said += "# \(mistake.name)\n\n\(wrong.text)\n"
      let errors = wrong.diagnostics.filter { $0.severity == .error }
      #expect(!errors.isEmpty, "\(mistake.name)")
      #expect(!oneError || errors.count == 1, "\(mistake.name): \(wrong.text)")
      #expect(errors.contains { $0.help?.contains(mistake.hint) == true }, "\(mistake.name): \(wrong.text)")
      if case .facts(_, _, let mended) = mistake.change, let pasted = mistake.pasted {
        #expect(mended.contains(pasted), "\(mistake.name): what is mended has what the hint says")
      }
      // Most are mended to what stood there before, which is read once.
      if case .facts(let old, _, let mended) = mistake.change, old == mended, !known.insert("facts").inserted {
        continue
      }
      let mended = try SiteOutcome(site(mistake, isMended: true))
      #expect(mended.text == "", "\(mistake.name), mended")
    }
    return said
  }

  private func expectRecorded(_ said: String, _ name: String) {
    let difference = Golden.difference(said, "\(Repository.folder)/Tests/8-Publishing/SiteTests/Fixtures/\(name).txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func eachInTextsIsToldAndItsHintIsRight() throws {
    expectRecorded(try transcript(WritersMistake.inTexts, oneError: false), "writers")
  }

  /// One cause, one error.
  @Test func eachInFactsIsToldAndItsHintIsRight() throws {
    expectRecorded(try transcript(WritersMistake.inFacts, oneError: true), "writers-facts")
  }

  /// A hundred of them at least, no two of which are the same.
  @Test func thereAreAHundred() {
    let mistakes = WritersMistake.inTexts + WritersMistake.inFacts
    #expect(Set(mistakes.map(\.name)).count == mistakes.count)
    #expect(mistakes.count >= 100)
  }

  /// What is pasted from Word and cannot be meant is taken out, or told.
  @Test(arguments: ["mot\u{AD}", "mot\u{200B}", "mot\u{2028}", "mot\u{A0}\u{A0}", "mot\u{FEFF}"])
  func invisibleCharactersReachNoPage(written: String) throws {
    let site = try site(
      WritersMistake("invisible", hint: "", .prose("Un \(written)clef.", mended: "")), isMended: false)
    let outcome = try SiteOutcome(site)
    if outcome.diagnostics.contains(where: { $0.severity == .error }) { return }
    let page = outcome.page("tiny/fr/index.html")
    #expect(page.contains("clef"))
    #expect(!page.contains("\(written)clef"))
  }
}
