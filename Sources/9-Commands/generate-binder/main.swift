import Foundation
import ModelReader

// Writes the generated files anew. Run it as `make generate` after any change in Sources/2-Model/NoticeModel.

let root = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? ".")
do {
  let generated = try GeneratedFiles(root: root)
  for file in generated.files {
    let target = root.appendingPathComponent(file.path)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.text.utf8).write(to: target)
    print(file.path)
  }
} catch {
  FileHandle.standardError.write(Data("generate-binder: \(error)\n".utf8))
  exit(2)
}
