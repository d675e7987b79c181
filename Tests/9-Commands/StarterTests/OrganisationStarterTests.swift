import Diagnostics
import Files
import Foundation
import NoticeModel
import Stages
import Source
import TestSupport
import Testing

@testable import Starter

struct OrganisationStarterTests {
  private static let day = Day(year: 2026, month: 11, day: 22)

  @Test func theSkeletonIsReadWithoutAnError() throws {
    let site = try TemporarySite()
    let folder = try Folder(site.path)
    #expect(try OrganisationStarter.make("mut-1", in: folder) == "content/organisations/mut-1/notice.swift")
    let loaded = SiteLoader.load(folder)
    #expect(loaded.diagnostics.isEmpty)
    let notice = try #require(loaded.sources?.notices.first?.notice)
    #expect(notice.id == "mut-1")
    #expect(notice.standing == .official)
    #expect(notice.purposes.count == 1)
  }

  /// Whatever is left to write is reported at its line: no placeholder can be published.
  @Test func everyPlaceToFillIsReported() throws {
    let site = try TemporarySite()
    let folder = try Folder(site.path)
    let path = try OrganisationStarter.make("mut-1", in: folder)
    let build = try CheckedSite(folder, asOf: Self.day)
    #expect(build.isReadable)
    let source = try site.read(path)
    let lines = source.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let empty = lines.enumerated().filter { index, code in
      guard !code.hasPrefix("//") else { return false }
      // Languages without `Text(` before them are shown at the first of them.
      if isLanguage(code) { return !isLanguage(lines[index - 1]) && !lines[index - 1].hasSuffix("Text(") }
      return code.hasSuffix("Text(") || code.contains("\"\"")
    }
    // What the law demands besides is asked for by the rules, which have their own tests.
    let places = build.diagnostics.filter { $0.rule == "ED-EMPTY" }
    #expect(Set(places.map(\.location.line)) == Set(empty.map { $0.offset + 1 }))
    #expect(places.allSatisfy { $0.severity == .error && $0.location.path == path })
  }

  private func isLanguage(_ line: String) -> Bool { Language.allCases.contains { line.hasPrefix("\($0.rawValue): ") } }

  @Test func theLanguagesAreThoseOfTheSite() throws {
    let site = try TemporarySite()
    try site.replace("[.fr, .nl, .de]", with: "[.nl, .fr]", in: "content/site.swift")
    let source = try site.read(try OrganisationStarter.make("mut-1", in: try Folder(site.path)))
    #expect(source.contains("sourceLanguage: .nl"))
    #expect(source.contains("fr: \"\",\n    nl: \"\"\n"))
    #expect(!source.contains(" de: \""))
  }

  /// Removing the slashes before an example gives what the file takes.
  @Test func examplesToUncommentAreRight() throws {
    let site = try TemporarySite()
    let folder = try Folder(site.path)
    let path = try OrganisationStarter.make("mut-1", in: folder)
    let example =
      /(?m)^( *)\/\/ ((?:enterpriseNumber|contacts|websites|special|requests): .*| *(?:Contact|Website|Ground|SpecialGround|Change)\(.*|\],)$/
    let text = try site.read(path)
    #expect(text.matches(of: example).count == 20)
    try site.write(text.replacing(example) { "\($0.1)\($0.2)" }, to: path)
    #expect(TextRenderer().render(SiteLoader.load(folder).diagnostics) == "")
    #expect(try SwiftTypeChecker.complaints(about: site.folder.appendingPathComponent(path)) == "")
  }

  /// Each value that a comment offers for an undeclared fact is one that the field takes.
  @Test func valuesThatAreOfferedAreRight() throws {
    let site = try TemporarySite()
    let folder = try Folder(site.path)
    let path = try OrganisationStarter.make("mut-1", in: folder)
    let text = try site.read(path)
    var values: [String] = []
    var tried = 0
    for line in text.split(separator: "\n") {
      if let match = line.wholeMatch(of: /\s*\/\/   (.*)/) {
        if match.1.hasPrefix(".") {
          values.append(String(match.1))
        } else if let begun = values.popLast() {
          values.append("\(begun)\n\(match.1)")
        }
      } else if let match = line.wholeMatch(of: /\s*([A-Za-z]+: )\.undeclared,/) {
        for value in values where !value.contains("(…)") {
          try site.write(text.replacing(match.0, with: "\(match.1)\(value),"), to: path)
          #expect(TextRenderer().render(SiteLoader.load(folder).diagnostics) == "")
          tried += 1
        }
        values = []
      } else if !line.contains("//") {
        values = []
      }
    }
    #expect(tried == 12)
  }

  /// Each field of the model has a place in the form, or is mentioned at its end.
  @Test func everyFieldHasAPlaceOrAMention() throws {
    let site = try TemporarySite()
    let text = try site.read(try OrganisationStarter.make("mut-1", in: try Folder(site.path)))
    let parts = text.components(separatedBy: "// MORE")
    try #require(parts.count == 2)
    var mentioned: [String: [String]] = [:]
    let list = parts[1].replacing(#/\n *//     /#, with: " ")
    for match in list.matches(of: /\/\/   ([A-Z][A-Za-z]+): (.*)/) {
      mentioned[String(match.1)] = match.2.components(separatedBy: ", ").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    for type in ModelDescription.held(by: "Notice") where type.form == .structure {
      let further = mentioned[type.name] ?? []
      #expect(Set(further).subtracting(type.fields.map(\.name)).isEmpty, "\(type.name)")
      for label in type.fields.compactMap(\.label) where !further.contains(label) {
        let isInLanguages = type.fields.contains { $0.name == label && $0.isInLanguages }
        let place = isInLanguages ? "fr: " : "\(label): "
        #expect(parts[0].contains("\(type.name)(") && parts[0].contains(place), "\(type.name).\(label)")
      }
    }
  }

  @Test func editorsAcceptTheSkeleton() throws {
    let site = try TemporarySite()
    let path = try OrganisationStarter.make("mut-1", in: try Folder(site.path))
    #expect(try SwiftTypeChecker.complaints(about: site.folder.appendingPathComponent(path)) == "")
  }

  /// A folder of `public/` that belongs to no organisation cannot become that of one.
  @Test func noFolderOfTheSiteIsGivenToAnOrganisation() throws {
    func folders(in path: String) -> Set<Substring> {
      Set(
        Repository.files(in: "\(Repository.folder)/\(path)").compactMap { file in
          file.contains("/") ? file.prefix { $0 != "/" } : nil
        })
    }
    let own = folders(in: "public").subtracting(folders(in: "content/organisations"))
    #expect(own.contains("assets"))
    for name in own {
      #expect(throws: StartRefusal.self, "\(name)") { try OrganisationName.check(String(name)) }
    }
  }

  @Test func whatCannotBeAnIdentifierIsRefused() throws {
    let site = try TemporarySite()
    let folder = try Folder(site.path)
    for name in ["", "Mut", "mut 1", "mut/1", "..", "-mut", "mut-", "é", "assets", String(repeating: "a", count: 61)] {
      #expect(throws: StartRefusal.self, "\(name)") { try OrganisationStarter.make(name, in: folder) }
    }
    #expect(throws: suggesting("cote-cour")) { try OrganisationStarter.make("Côté  Cour", in: folder) }
    #expect(try folder.entries("content/organisations").isEmpty)
  }

  private func suggesting(_ name: String) -> StartRefusal {
    StartRefusal(
      .usage, "`Côté  Cour` cannot be the identifier of an organisation",
      help: "it becomes part of an address: write lower-case letters, digits and hyphens, at most 60, such as `\(name)`"
    )
  }

  @Test func whatExistsIsLeftAlone() throws {
    let site = try TemporarySite("ima")
    let before = try site.read("content/organisations/ima/notice.swift")
    #expect(throws: StartRefusal.self) { try OrganisationStarter.make("ima", in: try Folder(site.path)) }
    #expect(try site.read("content/organisations/ima/notice.swift") == before)
  }
}
