import Checks
import Foundation
import Law

// Writes docs/rules/ anew from the rules themselves, and docs/laws.md from the tables of laws. Run it as
// `make generate` after any change in a rule's page or a law.

let root = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? ".")
let folder = root.appendingPathComponent("docs/rules")
let writer = RulePageWriter()
let pages = RuleRegistry.pages
do {
  if FileManager.default.fileExists(atPath: folder.path) { try FileManager.default.removeItem(at: folder) }
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for page in pages {
    try Data(writer.page(page).utf8).write(to: folder.appendingPathComponent("\(page.id).md"))
  }
  try Data(writer.index(pages).utf8).write(to: folder.appendingPathComponent("README.md"))
  try Data(LawPage().render().utf8).write(to: root.appendingPathComponent("docs/laws.md"))
  print("docs/rules: \(pages.count) rules")
} catch {
  FileHandle.standardError.write(Data("generate-rules: \(error)\n".utf8))
  exit(2)
}
