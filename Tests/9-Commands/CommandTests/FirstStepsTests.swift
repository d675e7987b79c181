import Foundation
import TestSupport
import Testing

/// The program as people start it: what it says and the status it ends with.
@Suite struct FirstStepsTests {
  private func notitia(_ arguments: String..., in folder: String? = nil) throws -> Program {
    try Program.run(BuiltProducts.notitia, arguments, in: folder)
  }

  @Test func aDayIsAnArgument() throws {
    let site = try TemporarySite("isosl")
    let before = try notitia("check", "--site", site.path, "--as-of", "2028-06-30")
    #expect(before.status == 0)
    let after = try notitia("check", "--site", site.path, "--as-of", "2028-07-01")
    #expect(after.standardError.contains("[WAIVER-EXPIRED]"))
    #expect(after.status == 1)
  }

  /// A repository may hold more than a site; its host looks for files from its root.
  @Test func codeHostsFindTheFiles() throws {
    let site = try TemporarySite("isosl")
    let folder = URL(fileURLWithPath: site.path)
    let above = folder.deletingLastPathComponent().path
    let arguments = ["check", "--as-of", "2028-07-01", "--format", "github", "--site"]
    let path = "content/organisations/isosl/notice.swift"
    for name in [folder.lastPathComponent, site.path] {
      let outside = try Program.run(BuiltProducts.notitia, arguments + [name], in: above)
      #expect(outside.standardOutput.contains("file=\(folder.lastPathComponent)/\(path)"))
    }
    #expect(
      try Program.run(BuiltProducts.notitia, arguments + ["."], in: site.path).standardOutput.contains("file=\(path)"))
    #expect(try Program.run(BuiltProducts.notitia, arguments + [site.path], in: "/").standardOutput.contains("file="))
  }

  @Test func aNoticeThatCannotBeReadHidesNoOther() throws {
    let site = try TemporarySite("isosl", "inami")
    let notice = URL(fileURLWithPath: "\(site.path)/content/organisations/inami/notice.swift")
    let text = try String(contentsOf: notice, encoding: .utf8)
    try text.replacingOccurrences(of: "kind: .federalBody", with: "kind: .fedralBody")
      .write(to: notice, atomically: true, encoding: .utf8)
    let arguments = ["--site", site.path, "--as-of", "2028-07-01"]
    let check = try Program.run(BuiltProducts.notitia, ["check"] + arguments)
    #expect(check.status == 2)
    #expect(check.standardError.contains("did you mean `.federalBody`?"))
    #expect(check.standardError.contains("content/organisations/isosl/notice.swift"))
    // Nothing is made of a part of the sources.
    let build = try Program.run(BuiltProducts.notitia, ["build"] + arguments)
    #expect(build.status == 2)
    #expect(!build.standardError.contains("isosl"))
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/public"))
  }

  @Test func whatIsNoDayIsWrongUsage() throws {
    for day in ["2026-02-30", "tomorrow", "26-01-01", "2026-1-1", ""] {
      let result = try notitia("build", "--site", "/nowhere", "--as-of", day)
      #expect(result.status == 64, "\(day)")
      #expect(result.standardError.contains("such as 2026-01-31"))
    }
  }

  @Test func aFolderThatIsNoSiteCannotBeRead() throws {
    let empty = TemporaryPlace.new()
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: empty) }
    for command in [["check"], ["build"], ["preview"], ["new", "mut"]] {
      let result = try Program.run(BuiltProducts.notitia, command, in: empty.path)
      #expect(result.status == 2, "\(command)")
      #expect(result.standardError.contains("it has no content/"))
      #expect(result.standardOutput.isEmpty)
    }
    #expect(try notitia("check", "--site", "/nowhere").status == 2)
  }

  @Test func aNewSiteCanBeCheckedAtOnce() throws {
    let place = TemporaryPlace.new()
    defer { try? FileManager.default.removeItem(at: place) }
    let made = try notitia("init", place.path)
    #expect(made.status == 0, "\(made.standardError)")
    #expect(made.standardOutput.contains("notitia preview"))
    let checked = try notitia("check", "--site", place.path)
    #expect(checked.status == 0, "\(checked.standardError)")
    #expect(checked.standardOutput.contains("\n1 organisation checked for "))
    #expect(checked.standardOutput.contains("Nothing keeps the site from being published."))
    let built = try notitia("build", "--site", place.path)
    #expect(built.status == 0, "\(built.standardError)")
    #expect(built.standardOutput.hasPrefix("public: 1 organisation, "))
    #expect(try notitia("verify", "--site", place.path).status == 0)
    #expect(try notitia("init", place.path).status == 64)

    #expect(try notitia("new", "mut-1", in: place.path).status == 0)
    #expect(try notitia("new", "mut-1", in: place.path).status == 64)
    #expect(try notitia("new", "Mut 1", in: place.path).status == 64)
    #expect(try notitia("check", "--only", "mut-1", in: place.path).status == 1)
  }

  @Test func clausesAreCopiedFromWhereItIsSaid() throws {
    let site = try TemporarySite()
    let place = "\(site.path)/elsewhere"
    #expect(try notitia("init", place, "--from", "/nowhere").status == 2)
    #expect(try notitia("init", place, "--from", site.path).status == 0)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func everyLongOptionIsCompleted(_ shell: String) throws {
    let script = try notitia("--generate-completion-script", shell)
    #expect(script.status == 0)
    for command in ["build", "check", "preview", "new", "init", "release", "diff", "verify", "explain"] {
      let help = try notitia("help", command).standardOutput
      let options = help.matches(of: /(?m)^ +(?:-\w, )?--([a-z-]+)/).map { String($0.1) }
      #expect(options.contains("help"))
      for option in options {
        let forms = ["--\(option)", "-l '\(option)'", "-l \(option)"]
        #expect(forms.contains { script.standardOutput.contains($0) }, "\(command) --\(option)")
      }
    }
  }
}
