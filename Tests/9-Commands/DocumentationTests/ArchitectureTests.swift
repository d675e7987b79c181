import Foundation
import TestSupport
import Testing

/// The page on the architecture says what `Package.swift` says, and names places that exist.
struct ArchitectureTests {
  private let page: String
  private let package: String

  init() throws {
    func read(_ path: String) throws -> String {
      try String(contentsOf: TemporarySite.repository.appendingPathComponent(path), encoding: .utf8)
    }
    page = try read("docs/architecture.md")
    package = try read("Package.swift")
  }

  /// Dependencies by module, in the order of the table.
  private var table: [(module: String, dependencies: [String])] {
    let start = page.range(of: "| module | what it is | depends on |")?.upperBound ?? page.endIndex
    let rows = page[start...].split(separator: "\n").dropFirst().prefix { $0.hasPrefix("|") }
    return rows.map { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return (cells[0], cells.count < 3 ? [] : cells[2].components(separatedBy: ", ").filter { !$0.isEmpty })
    }
  }

  /// What the package declares, but for the tests.
  private var targets: [String: Set<String>] {
    let beginning = /\.(?:target|executableTarget|systemLibrary)\(\s*name: (?=")/
    let declarations = package.split(separator: beginning).dropFirst()
    var targets: [String: Set<String>] = [:]
    for declaration in declarations {
      let text = declaration.prefix(upTo: declaration.range(of: ".testTarget(")?.lowerBound ?? declaration.endIndex)
      if text.contains("path: \"Tests/") { continue }
      let name = text.split(separator: "\"").first.map(String.init) ?? ""
      let list = text.range(of: "dependencies: [").map { text[$0.upperBound...] } ?? ""
      targets[name] = Set(list.matches(of: /(?:^|name: |, |\n +)"([A-Za-z-]+)"/).map { String($0.1) })
    }
    return targets
  }

  @Test func dependenciesAreThoseOfThePackage() {
    #expect(table.count >= 20)
    #expect(Set(table.map(\.module)) == Set(targets.keys))
    for row in table { #expect(Set(row.dependencies) == targets[row.module], "\(row.module)") }
  }

  @Test func aModuleKnowsOnlyThoseAboveIt() {
    let own = Set(table.map(\.module))
    var above: Set<String> = []
    for row in table {
      #expect(Set(row.dependencies).intersection(own).isSubset(of: above), "\(row.module)")
      above.insert(row.module)
    }
  }

  // MARK: - Names

  /// Every target with its folder, tests included.
  private var folders: [(target: String, path: String)] {
    package.split(separator: /\.(?:target|testTarget|executableTarget|systemLibrary)\(\s*name: (?=")/).dropFirst()
      .compactMap { declaration in
        guard let path = declaration.firstMatch(of: /path: "([^"]+)"/) else { return nil }
        return (String(declaration.split(separator: "\"")[0]), String(path.1))
      }
  }

  /// A name says which type is meant, in whatever module it stands.
  @Test func noTypeIsNamedAsAModuleOrAsAnotherType() throws {
    let targets = folders
    #expect(targets.count > 50)
    var places: [String: [String]] = [:]
    for (target, path) in targets {
      let folder = TemporarySite.repository.appendingPathComponent(path)
      for file in Repository.files(in: folder.path) where file.hasSuffix(".swift") && !file.contains("Fixtures/") {
        let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        for name in Self.types(in: source) { places[name, default: []].append("\(target)/\(file)") }
      }
    }
    #expect(places.count > 1_000)
    for (name, files) in places.sorted(by: { $0.key < $1.key }) {
      #expect(files.count == 1, "\(name) is the name of several types: \(files.joined(separator: ", "))")
      #expect(!targets.contains { $0.target == name }, "\(name) in \(files[0]) has the name of a module")
    }
  }

  /// The types that a source declares outside of all others: what begins a line.
  private static func types(in source: String) -> [String] {
    let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
    let modifiers: Set<Substring> = ["package", "public", "private", "fileprivate", "final", "indirect"]
    return source.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let first = line.first, (97...122).contains(first) || first == UInt8(ascii: "@") else { return nil }
      let words = (Substring(line)).split(separator: " ").drop { modifiers.contains($0) || $0.hasPrefix("@") }
      guard let kind = words.first, kinds.contains(kind), let name = words.dropFirst().first else { return nil }
      return String(name.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
  }

  // MARK: - Stages

  private static let arrow = " → "

  /// The stages, as the line of the page names them.
  private var stages: [String] {
    let line = page.split(separator: "\n").first { $0.hasPrefix("    load →") } ?? ""
    return line.trimmingCharacters(in: .whitespaces).components(separatedBy: Self.arrow)
  }

  @Test func theStagesAreTheFunctionsOfTheirFileInTheirOrder() throws {
    let source = try String(
      contentsOf: TemporarySite.repository.appendingPathComponent("Sources/8-Publishing/Stages/Stage.swift"),
      encoding: .utf8)
    let functions = source.matches(of: /package static func ([a-z]+)\(/).map { String($0.1) }
    #expect(functions.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == stages)
    let rows = page.matches(of: /\n\| ([a-z]+) \| [^|]+ \| [^|]+ \| [^|]+ \|/)
    #expect(rows.map { String($0.1) }.filter { $0 != "stage" } == stages)
    for type in page.matches(of: /`([A-Z][a-z]+(?:Site|Organisation))`/).map({ String($0.1) }) {
      #expect(try sources(in: "Sources/8-Publishing/Stages").contains("struct \(type)"), "\(type)")
    }
  }

  /// What a command calls to have a site at the end of a stage.
  private static let calls = [
    "load": ["Stage.load(", "LoadedSite.atRest(", ".asReleased("], "resolve": [".resolved"], "check": [".checked"],
    "render": [".rendered"], "verify": [".verified"], "publish": ["Stage.publish("],
  ]

  /// A comparison with files that are served judges nothing.
  private static let withoutChecks = ["verify --against"]

  @Test func aCommandTakesTheStagesThatThePageSays() throws {
    let files = [
      "build": "notitia/Build", "check": "notitia/Check", "preview": "Preview/PreviewOrganisation",
      "release": "notitia/ReleaseCommand", "diff": "notitia/Diff", "verify --against": "notitia/Verify",
      "adopt": "notitia/Adopt", "withdraw": "notitia/WithdrawnNotice", "retire": "notitia/WithdrawnNotice",
      "rename": "notitia/Rename",
    ]
    let rows = page.matches(of: /\n\| ([a-z -]+) \| (load[a-z →]*) \|/).map { (String($0.1), String($0.2)) }
    #expect(Set(rows.map(\.0)) == Set(files.keys).union(["verify", "release --undo"]))
    for (command, written) in rows {
      guard let file = files[command] else { continue }
      let source = try String(
        contentsOf: TemporarySite.repository.appendingPathComponent("Sources/9-Commands/\(file).swift"), encoding: .utf8
      )
      let last = try #require(stages.last { Self.calls[$0]?.contains { source.contains($0) } ?? false })
      let taken = stages.prefix(through: stages.firstIndex(of: last)!)
        .filter { $0 != "check" || !Self.withoutChecks.contains(command) }
      #expect(written == taken.joined(separator: Self.arrow), "\(command)")
    }
  }

  /// Whatever lies between the first stage and the last knows no files.
  @Test func onlyTheFirstAndTheLastStageKnowFiles() {
    for module in ["Notices", "Checks", "Pages", "Verification"] {
      #expect(targets[module]?.contains("Files") == false)
    }
  }

  /// The cache stands beside the stages: what they are made of knows nothing of it.
  @Test func noStageKnowsTheCache() throws {
    for module in ["Source", "Notices", "Checks", "Pages", "Verification"] {
      #expect(targets[module]?.contains("BuildCache") == false, "\(module)")
    }
    let key = try #require(page.firstMatch(of: /\(`WorkKey`: ([a-z, ]+)\)/)).1.split(separator: ", ").map(String.init)
    #expect(key == ["program", "shared sources", "own sources"])
    let source = try sources(in: "Sources/8-Publishing/Stages/Recall")
    for part in [
      "struct WorkKey", "program?.digest", "shared.map(\\.digest)", "own: sources.digest", "days.contains(day)",
    ] {
      #expect(source.contains(part), "\(part)")
    }
  }

  private func sources(in folder: String) throws -> String {
    let url = TemporarySite.repository.appendingPathComponent(folder)
    return try Repository.files(in: url.path).filter { $0.hasSuffix(".swift") }.map {
      try String(contentsOf: url.appendingPathComponent($0), encoding: .utf8)
    }.joined()
  }

  // MARK: - Places

  @Test func placesExist() {
    let places = page.matches(of: /`((?:Sources|content|themes|docs|Tests)\/[A-Za-z0-9.\/-]+)`/).map { String($0.1) }
    #expect(places.count >= 10)
    for place in places {
      let path = TemporarySite.repository.appendingPathComponent(place).path
      #expect(FileManager.default.fileExists(atPath: path), "\(place)")
    }
  }
}
