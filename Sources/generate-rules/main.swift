import Checks
import Foundation

// Writes docs/rules/ anew from the rules themselves. Run it as `make generate` after any change in a rule's page.

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
  print("docs/rules: \(pages.count) rules")
} catch {
  FileHandle.standardError.write(Data("generate-rules: \(error)\n".utf8))
  exit(2)
}
