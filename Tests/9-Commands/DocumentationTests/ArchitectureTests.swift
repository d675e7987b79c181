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

  @Test func placesExist() {
    let places = page.matches(of: /`((?:Sources|content|themes|docs|Tests)\/[A-Za-z0-9.\/-]+)`/).map { String($0.1) }
    #expect(places.count >= 10)
    for place in places {
      let path = TemporarySite.repository.appendingPathComponent(place).path
      #expect(FileManager.default.fileExists(atPath: path), "\(place)")
    }
  }
}
