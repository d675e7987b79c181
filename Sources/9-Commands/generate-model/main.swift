import Foundation
import ModelReader

// Writes anew what is made from the declarations of the model: code and documentation. It depends on the model alone, so
// that it runs when what depends on its code does not compile yet. `make generate` runs it, then `generate`.

let root = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? ".")

do {
  for file in try GeneratedFiles(root: root).files {
    let target = root.appendingPathComponent(file.path)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.text.utf8).write(to: target)
    print(file.path)
  }
} catch {
  FileHandle.standardError.write(Data("generate-model: \(error)\n".utf8))
  exit(2)
}
