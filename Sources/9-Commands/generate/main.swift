import Checks
import Foundation
import Law
import Notices

// Writes anew the documentation that is made from other sources: a page from each rule, one from the tables of laws and one
// from the standard texts. Run it as `make generate` after a change in any of these.

let root = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? ".")

func write(_ text: String, to path: String) throws {
  let target = root.appendingPathComponent(path)
  try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: target)
  print(path)
}

do {
  let folder = root.appendingPathComponent("docs/rules")
  if FileManager.default.fileExists(atPath: folder.path) { try FileManager.default.removeItem(at: folder) }
  let writer = RulePageWriter()
  for page in RuleRegistry.pages { try write(writer.page(page), to: "docs/rules/\(page.id).md") }
  try write(writer.index(RuleRegistry.pages), to: "docs/rules/README.md")
  try write(LawPage().render(), to: "docs/laws.md")
  let texts = try Clause.all.map { clause in
    let file = root.appendingPathComponent("content/clauses/fr/\(clause.name).md")
    return (clause.name, try String(contentsOf: file, encoding: .utf8))
  }
  let clauses = ClausePage(.fr, texts: Dictionary(uniqueKeysWithValues: texts))
  try write(clauses.render(), to: "docs/clauses.md")
} catch {
  FileHandle.standardError.write(Data("generate: \(error)\n".utf8))
  exit(2)
}
