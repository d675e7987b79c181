import Diagnostics
import Files
import Foundation
import NoticeModel
import TestSupport

@testable import Source

/// Notices that tests start from, read from sources of this package.
enum ReadNotice {
  /// Every notice among the contents and the valid fixtures.
  static let paths =
    ["imstam", "inami", "isosl", "ima", "partenamut"].map { "content/organisations/\($0)/notice.swift" }
    + Repository.files(in: Repository.folder + "/Tests/3-Reading/SourceTests/Fixtures/valid")
    .map { "Tests/3-Reading/SourceTests/Fixtures/valid/\($0)" }.filter {
      Repository.text("\(Repository.folder)/\($0)").contains("let notice = Notice(")
    }
    + ["base", "public-body"].map { "Tests/7-Checking/ChecksTests/Fixtures/\($0).swift" }
    + ["everything"].map {
      "Tests/8-Publishing/SiteTests/Fixtures/sites/valid/\($0)/content/organisations/\($0)/notice.swift"
    }

  static func text(_ path: String) -> String { Repository.text("\(Repository.folder)/\(path)") }

  static func notice(at path: String) throws -> Notice { try notice(in: text(path)) }

  static func notice(in text: String) throws -> Notice {
    var facts = BoundSource(SourceFile(path: "notice.swift", text: text), index: 0)
    guard let notice = facts.constant("notice", as: Notice.self) else {
      throw Unreadable(description: TextRenderer().render(facts.diagnostics))
    }
    return notice
  }

  struct Unreadable: Error, CustomStringConvertible {
    var description: String
  }
}
