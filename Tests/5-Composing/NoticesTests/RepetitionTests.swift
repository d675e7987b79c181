import Files
import Markup
import NoticeModel
import Source
import TestSupport
import Testing

@testable import Notices

/// What would stand with many purposes stands once, and readers see whose word it is.
@Suite struct RepetitionTests {
  /// What a notice of the fixtures says in French once it was changed.
  private func text(_ change: (inout Notice) -> Void) throws -> String {
    DocumentOutline(try document(change)).text
  }

  private func document(_ change: (inout Notice) -> Void) throws -> Document {
    let site = try FixtureSite("valid/everything", clauses: .named)
    let sources = try #require(SiteLoader.load(try Folder(site.path)).sources)
    var notice = try #require(sources.notices.first).notice
    notice.outline = nil
    notice.data = [DataCategory(id: "health", label: Text("health"), special: [.health])]
    notice.retention = []
    notice.recipients = []
    change(&notice)
    let documents = NoticeResolver(sources).resolve(NoticeSource(notice: notice, folder: "", prose: [:])).documents
    return try #require(documents.first { $0.language == .fr })
  }

  /// Purposes that use the data on health, each with a title of its own.
  private func purposes(_ count: Int, _ complete: (inout Purpose) -> Void) -> [Purpose] {
    (1...count).map { number in
      var purpose = Purpose(id: "purpose-\(number)", title: Text("Purpose \(number)"), data: ["health"])
      complete(&purpose)
      return purpose
    }
  }

  private func count(_ words: String, in text: String) -> Int { text.ranges(of: words).count }

  // MARK: - What is inferred

  @Test(arguments: [(Standing.example, "Lecture de cet exemple"), (.official, "Interprétation, non indiquée")])
  func readersSeeWhoInfers(standing: Standing, label: String) throws {
    let shown = try text { notice in
      notice.standing = standing
      notice.purposes = purposes(1) { $0.grounds = [Ground(.contract, inferred: Text("the reason"))] }
    }
    #expect(count(label, in: shown) == 1)
    #expect(!shown.contains("Notre lecture"))
  }

  @Test func oneReasonForSeveralLegalBasesStandsOnce() throws {
    let reason = Text("the reason")
    let shown = try text { notice in
      notice.purposes =
        purposes(2) { $0.grounds = [Ground(.contract, inferred: reason), Ground(.consent)] }
        + [Purpose(id: "other", title: Text("Other"), grounds: [Ground(.publicTask, inferred: reason)])]
    }
    #expect(count("the reason", in: shown) == 1)
    let bases = try #require(shown.ranges(of: "the reason").first)
    #expect(shown[bases.upperBound...].contains("contrat et mission d’intérêt public"))
  }

  @Test func aReasonThatHoldsForAPartOfALegalBasisStandsWithIt() throws {
    let reason = Text("the reason")
    let shown = try text { notice in
      notice.purposes =
        purposes(3) { $0.grounds = [Ground(.contract, inferred: reason)] }
        + [
          Purpose(id: "other", title: Text("Other"), grounds: [Ground(.contract), Ground(.consent, inferred: reason)])
        ]
    }
    #expect(count("the reason", in: shown) > 1)
  }

  // MARK: - Sensitive data

  @Test func anExceptionThatHoldsUnlessStatedOtherwiseListsNoPurposes() throws {
    let rule = "sauf indication contraire"
    let same = purposes(4) { $0.special = [SpecialGround(.care)] }
    let other = Purpose(
      id: "other", title: Text("Other"), special: [SpecialGround(.research, condition: Text("if so"))],
      data: ["health"])
    let shown = try text { $0.purposes = same + [other] }
    #expect(shown.contains(rule))
    // A purpose without an exception says that none is stated, so that the rule still holds for the others.
    let open = Purpose(id: "open", title: Text("Open"), data: ["health"])
    let example = try text { notice in
      notice.standing = .example
      notice.purposes = same + [open]
    }
    #expect(example.contains(rule))
    let official = try text { notice in
      notice.standing = .official
      notice.waivers = []
      notice.purposes = same + [open]
    }
    #expect(!official.contains(rule))
  }

  // MARK: - Periods

  @Test func aCriterionOfSeveralPurposesStandsInTheTableAlone() throws {
    let criterion = Retention(id: "file", label: Text("the file"), period: .criterion(Text("while it is needed")))
    let span = Retention(id: "file", label: Text("the file"), period: .exactly(.years(3)))
    func shown(_ retention: Retention, _ count: Int) throws -> String {
      try text { notice in
        notice.retention = [retention]
        notice.purposes = purposes(count) { $0.retention = ["file"] }
      }
    }
    // Once in the box at the top, once in the table.
    #expect(count("hile it is needed", in: try shown(criterion, 2)) == 2)
    #expect(count("he file", in: try shown(criterion, 2)) == 4)
    #expect(count("hile it is needed", in: try shown(criterion, 1)) == 3)
    #expect(count("rois\u{A0}ans", in: try shown(span, 2)) == 4)
  }

  // MARK: - Requests

  @Test func requestsGoToTheSeatWhereNothingElseIsDeclared() throws {
    let document = try document { notice in
      notice.standing = .example
      notice.outline = Outline(sections: [Section(.controller), Section(.rights), Section(.requests)])
      notice.rights?.requests = []
      notice.dpo = .undeclared
      notice.controller.contacts = []
      notice.controller.seat?.street = Text("rue du Siège 1")
    }
    let requests = try #require(document.sections.first { $0.id == "requests" })
    let box = try #require(document.glance.first { $0.kind == .ask })
    for place in [String(describing: requests.content), String(describing: box.content)] {
      #expect(place.contains("rue du Siège 1"))
      #expect(!place.contains("Non précisé"))
    }
  }

  @Test func whereThereIsNoSeatEitherRequestsAreLeftOpen() throws {
    let document = try document { notice in
      notice.standing = .example
      notice.outline = Outline(sections: [Section(.controller), Section(.rights), Section(.requests)])
      notice.rights?.requests = []
      notice.dpo = .undeclared
      notice.controller.contacts = []
      notice.controller.seat = nil
    }
    let requests = try #require(document.sections.first { $0.id == "requests" })
    #expect(String(describing: requests.content).contains("Non précisé"))
  }
}
