import Files
import Notices
import Source
import TestSupport
import Testing

@testable import Redlines
@testable import Pages

/// Nothing that a notice's page says is missing from what is compared.
@Suite struct RedlineCompletenessTests {
  private func documents(_ folder: String) throws -> [(Document, PageWords)] {
    let sources = try #require(SiteLoader.load(try Folder(folder)).sources)
    return NoticeResolver.resolve(sources).notices.flatMap(\.documents).map {
      ($0, PageWords(sources.theme, $0.language))
    }
  }

  @Test func everyWordOfTheNoticesIsCompared() throws { try check(Repository.folder) }

  @Test(arguments: ["articles", "everything", "gaps", "letters", "questions", "tiny"])
  func everyWordOfAFixtureIsCompared(name: String) throws {
    let site = try FixtureSite("valid/\(name)")
    try check(site.path)
  }

  private func check(_ folder: String) throws {
    for (document, words) in try documents(folder) {
      var document = document
      document.sections.removeAll { $0.content.contains(.block(.versions)) || $0.id == "changes" }
      let page = NoticeBody(document, words).page([]).string
      let compared = PassageReader.passages(of: document).filter { !$0.frame.path.isEmpty }
      let (shown, read) = (Self.letters(page), Self.letters(of: compared))
      for (letter, count) in shown where read[letter] != count {
        Issue.record("\(document.notice) \(document.language): “\(letter)” \(count) times, not \(read[letter] ?? 0)")
        return
      }
    }
  }

  /// How often each sign stands on a page, without the links that lead about it.
  private static func letters(_ page: String) -> [Character: Int] {
    let text = page.replacing(/<p class="place">.*?<\/p>/, with: "").replacing(
      /<ul class="audiences">.*?<\/ul>/, with: ""
    )
    .replacing(/<[^>]*>/, with: " ")
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(text) {
      $0.replacing($1.0, with: $1.1)
    }
    return count(plain)
  }

  /// The same for passages, without what a page says in another way: addresses, and the numbers of items.
  private static func letters(of passages: [Passage]) -> [Character: Int] {
    count(
      passages.map { passage in
        let isItem = if case .item = passage.frame.role { true } else { false }
        return passage.tokens.filter { token in
          token.styles.last != .address && !(isItem && token.styles.first == .number)
        }.text
      }.joined(separator: " "))
  }

  /// A dash may stand for an empty cell, or before a title.
  private static func count(_ text: String) -> [Character: Int] {
    text.reduce(into: [:]) { counts, letter in
      if !letter.isWhitespace, letter != "–" { counts[letter, default: 0] += 1 }
    }
  }
}

/// Notices as they are, compared with each other.
@Suite struct RealRedlineTests {
  @Test func bothNoticesComeBack() throws {
    let sources = try #require(SiteLoader.load(try Folder(Repository.folder)).sources)
    let notices = NoticeResolver.resolve(sources).notices
    for (old, new) in zip(notices, notices.dropFirst() + notices.prefix(1)) {
      for (a, b) in zip(old.documents, new.documents) {
        let redline = Redline(from: a, to: b)
        #expect(redline.oldPassages == PassageReader.passages(of: a), "\(a.notice)")
        #expect(redline.newPassages == PassageReader.passages(of: b), "\(b.notice)")
        #expect(!Redline(from: a, to: a).hasChanges, "\(a.notice)")
      }
    }
  }
}
